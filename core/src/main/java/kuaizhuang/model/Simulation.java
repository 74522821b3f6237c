package kuaizhuang.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.Table;
import kuaizhuang.model.mechanism.Mechanism;
import kuaizhuang.model.observe.AccountYears;
import kuaizhuang.model.observe.DecisionYears;
import kuaizhuang.model.observe.FirmYears;
import kuaizhuang.model.observe.FormChangeYears;
import kuaizhuang.model.observe.GovernmentYears;
import kuaizhuang.model.observe.GroupYears;
import kuaizhuang.model.observe.LinkYears;
import kuaizhuang.model.observe.MarketYears;
import kuaizhuang.model.observe.NetworkYears;
import kuaizhuang.model.observe.Observer;
import kuaizhuang.model.observe.OccupationYears;
import kuaizhuang.model.observe.OutsideDemandYears;
import kuaizhuang.model.observe.Places;
import kuaizhuang.model.observe.PolicyEvents;
import kuaizhuang.model.observe.TownProductYears;
import kuaizhuang.model.observe.TownYears;
import kuaizhuang.model.observe.TraditionsDealt;
import kuaizhuang.model.state.Economy;
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

    /// The three exact checks, over all months so far.
    ///
    /// @param worstMoneyFen largest absolute difference of any class of accounts in any month; 0 in
    ///   a correct run
    /// @param worstPeople the same for persons
    /// @param worstGoods the same for units of any product in any town
    public record Balances(
            int monthsChecked, long worstMoneyFen, long worstPeople, long worstGoods) {}

    private static final double NANOS = 1e9;

    private final Economy economy;
    private final List<TheMonth.Line<?>> lines = TheMonth.LINES;
    private final Mechanism[] schedule;
    private final long[] nanos;
    private final Events events;
    private final List<Observer> yearly;

    private Simulation(Economy economy) {
        this.economy = economy;
        schedule = lines.stream().map(line -> line.in(economy)).toArray(Mechanism[]::new);
        nanos = new long[schedule.length + 1];
        events = new Events(economy, lines.stream().map(line -> line.declaration().key()).toList());
        yearly =
                List.of( // those that take longest come first, for they are filled side by side
                        new FirmYears(economy),
                        new TownYears(),
                        new TownProductYears(economy.products),
                        new MarketYears(),
                        new OutsideDemandYears(),
                        new OccupationYears(economy.counties),
                        new NetworkYears(),
                        new AccountYears(),
                        new LinkYears(),
                        new GroupYears(),
                        new FormChangeYears(),
                        new GovernmentYears(),
                        new DecisionYears());
    }

    /// What a scenario can switch and set.
    public static List<Declaration<?>> mechanisms() {
        return TheMonth.declarations();
    }

    /// Makes the economy of the scenario's first month.
    ///
    /// @param threads number of workers; the result does not depend on it
    public static Simulation begin(Region region, Scenario scenario, int threads) {
        return begin(region, scenario, new Crew(threads));
    }

    static Simulation begin(Region region, Scenario scenario, Crew crew) {
        Economy economy = new Economy(region, scenario, crew);
        Beginning.fill(economy);
        return new Simulation(economy);
    }

    /// The month that `runMonth` runs next.
    public YearMonth next() {
        return economy.date();
    }

    public boolean finished() {
        return economy.date().isAfter(economy.scenario.until());
    }

    /// Runs one month and closes its books.
    ///
    /// @throws kuaizhuang.kernel.Imbalance when money or people do not balance
    public void runMonth() {
        if (economy.date().getMonthValue() == 1 || economy.month == 0) {
            beginYear();
        }
        long before = System.nanoTime();
        for (int i = 0; i < schedule.length; i++) {
            schedule[i].run();
            long after = System.nanoTime();
            nanos[i] += after - before;
            before = after;
        }
        economy.audit.close();
        events.endMonth();
        nanos[schedule.length] += System.nanoTime() - before;
        economy.nextMonth();
    }

    private void beginYear() {
        events.endYear();
        economy.books.beginYear();
        Arrays.fill(economy.formChanges, 0);
        List<Column> ofTheYear =
                economy.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.name().startsWith("year_"))
                        .toList();
        economy.crew.forEach(ofTheYear.size(), (column, worker) -> ofTheYear.get(column).clear());
    }

    /// Gives the tables that are written once: place, policy_event, tradition.
    public void recordStart(Recorder recorder) {
        recorder.accept(new Places().observe(economy));
        recorder.accept(new PolicyEvents().observe(economy));
        recorder.accept(new TraditionsDealt().observe(economy));
    }

    /// Gives the tables of the year that has just ended (call it after December, or after the last
    /// month).
    public void recordYear(Recorder recorder) {
        economy.stepBack();
        Frame[] tables = new Frame[yearly.size()];
        economy.crew.forEach(
                tables.length,
                (table, worker) -> tables[table] = yearly.get(table).observe(economy));
        for (Frame table : tables) {
            recorder.accept(table);
        }
        economy.nextMonth();
    }

    /// Digest of every column of the state, hexadecimal; equal on every machine and for any number
    /// of threads.
    public String stateHash() {
        long digest = economy.month;
        for (Table table : economy.tables()) {
            digest = Draws.mix(digest ^ table.digest(economy.crew));
        }
        return String.format("%016x", digest);
    }

    public Balances balances() {
        return new Balances(
                economy.audit.monthsChecked(),
                economy.books.worst(),
                economy.audit.worstPeople(),
                economy.audit.worstGoods());
    }

    /// Living persons, of the full population.
    public long people() {
        long people = 0;
        for (int town = 0; town < economy.towns; town++) {
            people += economy.town.people.values[town];
        }
        return people * economy.weight;
    }

    /// Firms, of the full population.
    public long firms() {
        long firms = 0;
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < economy.firms.pageCount(town); page++) {
                int end = economy.firms.pageEnd(town, page);
                for (int firm = economy.firms.pageStart(town, page); firm < end; firm++) {
                    firms += economy.firms.product.values[firm] >= 0 ? 1 : 0;
                }
            }
        }
        return firms * economy.weight;
    }

    /// The economy, for those who look at its columns: tests and benchmarks.
    public Economy economy() {
        return economy;
    }

    /// What a process of the month has cost so far, beside what it has had to do.
    ///
    /// @param seconds of wall-clock time
    /// @param what the events that are counted; empty where none are
    /// @param events their number in rows of the sample
    public record Work(String process, double seconds, String what, long events) {}

    /// All processes in the order of the month; the last is the closing of the books.
    public List<Work> work() {
        List<Work> work = new ArrayList<>();
        for (int line = 0; line < schedule.length; line++) {
            String process = lines.get(line).declaration().key();
            work.add(new Work(process, nanos[line] / NANOS, events.what(line), events.count(line)));
        }
        work.add(new Work("closing the books", nanos[schedule.length] / NANOS, "", 0));
        return work;
    }

    @Override
    public void close() {
        economy.crew.close();
    }
}
