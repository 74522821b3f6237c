package kuaizhuang.model.observe;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;

/// Reads one table off the economy. Counts and fen of the sample become those of the full
/// population here and only here.
@FunctionalInterface
public interface Observer {

    /// @return the table's rows; the frame is reused at the next call
    Frame observe(Economy economy);

    /// Yuan of the full population.
    static double yuan(Economy economy, double fen) {
        return fen / Economy.FEN * economy.weight;
    }

    /// A count of the full population.
    static long all(Economy economy, long count) {
        return count * economy.weight;
    }
}
