package kuaizhuang.fit;

import kuaizhuang.facts.Fact;

/// The range in which a number should lie.
///
/// @param name id of a fact
/// @param low minus infinity where there is no lower end, `high` likewise
public record Target(String name, double low, double high) {

    public static Target of(Fact fact) {
        return new Target(fact.id(), fact.low(), fact.high());
    }

    /// How far a number lies outside; 0 inside.
    public double distance(double number) {
        return Math.max(0, Math.max(low - number, number - high));
    }

    public boolean holds(double number) {
        return number >= low && number <= high;
    }
}
