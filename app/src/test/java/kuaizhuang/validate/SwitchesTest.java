package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kuaizhuang.experiment.Comparison.Answer;
import kuaizhuang.facts.RegisteredSwitch;
import kuaizhuang.facts.RegisteredSwitch.Claim;
import kuaizhuang.facts.RegisteredSwitch.Expected;
import kuaizhuang.facts.RegisteredSwitch.Turned;
import org.junit.jupiter.api.Test;

/// Verdicts on made-up answers of six seeds.
final class SwitchesTest {

    private static final double[] BASE = {100, 90, 120, 110, 105, 95};

    private static RegisteredSwitch registered(String mechanism, Expected expected) {
        Claim claim =
                new Claim(expected, "firms", "Firms", "It makes firms.", List.of(), "select 1");
        return new RegisteredSwitch(
                mechanism, Turned.OFF, Optional.of(claim), "", "switches.csv:2");
    }

    private static RegisteredSwitch notAsked() {
        return new RegisteredSwitch(
                "beginning", Turned.OFF, Optional.empty(), "All is less.", "switches.csv:3");
    }

    /// Runs that differ from the base of the same seed by these numbers.
    private static List<Answer> moved(double... differences) {
        return IntStream.range(0, BASE.length)
                .mapToObj(i ->
                        new Answer(
                                OptionalDouble.of(BASE[i]),
                                OptionalDouble.of(BASE[i] + differences[i])))
                .toList();
    }

    private static SwitchResult result(Expected expected, double... differences) {
        return SwitchResult.of(registered("markets", expected), moved(differences));
    }

    private static SwitchVerdict verdict(Expected expected, double... differences) {
        return result(expected, differences).verdict();
    }

    @Test
    void asRegisteredWhereTheIntervalLiesOnThatSide() {
        assertThat(verdict(Expected.LESS, -5, -4, -6, -5, -3, -7))
                .isEqualTo(SwitchVerdict.AS_REGISTERED);
        assertThat(verdict(Expected.MORE, 5, 4, 6, 5, 3, 7)).isEqualTo(SwitchVerdict.AS_REGISTERED);
    }

    @Test
    void unsureWhereTheIntervalHoldsNothing() {
        assertThat(verdict(Expected.LESS, -5, 4, -6, 5, -3, -7))
                .isEqualTo(SwitchVerdict.AS_REGISTERED_BUT_UNSURE);
        assertThat(verdict(Expected.MORE, 5, -4, 6, -5, 3, 7))
                .isEqualTo(SwitchVerdict.AS_REGISTERED_BUT_UNSURE);
    }

    @Test
    void noneSeenWhereTheMedianIsNothingButRounding() {
        assertThat(verdict(Expected.LESS, 0, 0, 0, 0, 0, -7)).isEqualTo(SwitchVerdict.NONE_SEEN);
        assertThat(verdict(Expected.MORE, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9, 1e-9))
                .isEqualTo(SwitchVerdict.NONE_SEEN);
    }

    @Test
    void oppositeWhereTheIntervalLiesOnTheOtherSide() {
        assertThat(verdict(Expected.LESS, 5, 4, 6, 5, 3, 7)).isEqualTo(SwitchVerdict.OPPOSITE);
        assertThat(verdict(Expected.MORE, -5, -4, -6, -5, -3, -7))
                .isEqualTo(SwitchVerdict.OPPOSITE);
        assertThat(verdict(Expected.MORE, -5, 4, -6, 5, -3, -7))
                .isEqualTo(SwitchVerdict.OPPOSITE_BUT_UNSURE);
    }

    @Test
    void oneRunWithoutANumberLeavesTheRowWithout() {
        List<Answer> answers =
                List.of(
                        new Answer(OptionalDouble.of(1), OptionalDouble.of(0)),
                        new Answer(OptionalDouble.of(1), OptionalDouble.empty()));
        SwitchResult result = SwitchResult.of(registered("markets", Expected.LESS), answers);
        assertThat(result.verdict()).isEqualTo(SwitchVerdict.NO_NUMBER);
        assertThat(result.row()).contains("\u2013", "no number");
    }

    @Test
    void aRowTellsBaseDifferenceAndInterval() {
        assertThat(result(Expected.LESS, -5, -5, -5, -5, -5, -5).row())
                .containsExactly(
                        "markets off",
                        "Firms (firms)",
                        "less",
                        "103",
                        "-5",
                        "-5 to -5",
                        "as registered");
    }

    @Test
    void metWhereAllThatAreAskedAreAsRegistered() {
        SwitchResult right = result(Expected.LESS, -5, -4, -6, -5, -3, -7);
        Finding met = Switches.of(List.of(right, SwitchResult.without(notAsked())));
        assertThat(met.met()).isTrue();
        assertThat(met.criteria().getFirst().found()).isEqualTo("1 of 1");
        assertThat(met.sheets().getLast().rows()).hasSize(2);
        assertThat(met.sheets().getFirst().rows()).contains(List.of("not asked", "1", "beginning"));
    }

    @Test
    void notMetWhereOneIsUnsureOrNotRunOrNothingIsAsked() {
        SwitchResult right = result(Expected.LESS, -5, -4, -6, -5, -3, -7);
        SwitchResult unsure = result(Expected.LESS, -5, 4, -6, 5, -3, -7);
        SwitchResult notRun = SwitchResult.without(registered("news", Expected.LESS));
        assertThat(notRun.verdict()).isEqualTo(SwitchVerdict.NOT_RUN);
        assertThat(Switches.of(List.of(right, unsure)).met()).isFalse();
        assertThat(Switches.of(List.of(right, notRun)).met()).isFalse();
        assertThat(Switches.of(List.of(SwitchResult.without(notAsked()))).met()).isFalse();
    }
}
