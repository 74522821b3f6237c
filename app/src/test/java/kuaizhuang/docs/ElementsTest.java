package kuaizhuang.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaizhuang.model.Simulation;
import kuaizhuang.outputs.Tables;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.ScenarioFiles;
import kuaizhuang.scenario.ScenarioKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever a row of `docs/elements.csv` names is there, and no element of the paper lacks a row.
final class ElementsTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final Set<String> KINDS =
            Set.of(
                    "actor",
                    "institution",
                    "organisational form",
                    "transition",
                    "mechanism",
                    "exogenous event",
                    "comparison model");

    private static List<Element> elements;
    private static Set<String> classes;
    private static Set<String> switches;
    private static Set<String> columns;

    @BeforeAll
    static void collect() throws IOException {
        elements = Element.all(HOME);
        classes = new TreeSet<>();
        for (String module : List.of("core", "app")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.replace(".java", "")));
            }
        }
        Regions regions = new Regions(HOME);
        switches = new TreeSet<>();
        ScenarioKeys.of(regions.read("zhejiang"), Simulation.mechanisms())
                .forEach(key -> switches.add(key.key()));
        new ScenarioFiles(regions)
                .byName()
                .keySet()
                .forEach(name -> switches.add("scenario " + name));
        columns =
                Tables.ALL.stream()
                        .flatMap(table ->
                                table.columns().stream()
                                        .map(column -> table.name() + "." + column.name()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void all77ElementsHaveOneRowEach() {
        List<String> wanted =
                IntStream.rangeClosed(1, 77).mapToObj(number -> "E%02d".formatted(number)).toList();
        assertThat(elements.stream().map(Element::id)).containsExactlyElementsOf(wanted);
        assertThat(elements.stream().map(Element::kind)).isSubsetOf(KINDS);
    }

    @Test
    void whatARowNamesExists() {
        for (Element one : elements) {
            assertThat(classes).as(one.id()).containsAll(one.classes());
            assertThat(switches).as(one.id()).containsAll(one.switches());
            assertThat(columns).as(one.id()).containsAll(one.traces());
        }
    }

    @Test
    void whatIsInTheModelShowsAndWhatIsNotSaysWhy() {
        for (Element one : elements) {
            assertThat(one.traces().isEmpty()).as(one.id()).isEqualTo(one.leftOut());
            if (one.leftOut()) {
                assertThat(one.account()).as(one.id()).startsWith("Left out");
            }
        }
        assertThat(elements.stream().filter(Element::leftOut)).hasSizeLessThan(8);
    }

    @Test
    void almostEveryElementCanBeSwitched() {
        assertThat(elements.stream().filter(one -> !one.leftOut() && one.switches().isEmpty()))
                .extracting(Element::id)
                .as("the cluster as an official unit is a rule of measurement")
                .containsExactly("E22");
    }
}
