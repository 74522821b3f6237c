package kuaizhuang.region;

import java.util.Map;
import java.util.TreeMap;

/// Yearly series that come from outside the model: deflator, birth and death rates, rates of
/// interest.
///
/// Between two given years a value is interpolated; before the first and after the last the nearest
/// is held.
public final class Series {

    private final Map<String, TreeMap<Integer, Double>> values;

    /// @param values by variable and year; not copied, not to be changed afterwards
    public Series(Map<String, TreeMap<Integer, Double>> values) {
        this.values = values;
    }

    public boolean has(String variable) {
        return values.containsKey(variable);
    }

    /// The value of a variable in a year.
    ///
    /// @throws IllegalArgumentException when the pack has no such variable
    public double at(String variable, double year) {
        TreeMap<Integer, Double> series = values.get(variable);
        if (series == null) {
            throw new IllegalArgumentException(
                    "the pack has no series " + variable + "; it has " + values.keySet());
        }
        int whole = (int) Math.floor(year);
        var before = series.floorEntry(whole);
        var after = series.ceilingEntry(whole + 1);
        if (before == null) {
            return after.getValue();
        }
        if (after == null) {
            return before.getValue();
        }
        double share = (year - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }
}
