package kuaizhuang.validate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// Does each switch, turned alone, move the outcome that its mechanism claims to move?
final class Switches {

    private Switches() {}

    /// @param results one for each row of the register
    static Finding of(List<SwitchResult> results) {
        return new Finding(
                "Each switch, turned alone, moves the outcome that its mechanism claims to move, in the direction"
                        + " registered beforehand.",
                List.of(asRegistered(results)),
                List.of(byVerdict(results), sheet(results)),
                List.of(
                        "Base: median over the seeds. Difference: median over the pairs of one seed, turned less base, with"
                                + " a 90% interval from drawing the pairs anew 10,000 times; with fewer than five pairs it"
                                + " holds less than it says.",
                        "As registered: the interval lies wholly on the registered side. Opposite: wholly on the other."
                                + " But unsure: only the median does. None seen: the median is 0. No number: a run has"
                                + " none. The intervals are not widened for being many: of ten switches that move nothing,"
                                + " one would seem to.",
                        "Which directions theory leaves open, and which rows are near to being true by construction, stands"
                                + " in the README beside the register (facts/switches.csv of the region's pack)."));
    }

    private static Criterion asRegistered(List<SwitchResult> results) {
        long asked =
                results.stream().filter(one -> one.verdict() != SwitchVerdict.NOT_ASKED).count();
        long met =
                results.stream()
                        .filter(one -> one.verdict() == SwitchVerdict.AS_REGISTERED)
                        .count();
        return Criterion.all(
                "switches that move their outcome as registered, of those asked", met, asked);
    }

    private static Sheet byVerdict(List<SwitchResult> results) {
        return new Sheet(
                "How they came out",
                List.of("verdict", "number", "switches"),
                Arrays.stream(SwitchVerdict.values())
                        .map(verdict -> count(verdict, results))
                        .toList());
    }

    private static List<String> count(SwitchVerdict verdict, List<SwitchResult> results) {
        List<String> such =
                results.stream()
                        .filter(one -> one.verdict() == verdict)
                        .map(one -> one.registered().mechanism())
                        .toList();
        return List.of(
                verdict.words(),
                Integer.toString(such.size()),
                such.stream().collect(Collectors.joining(", ")));
    }

    private static Sheet sheet(List<SwitchResult> results) {
        return new Sheet(
                "The switches, in the order of the register",
                SwitchResult.HEADS,
                results.stream().map(SwitchResult::row).toList());
    }
}
