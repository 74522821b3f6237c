package kuaizhuang.register;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.store.Refused;

/// Turns the rows of a register into establishments, row by row; what cannot be used is counted and
/// told, never guessed.
final class RegisterReader {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final Rows rows;
    private final Mapping mapping;
    private final CoordinateSystem system;
    private final Dropped dropped;
    private final PlaceNames places;
    private final boolean together;
    private final Collected collected;
    private final Identities seen = new Identities();
    private long swapped;
    private long located;

    RegisterReader(Rows rows, Mapping mapping, Register register, Dropped dropped) {
        this.rows = rows;
        this.mapping = mapping;
        this.system = register.system();
        this.dropped = dropped;
        this.places = new PlaceNames(register.gazetteer());
        boolean toldApart =
                mapping.has(Role.FIRM) || mapping.has(Role.LON) && mapping.has(Role.LAT);
        this.together = register.together() && !toldApart;
        this.collected = new Collected(together);
    }

    /// @throws InputFaults when no row can be used, or coordinates are swapped throughout
    /// @throws Refused when the rows do not fit into memory
    Establishments read() throws IOException {
        try {
            while (rows.next()) {
                readRow();
            }
            requireRows();
            requireOrder();
            return collected.establishments(places, system.degrees());
        } catch (OutOfMemoryError full) {
            throw new Refused(tooLarge());
        }
    }

    private String tooLarge() {
        return String.format(
                Locale.ROOT,
                "%s: does not fit into the %.1f GiB that Java may use, which were full after %,d rows; "
                        + "cut the file by years or sectors, or give Java more where the machine has it, "
                        + "for example KUAIZHUANG_JAVA_OPTIONS=-Xmx16g",
                rows.name(),
                Runtime.getRuntime().maxMemory() * 0x1p-30,
                dropped.used());
    }

    private void readRow() throws IOException {
        if (!rows.isWhole()) {
            dropped.add(
                    rows.number(), "", "", Reason.FIELD_COUNT, "put texts with commas in quotes");
            return;
        }
        String placeText = text(Role.PLACE);
        String industry = text(Role.INDUSTRY);
        if (placeText.isEmpty() || industry.isEmpty()) {
            drop(placeText.isEmpty() ? Role.PLACE : Role.INDUSTRY, "", Reason.MISSING, "");
            return;
        }
        if ((placeText + industry).indexOf('\n') >= 0) {
            boolean inPlace = placeText.indexOf('\n') >= 0;
            drop(
                    inPlace ? Role.PLACE : Role.INDUSTRY,
                    inPlace ? placeText : industry,
                    Reason.LINE_BREAK,
                    "close the quotation mark");
            return;
        }
        int place = places.find(placeText);
        if (place < 0) {
            boolean unknown = place == Gazetteer.UNKNOWN;
            drop(
                    Role.PLACE,
                    placeText,
                    unknown ? Reason.UNKNOWN_PLACE : Reason.AMBIGUOUS_PLACE,
                    unknown ? places.remedy(placeText) : "give its code");
            return;
        }
        if (mapping.has(Role.GROUP)) {
            places.group(placeText, text(Role.GROUP));
        }
        double workers = mapping.has(Role.WORKERS) ? amount(Role.WORKERS, false) : 1;
        double sales = mapping.has(Role.SALES) ? amount(Role.SALES, true) : Double.NaN;
        double weight = mapping.has(Role.WEIGHT) ? amount(Role.WEIGHT, false) : 1;
        int year = mapping.has(Role.YEAR) ? year() : 0;
        if (workers < 0 || sales < 0 || weight < 0 || year < 0 || isDuplicate(year)) {
            return;
        }
        double[] at = coordinates();
        dropped.use();
        collected.add(
                place,
                industry,
                year,
                workers,
                together ? Double.NaN : sales,
                at[0],
                at[1],
                (int) weight,
                mapping.has(Role.FIRM) ? Draws.text(text(Role.FIRM)) & Long.MAX_VALUE : -1);
    }

    private String text(Role role) throws IOException {
        String field = rows.field(mapping.column(role));
        return field == null ? "" : field.strip();
    }

    private void drop(Role role, String value, Reason reason, String remedy) {
        String column = rows.columns().get(mapping.column(role));
        dropped.add(rows.number(), column, value, reason, remedy);
    }

    /// An amount from 0 up; -1 when the row was dropped.
    ///
    /// @param optional whether an empty field is NaN rather than a reason to drop
    private double amount(Role role, boolean optional) throws IOException {
        String text = text(role);
        if (text.isEmpty()) {
            if (!optional) {
                drop(role, "", Reason.MISSING, "");
            }
            return optional ? Double.NaN : -1;
        }
        double value = number(text);
        Reason reason =
                Double.isNaN(value) && !isWordForNone(text)
                        ? Reason.NOT_A_NUMBER
                        : Double.isNaN(value) || Double.isInfinite(value)
                                ? Reason.NOT_FINITE
                                : value < 0 ? Reason.NEGATIVE : null;
        if (reason != null) {
            drop(role, text, reason, reason == Reason.NOT_A_NUMBER ? "write 1234.5" : "");
            return -1;
        }
        return value;
    }

    private static boolean isWordForNone(String text) {
        return text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("na");
    }

    /// NaN where the text is no number in figures.
    private static double number(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != '.' && (last < '0' || last > '9')) {
            return isInfinite(text) ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            return Double.NaN;
        }
    }

    private static boolean isInfinite(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).matches("[+-]?inf(inity)?");
    }

    private int year() throws IOException {
        String text = text(Role.YEAR);
        double value = text.isEmpty() ? Double.NaN : number(text);
        if (value != Math.rint(value) || !(value >= FIRST_YEAR && value <= LAST_YEAR)) {
            drop(Role.YEAR, text, Reason.NOT_A_YEAR, "write a year such as 2001");
            return -1;
        }
        return (int) value;
    }

    private boolean isDuplicate(int year) throws IOException {
        if (!mapping.has(Role.FIRM)) {
            return false;
        }
        String firm = text(Role.FIRM);
        if (firm.isEmpty()) {
            drop(Role.FIRM, "", Reason.MISSING, "");
            return true;
        }
        if (seen.add(Draws.key(Draws.text(firm), year))) {
            return false;
        }
        drop(Role.FIRM, firm, Reason.DUPLICATE, "");
        return true;
    }

    private double[] coordinates() throws IOException {
        double[] none = {Double.NaN, Double.NaN};
        if (!mapping.has(Role.LON) || !mapping.has(Role.LAT)) {
            return none;
        }
        String x = text(Role.LON);
        String y = text(Role.LAT);
        double east = x.isEmpty() ? Double.NaN : number(x);
        double north = y.isEmpty() ? Double.NaN : number(y);
        Optional<double[]> at = system.read(east, north);
        if (at.isPresent()) {
            located++;
            swapped += places.isFar(at.get()) && !places.isFar(turned(at.get())) ? 1 : 0;
            return at.get();
        }
        swapped += system.read(north, east).isPresent() ? 1 : 0;
        drop(Role.LON, x + " " + y, Reason.COORDINATES, "");
        return none;
    }

    private static double[] turned(double[] at) {
        return new double[] {at[1], at[0]};
    }

    private void requireRows() {
        if (collected.rows() == 0) {
            String why = String.join("\n", dropped.summary());
            throw fault(
                    "",
                    "no row can be used" + (why.isEmpty() ? ", there is none" : "\n" + why),
                    why.isEmpty() ? "give a file with a header and rows" : "");
        }
    }

    private void requireOrder() {
        if (system.degrees() && swapped > 0 && swapped * 2 > located) {
            throw fault(
                    "coordinates",
                    "longitude and latitude look swapped in " + swapped + " rows",
                    "exchange the columns of --lon and --lat");
        }
    }

    private InputFaults fault(String field, String problem, String remedy) {
        return InputFaults.of(new Fault(rows.name(), 0, field, "", problem, remedy));
    }
}
