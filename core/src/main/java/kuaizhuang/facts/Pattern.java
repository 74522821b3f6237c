package kuaizhuang.facts;

/// Something that the paper's system should do by itself, and the question by which runs show it.
///
/// @param mechanism that should bring it, `map` where several do
/// @param expected what is expected, in words
/// @param number what the question answers with, in words
/// @param unit of the number: `year`, or 1 for all others
/// @param low lowest number that shows it, minus infinity where there is none; `high` the highest
/// @param standing whether the runs of the documents show it
/// @param remark what was seen instead, or why it is not asked; "" where it is shown
/// @param sql a question over a run's tables that answers with one number; "" where it is not asked
/// @param origin file and line, for messages
public record Pattern(
        String id,
        String mechanism,
        String expected,
        String number,
        String unit,
        double low,
        double high,
        Standing standing,
        String remark,
        String sql,
        String origin) {

    /// Whether runs show a pattern.
    public enum Standing {
        SHOWN,
        NOT_YET,
        NOT_ASKED
    }

    public boolean asked() {
        return standing != Standing.NOT_ASKED;
    }

    /// Whether a number shows it; NaN, no number, does not.
    public boolean shownBy(double answer) {
        return answer >= low && answer <= high;
    }

    @Override
    public String toString() {
        return id;
    }
}
