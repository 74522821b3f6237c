package kuaizhuang.docs;

import java.nio.file.Path;
import java.util.List;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;
import kuaizhuang.input.TableReader;
import kuaizhuang.input.TableSchema;
import kuaizhuang.input.TableSchema.Constraints;
import kuaizhuang.input.TableSchema.Field;
import kuaizhuang.input.TableSchema.Type;
import kuaizhuang.input.TextFile;

/// An actor, institution, form, transition, mechanism, event or comparison of the paper, and where
/// it is in the program.
///
/// @param id E01 to E77
/// @param kind what sort of thing it is
/// @param name what it is, in words
/// @param classes names of the classes in which it lives; none where it is left out
/// @param switches keys of a scenario that take it away or change it, or `scenario NAME`
/// @param traces columns in which it shows, as `table.column`
/// @param account how it is in the model, or why it is left out
public record Element(
        String id,
        String kind,
        String name,
        List<String> classes,
        List<String> switches,
        List<String> traces,
        String account) {

    private static final TableSchema SCHEMA =
            new TableSchema(
                    "elements.csv",
                    "One row an element of the paper.",
                    List.of(
                            field("id", true),
                            field("kind", true),
                            field("element", true),
                            field("classes", false),
                            field("switches", false),
                            field("traces", false),
                            field("account", true)),
                    List.of("id"),
                    null,
                    null,
                    null);

    private static Field field(String name, boolean required) {
        var constraints = new Constraints(required, false, null, null, null);
        return new Field(name, Type.STRING, name, "", null, constraints);
    }

    /// The elements in the order of the file `docs/elements.csv`.
    ///
    /// @param home the project's root
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    public static List<Element> all(Path home) {
        Faults faults = new Faults();
        var elements =
                TextFile.read(home.resolve("docs/elements.csv"), faults)
                        .map(text -> TableReader.read(text, SCHEMA, faults))
                        .map(Table::rows)
                        .orElse(List.of());
        faults.throwIfAny();
        return elements.stream().map(Element::of).toList();
    }

    private static Element of(Row row) {
        return new Element(
                row.text("id"),
                row.text("kind"),
                row.text("element"),
                row.list("classes", ";"),
                row.list("switches", ";"),
                row.list("traces", ";"),
                row.text("account"));
    }

    /// Whether it is in the model at all.
    public boolean leftOut() {
        return classes.isEmpty();
    }
}
