package kuaizhuang.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule holds for the program as a whole, and bites the class that was planted to break it,
/// and only that.
class AppArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("kuaizhuang");

    private static final String PLANTED_ROOT = "kuaizhuang.architecture.planted";

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "DuckDB stays behind store and report",
                        AppArchitectureTest::duckdb,
                        "cli.OpensDatabase"),
                rule("only cli and the story print", AppArchitectureTest::printing, "store.Prints"),
                rule("no cycles", AppArchitectureTest::cycles, "store.Prints", "cli.Commands"));
    }

    private static Arguments rule(String name, Function<String, ArchRule> rule, String... planted) {
        return Arguments.of(name, rule, List.of(planted));
    }

    private static ArchRule duckdb(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".store..", root + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.duckdb..")
                .because("another engine must be a change in one place");
    }

    private static ArchRule printing(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".report.Story")
                .should(accessField(System.class, "out"))
                .orShould(accessField(System.class, "err"))
                .because(
                        "what is printed, and where to, is the command line's contract with scripts");
    }

    private static ArchRule cycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsForTheProgram(String name, Function<String, ArchRule> rule, List<String> planted) {
        rule.apply("kuaizhuang").check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bitesThePlantedViolationAlone(
            String name, Function<String, ArchRule> rule, List<String> planted) {
        String report =
                String.join(
                        "\n",
                        rule.apply(PLANTED_ROOT).evaluate(PLANTED).getFailureReport().getDetails());
        assertThat(report).contains(planted);
        Stream.of("store.Stores", "report.Story", "cli.Console")
                .forEach(innocent ->
                        assertThat(report).doesNotContain(PLANTED_ROOT + "." + innocent));
    }
}
