package kuaizhuang.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kuaizhuang.facts.RegisteredSwitch.Claim;
import kuaizhuang.facts.RegisteredSwitch.Expected;
import kuaizhuang.facts.RegisteredSwitch.Turned;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Nearest;
import kuaizhuang.input.Table;
import kuaizhuang.input.Table.Row;

/// Reads a register of switches as the published schema says. A `sources.csv` beside it is read
/// too, and the sources that the rows name must then stand in it.
public final class SwitchReader {

    private static final String SWITCHES = "switches.csv";
    private static final String NOT_ASKED = "not_asked";
    private static final List<String> ASKED =
            List.of("expected", "unit", "outcome", "claim", "sql");

    private final Map<String, Boolean> inBase;

    private SwitchReader(Map<String, Boolean> inBase) {
        this.inBase = inBase;
    }

    /// Where a pack keeps its register.
    public static Path ofPack(Path packFolder) {
        return packFolder.resolve("facts").resolve(SWITCHES);
    }

    /// The switches in the order of the file, which may bear any name.
    ///
    /// @param inBase every mechanism of the model, and whether the region's base scenario has it on
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong
    public static List<RegisteredSwitch> read(Path file, Map<String, Boolean> inBase) {
        SwitchReader reader = new SwitchReader(inBase);
        Table table = SourcedTable.read(file, SWITCHES, reader::check);
        return table.rows().stream().map(row -> registered(table, row)).toList();
    }

    private void check(Table table, Row row, Faults faults) {
        checkMechanism(table, row, faults);
        if (row.has(NOT_ASKED)) {
            checkNotAsked(table, row, faults);
        } else {
            checkAsked(table, row, faults);
        }
    }

    private void checkMechanism(Table table, Row row, Faults faults) {
        String mechanism = row.text("mechanism");
        Boolean on = inBase.get(mechanism);
        if (on == null && row.has("mechanism")) {
            table.fault(
                    faults,
                    row,
                    "mechanism",
                    "is not a known mechanism",
                    Nearest.remedy(
                            mechanism, inBase.keySet().stream().sorted().toList(), "mechanisms"));
        }
        if (on != null && row.text("turned").equals(on ? "on" : "off")) {
            table.fault(
                    faults,
                    row,
                    "turned",
                    "is what the region's base scenario has already, so that nothing would change",
                    "write " + (on ? "off" : "on"));
        }
    }

    private static void checkNotAsked(Table table, Row row, Faults faults) {
        if (row.has("sql")) {
            table.fault(
                    faults,
                    row,
                    "sql",
                    "asks, though not_asked says why nothing is asked",
                    "empty one of the two");
        }
    }

    private static void checkAsked(Table table, Row row, Faults faults) {
        for (String field : ASKED) {
            if (row.text(field).isEmpty()) {
                table.fault(
                        faults,
                        row,
                        field,
                        "is empty, and so is not_asked",
                        "fill it, or say in not_asked why nothing is asked");
            }
        }
    }

    private static RegisteredSwitch registered(Table table, Row row) {
        return new RegisteredSwitch(
                row.text("mechanism"),
                Turned.valueOf(constant(row.text("turned"))),
                row.has(NOT_ASKED) ? Optional.empty() : Optional.of(claim(row)),
                row.text(NOT_ASKED),
                table.name() + ":" + row.line());
    }

    private static Claim claim(Row row) {
        return new Claim(
                Expected.valueOf(constant(row.text("expected"))),
                row.text("unit"),
                row.text("outcome"),
                row.text("claim"),
                row.list("source", ";"),
                row.text("sql"));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
