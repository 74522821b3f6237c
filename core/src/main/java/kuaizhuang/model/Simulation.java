package kuaizhuang.model;

import java.time.YearMonth;
import java.util.List;
import kuaizhuang.kernel.Frame;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Scenario;

/// One run: an economy and the months that pass over it.
public final class Simulation implements AutoCloseable {

    /// Receives what a run records.
    public interface Recorder {
        /// A table's rows; the frame is reused after the call.
        void accept(Frame rows);
    }

    /// Both exact checks, over all months so far.
    ///
    /// @param worstMoneyFen largest absolute difference of any class of accounts in any month; 0 in a correct run
    /// @param worstPeople the same for persons
    public record Balances(int monthsChecked, long worstMoneyFen, long worstPeople) {}

    public static List<Declaration<?>> mechanisms() {
        return List.of();
    }

    public static Simulation begin(Region region, Scenario scenario, int threads) {
        throw new UnsupportedOperationException("under construction");
    }

    /// The month that `runMonth` runs next.
    public YearMonth next() {
        throw new UnsupportedOperationException("under construction");
    }

    public boolean finished() {
        throw new UnsupportedOperationException("under construction");
    }

    /// Runs one month. Allocates nothing.
    ///
    /// @throws kuaizhuang.kernel.Imbalance when money or people do not balance
    public void runMonth() {
        throw new UnsupportedOperationException("under construction");
    }

    /// Gives the tables that are written once: place, policy_event.
    public void recordStart(Recorder recorder) {
        throw new UnsupportedOperationException("under construction");
    }

    /// Gives the tables of the year that has just ended (call it after December, or after the last month).
    public void recordYear(Recorder recorder) {
        throw new UnsupportedOperationException("under construction");
    }

    /// Digest of every column of the state, hexadecimal; equal on every machine and for any number of threads.
    public String stateHash() {
        throw new UnsupportedOperationException("under construction");
    }

    public Balances balances() {
        throw new UnsupportedOperationException("under construction");
    }

    /// Living persons, of the full population.
    public long people() {
        throw new UnsupportedOperationException("under construction");
    }

    /// Firms, of the full population.
    public long firms() {
        throw new UnsupportedOperationException("under construction");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("under construction");
    }
}
