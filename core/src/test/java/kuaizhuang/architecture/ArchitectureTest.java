package kuaizhuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule holds for the core, and bites the class that was planted to break it.
class ArchitectureTest {

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("kuaizhuang");

    private static final String PLANTED_ROOT = "kuaizhuang.architecture.planted";

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    private static final Pattern CULPRIT =
            Pattern.compile("<" + Pattern.quote(PLANTED_ROOT) + "\\.([a-z.]+[A-Z]\\w+)");

    private static final List<String> INNOCENT =
            List.of("kernel.Innocent", "model.Simulation", "model.mechanism.Stands");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("kernel uses java.* only", Rules::kernelUsesOnlyJava, "kernel.NeedsLibrary"),
                rule(
                        "outputs -> kernel",
                        rules -> rules.mayUse("outputs", "kernel"),
                        "outputs.KnowsRegion"),
                rule(
                        "input -> kernel",
                        rules -> rules.mayUse("input", "kernel"),
                        "input.KnowsRegion"),
                rule(
                        "facts -> input",
                        rules -> rules.mayUse("facts", "kernel", "input"),
                        "facts.KnowsRegion"),
                rule(
                        "region -> input",
                        rules -> rules.mayUse("region", "kernel", "input"),
                        "region.KnowsScenario"),
                rule(
                        "scenario -> input, region",
                        rules -> rules.mayUse("scenario", "kernel", "input", "region"),
                        "scenario.KnowsModel"),
                rule(
                        "measure -> kernel, outputs",
                        rules -> rules.mayUse("measure", "kernel", "outputs"),
                        "measure.SeesModel"),
                rule(
                        "model -> kernel, outputs, region, scenario",
                        rules -> rules.mayUse("model", "kernel", "outputs", "region", "scenario"),
                        "model.SeesMeasure"),
                rule(
                        "measure does not see model",
                        Rules::measureAndModelApart,
                        "measure.SeesModel"),
                rule(
                        "model does not see measure",
                        Rules::modelDoesNotMeasureItself,
                        "model.SeesMeasure"),
                rule("no cycles", Rules::noCycles, "model.SeesMeasure"),
                rule(
                        "no cycles among instruments",
                        Rules::noCyclesAmongInstruments,
                        "measure.space.SeesPoints"),
                rule("no inexact functions", Rules::noInexactFunctions, "model.Inexact"),
                rule("one stopwatch", Rules::oneStopwatch, "model.ReadsClock"),
                rule(
                        "mechanisms stand alone",
                        Rules::mechanismsStandAlone,
                        "model.mechanism.Leans"),
                rule("no clock", Rules::noClock, "region.ReadsDate"),
                rule("no environment", Rules::noEnvironment, "kernel.ReadsEnvironment"),
                rule("no foreign chance", Rules::noForeignChance, "model.DrawsAnywhere"),
                rule("no Math.random", Rules::noForeignChance, "kernel.DrawsAnyhow"),
                rule("no printing", Rules::noPrinting, "scenario.Prints"),
                rule("no printed stack trace", Rules::noPrinting, "input.Swallows"),
                rule("no static state", Rules::noStaticMutableFields, "kernel.Counts"),
                rule("no static collection", Rules::noStaticMutableFields, "model.Remembers"));
    }

    private static Arguments rule(String name, Function<Rules, ArchRule> rule, String planted) {
        return Arguments.of(name, rule, planted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsForTheCore(String name, Function<Rules, ArchRule> rule, String planted) {
        rule.apply(new Rules("kuaizhuang")).check(CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bitesThePlantedViolation(String name, Function<Rules, ArchRule> rule, String planted) {
        EvaluationResult result = rule.apply(new Rules(PLANTED_ROOT)).evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails())
                .anyMatch(violation -> violation.contains(PLANTED_ROOT + "." + planted));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void sparesTheInnocent(String name, Function<Rules, ArchRule> rule, String planted) {
        EvaluationResult result = rule.apply(new Rules(PLANTED_ROOT)).evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails())
                .noneMatch(violation -> INNOCENT.contains(culprit(violation)));
    }

    /// The class that a violation is about: it is named first, between angle brackets.
    private static String culprit(String violation) {
        Matcher named = CULPRIT.matcher(violation);
        return named.find() ? named.group(1) : "";
    }
}
