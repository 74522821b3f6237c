package kuaizhuang.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A mechanism of the model, and what should become of an outcome when its switch alone is turned,
/// laid down before any run with a turned switch was looked at.
///
/// @param mechanism its key in scenarios
/// @param turned to what the switch is turned, from the region's base scenario
/// @param claim what is asked; nothing where the row says why not
/// @param notAsked why nothing is asked, "" where something is
/// @param origin file and line, for messages
public record RegisteredSwitch(
        String mechanism, Turned turned, Optional<Claim> claim, String notAsked, String origin) {

    /// To which side a switch is turned.
    public enum Turned {
        OFF,
        ON
    }

    /// On which side of the base's an outcome should lie.
    public enum Expected {
        LESS,
        MORE
    }

    /// What a mechanism is said to do, as a question that runs answer.
    ///
    /// @param unit of the answer
    /// @param outcome what is asked for, in words
    /// @param statement what the mechanism is said to do, from which the direction follows
    /// @param sources ids of sources, none where the claim is the model's own
    /// @param sql a question that answers with one row whose first column is a number
    public record Claim(
            Expected expected,
            String unit,
            String outcome,
            String statement,
            List<String> sources,
            String sql) {

        private static final Pattern YEAR = Pattern.compile("\\b(1[89]|2[01])\\d\\d\\b");

        public Claim {
            sources = List.copyOf(sources);
        }

        /// The latest year that the question names; 0 where it names none.
        public int lastYear() {
            return YEAR.matcher(sql)
                    .results()
                    .map(MatchResult::group)
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }
    }
}
