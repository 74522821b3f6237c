package kuaizhuang.facts;

import java.util.List;
import java.util.OptionalDouble;

/// Something that a source states and a run can contain: a question over a run's tables, and the
/// range in which its answer agrees with the source.
///
/// @param block the part of the record that it belongs to; blocks are counted apart
/// @param family facts of one family are derived from each other and have one vote together
/// @param headline whether it is one of those told first
/// @param statement what is observed, in words
/// @param place where, in words
/// @param extent the whole region or a part of it
/// @param firstYear first year that the question reads, `year` the last one
/// @param value the source's own number, if it gives one
/// @param low lowest number that agrees, minus infinity where there is none; `high` the highest
/// @param unit of value, low, high and the answer
/// @param tolerance why low and high are where they are
/// @param largestScale largest number of persons per row at which a sample bears the fact
/// @param followsFrom the input from which it follows by itself, "" where it does not; a fact that
///   follows scores nothing
/// @param sources ids of sources
/// @param sql a question that answers with one row whose first column is a number
/// @param origin file and line, for messages
public record Fact(
        String id,
        String block,
        String family,
        boolean headline,
        String statement,
        String place,
        Extent extent,
        int firstYear,
        int year,
        OptionalDouble value,
        double low,
        double high,
        String unit,
        String tolerance,
        Kind kind,
        Split split,
        int largestScale,
        String followsFrom,
        List<String> sources,
        String sql,
        String origin) {

    public Fact {
        sources = List.copyOf(sources);
    }

    /// Whether a fact is about the whole region, or an order of its parts, or about a part.
    public enum Extent {
        REGION,
        PART
    }

    /// What sort of statement a fact is.
    public enum Kind {
        LEVEL,
        SHARE,
        RANK,
        DATE,
        SIGN,
        SHAPE
    }

    /// Whether a fit may see a fact.
    public enum Split {
        CALIBRATION,
        VALIDATION
    }

    /// Whether a number agrees with the source; NaN never does.
    public boolean meets(double number) {
        return number >= low && number <= high;
    }

    /// How far a number lies outside the range, in the fact's unit; 0 inside.
    public double distance(double number) {
        return Math.max(0, Math.max(low - number, number - high));
    }

    /// Whether meeting the fact counts.
    public boolean scores() {
        return followsFrom.isEmpty();
    }
}
