package kuaizhuang.validate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.experiment.Comparison.Answer;
import kuaizhuang.experiment.PairedEffect.Middle;
import kuaizhuang.facts.RegisteredSwitch;
import kuaizhuang.facts.RegisteredSwitch.Claim;
import kuaizhuang.score.Figures;

/// A row of the register and what runs said.
///
/// @param seen medians over the seeds, nothing where there is no number of every run
record SwitchResult(RegisteredSwitch registered, Optional<Middle> seen, SwitchVerdict verdict) {

    static final List<String> HEADS =
            List.of(
                    "switch",
                    "outcome",
                    "expected",
                    "base",
                    "difference",
                    "90% interval",
                    "verdict");

    private static final String NONE = "\u2013";

    /// Of a switch that was turned.
    static SwitchResult of(TurnedSwitch turned) throws IOException {
        RegisteredSwitch registered = turned.registered();
        if (registered.claim().isEmpty()) {
            return without(registered);
        }
        Claim claim = registered.claim().get();
        return of(
                registered,
                turned.comparison()
                        .answers(
                                claim.sql(),
                                registered.origin() + ": sql of " + registered.mechanism()));
    }

    /// @param answers of the pairs to the question of a row that asks
    static SwitchResult of(RegisteredSwitch registered, List<Answer> answers) {
        if (!answers.stream().allMatch(Answer::whole)) {
            return new SwitchResult(registered, Optional.empty(), SwitchVerdict.NO_NUMBER);
        }
        Middle seen = Comparison.measured(answers, Middle::of);
        return new SwitchResult(
                registered,
                Optional.of(seen),
                SwitchVerdict.of(registered.claim().orElseThrow().expected(), seen));
    }

    /// Of a switch for which there are no runs, or of which nothing is asked.
    static SwitchResult without(RegisteredSwitch registered) {
        return new SwitchResult(
                registered,
                Optional.empty(),
                registered.claim().isEmpty() ? SwitchVerdict.NOT_ASKED : SwitchVerdict.NOT_RUN);
    }

    /// Its cells under `HEADS`.
    List<String> row() {
        return List.of(
                registered.mechanism() + " " + lower(registered.turned()),
                registered.claim().map(SwitchResult::outcome).orElse(NONE),
                registered.claim().map(claim -> lower(claim.expected())).orElse(NONE),
                seen.map(middle -> Figures.of(middle.base())).orElse(NONE),
                seen.map(middle -> signed(middle.difference())).orElse(NONE),
                seen.map(SwitchResult::interval).orElse(NONE),
                verdict.words());
    }

    private static String outcome(Claim claim) {
        return claim.outcome() + (claim.unit().equals("1") ? "" : " (" + claim.unit() + ")");
    }

    private static String interval(Middle middle) {
        return signed(middle.interval().low()) + " to " + signed(middle.interval().high());
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + Figures.of(number);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
