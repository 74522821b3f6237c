package kuaizhuang.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Reason;
import kuaizhuang.outputs.Tables;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.Parameters;
import kuaizhuang.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

final class GeneratedDocumentsTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    @Test
    void committedDocumentsAreWhatTheGeneratorGives() throws IOException {
        assertThat(new Documents(HOME).stale().keySet())
                .as("run ./kuaizhuang docs and commit what it rewrites")
                .isEmpty();
    }

    @Test
    void everyParameterAndMechanismIsInTheOdd() throws IOException {
        String odd = Files.readString(HOME.resolve("docs/ODD.md"));
        for (var mechanism : Simulation.mechanisms()) {
            assertThat(odd).contains("`" + mechanism.key() + "`", mechanism.whenOff());
            for (var parameter : Parameters.of(mechanism)) {
                assertThat(odd)
                        .contains(
                                "| `" + parameter.key() + "` | " + parameter.quantity().meaning());
            }
        }
    }

    @Test
    void everyColumnIsInTheDictionary() throws IOException {
        String dictionary = Files.readString(HOME.resolve("docs/DATA_DICTIONARY.md"));
        for (var table : Tables.ALL) {
            assertThat(dictionary).contains("## " + table.name());
            table.columns()
                    .forEach(column -> assertThat(dictionary).contains("`" + column.name() + "`"));
        }
    }

    /// The matrix of accounts is written by hand, so it is held against what a run books.
    @Test
    void everyFlowOfMoneyThatARunBooksIsInTheOdd() throws IOException {
        String odd = Files.readString(HOME.resolve("docs/ODD.md"));
        var reader = new ScenarioReader(new Regions(HOME), Simulation.mechanisms());
        var resolved = reader.read("two-valleys", List.of(Assignment.set("scale=10")));
        var flows = new TreeSet<String>();
        try (Simulation simulation = Simulation.begin(resolved.region(), resolved.scenario(), 1)) {
            while (!simulation.finished()) {
                simulation.runMonth();
                collect(simulation, flows);
            }
        }
        assertThat(flows).hasSizeGreaterThan(20);
        flows.forEach(flow -> assertThat(odd).contains(flow));
    }

    private static void collect(Simulation simulation, TreeSet<String> flows) {
        var books = simulation.economy().books;
        for (Account payer : Account.values()) {
            for (Account payee : Account.values()) {
                for (Reason reason : Reason.values()) {
                    if (books.monthFlow(payer.ordinal(), payee.ordinal(), reason.ordinal()) != 0) {
                        flows.add(
                                "| "
                                        + payer.label()
                                        + " | "
                                        + payee.label()
                                        + " | "
                                        + reason.label()
                                        + " |");
                    }
                }
            }
        }
    }

    @Test
    void onlyTheMarkedPartIsRewritten() {
        String text = "before\n<!-- generated: levers -->\nold $1\n<!-- end -->\nafter\n";
        String renewed = new Document(text).with(Map.of("levers", "new $2 \\x")).text();
        assertThat(renewed)
                .isEqualTo(
                        "before\n<!-- generated: levers -->\n\nnew $2 \\x\n\n<!-- end -->\nafter\n");
        assertThat(new Document(renewed).with(Map.of("levers", "new $2 \\x")).text())
                .isEqualTo(renewed);
    }

    @Test
    void anUnknownPartIsRefused() {
        Document document = new Document("<!-- generated: lever -->\n<!-- end -->");
        assertThatThrownBy(() -> document.with(Map.of("levers", "")))
                .hasMessage("There is no generated part lever; there are levers.");
    }

    @Test
    void aStaleDocumentIsFoundAndRenewed(@org.junit.jupiter.api.io.TempDir Path home)
            throws IOException {
        Files.createDirectory(home.resolve("docs"));
        Files.createSymbolicLink(home.resolve("packs"), HOME.resolve("packs"));
        Files.copy(HOME.resolve("docs/elements.csv"), home.resolve("docs/elements.csv"));
        Path file = home.resolve("docs/X.md");
        Files.writeString(file, "<!-- generated: levers -->\n<!-- end -->\n");
        Documents documents = new Documents(home);
        assertThat(documents.renew()).containsExactly(Path.of("docs/X.md"));
        assertThat(Files.readString(file)).contains("`plan-supply`");
        assertThat(documents.renew()).isEmpty();
    }
}
