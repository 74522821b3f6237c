package kuaizhuang.model.mechanism;

/// One rule of the economy. It reads and writes columns, moves money only with a booking, and knows
/// no other mechanism.
@FunctionalInterface
public interface Mechanism {

    /// Applies the rule for the economy's current month.
    void run();
}
