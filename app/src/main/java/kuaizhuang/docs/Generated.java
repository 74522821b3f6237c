package kuaizhuang.docs;

import static kuaizhuang.docs.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Table;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.kernel.TableSpec.ColumnSpec;
import kuaizhuang.model.TheMonth;
import kuaizhuang.outputs.Tables;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Parameters;
import kuaizhuang.scenario.Parameters.Parameter;

/// The parts of the documents that are made from the code's own declarations, by name.
final class Generated {

    private Generated() {}

    /// @param state the tables that hold the state of a run; only their declarations are read
    /// @param elements of the paper, and where they are
    static Map<String, String> parts(List<Table> state, List<Element> elements) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("state", state(state));
        parts.put("schedule", schedule());
        parts.put("parameters", parameters());
        parts.put("levers", levers());
        parts.put("dictionary", dictionary());
        parts.put("elements", elements(elements));
        return parts;
    }

    private static String state(List<Table> tables) {
        List<String> sections = new ArrayList<>();
        for (Table table : tables) {
            Markdown rows = new Markdown("variable", "unit", "bytes", "meaning");
            for (Column column : table.columns()) {
                String name = code(column.name().toLowerCase(Locale.ROOT));
                rows.row(name, column.unit(), column.width(), column.meaning());
            }
            sections.add(
                    "**"
                            + table.name()
                            + "**: "
                            + table.bytesPerRow()
                            + " bytes a row\n\n"
                            + rows.text());
        }
        return String.join("\n\n", sections);
    }

    private static String schedule() {
        Markdown rows =
                new Markdown(
                        "",
                        "mechanism",
                        "code",
                        "what it does",
                        "what stands in its place when it is off");
        int line = 0;
        for (Declaration<?> one : TheMonth.declarations()) {
            rows.row(line++, code(one.key()), one.code(), one.meaning(), one.whenOff());
        }
        return rows.text();
    }

    private static String parameters() {
        return TheMonth.declarations().stream()
                .filter(one -> !Parameters.of(one).isEmpty())
                .map(one -> "**" + one.key() + "** (" + one.code() + ")\n\n" + parameters(one))
                .collect(Collectors.joining("\n\n"));
    }

    private static String parameters(Declaration<?> mechanism) {
        Markdown rows = new Markdown("parameter", "meaning", "unit", "default", "range", "source");
        for (Parameter one : Parameters.of(mechanism)) {
            var quantity = one.quantity();
            rows.row(
                    code(one.key()),
                    quantity.meaning(),
                    quantity.unit(),
                    number(quantity.typical()),
                    range(quantity.min(), quantity.max()),
                    quantity.source());
        }
        return rows.text();
    }

    private static String range(double least, double most) {
        return Double.isInfinite(most)
                ? "from " + number(least)
                : number(least) + " to " + number(most);
    }

    /// Without the ".0" of a whole number.
    private static String number(double value) {
        return value == StrictMath.rint(value)
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String levers() {
        Markdown rows = new Markdown("lever", "meaning; a level runs from 0 to 3");
        for (Lever lever : Lever.values()) {
            rows.row(code(lever.key()), lever.meaning());
        }
        return rows.text();
    }

    private static String elements(List<Element> elements) {
        Markdown rows =
                new Markdown(
                        "",
                        "element",
                        "kind",
                        "code",
                        "switch",
                        "shows in",
                        "how, or why left out");
        for (Element one : elements) {
            rows.row(
                    one.id(),
                    one.name(),
                    one.kind(),
                    codes(one.classes()),
                    codes(one.switches()),
                    codes(one.traces()),
                    one.account());
        }
        return rows.text();
    }

    private static String codes(List<String> names) {
        return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static String dictionary() {
        return Tables.ALL.stream().map(Generated::dictionary).collect(Collectors.joining("\n\n"));
    }

    private static String dictionary(TableSpec table) {
        Markdown rows = new Markdown("column", "type", "unit", "key", "meaning");
        for (ColumnSpec column : table.columns()) {
            rows.row(
                    code(column.name()),
                    column.type().name().toLowerCase(Locale.ROOT),
                    column.unit(),
                    column.key() ? "yes" : "",
                    column.meaning());
        }
        return "## " + table.name() + "\n\n" + table.meaning() + "\n\n" + rows.text();
    }
}
