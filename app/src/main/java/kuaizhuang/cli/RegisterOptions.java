package kuaizhuang.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Places;
import kuaizhuang.register.ColumnsFile;
import kuaizhuang.register.CoordinateSystem;
import kuaizhuang.register.Dropped;
import kuaizhuang.register.Gazetteer;
import kuaizhuang.register.Gazetteers;
import kuaizhuang.register.Register;
import kuaizhuang.register.Role;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which firms are read, and from which columns.
final class RegisterOptions {

    private static final String TOWN = "town";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "FILE|DIR",
            description =
                    "A register of firms as CSV or Parquet (.parquet), a row a firm; or the folder of a run.")
    private Path source;

    @Option(
            names = "--columns",
            paramLabel = "FILE.yaml",
            description =
                    "Headers by role, for example `place: county`; instead of the options below.")
    private Path columnsFile;

    @Option(
            names = "--place",
            paramLabel = "HEADER",
            description = "Column with the place. Of a run: county (if not given) or town.")
    private String place;

    @Option(
            names = "--group",
            paramLabel = "HEADER",
            description = "Column with the larger unit that the place belongs to.")
    private String group;

    @Option(
            names = "--industry",
            paramLabel = "HEADER",
            description = "Column with the industry or product.")
    private String industry;

    @Option(
            names = "--workers",
            paramLabel = "HEADER",
            description = "Column with the workers; without it every firm counts as one.")
    private String workers;

    @Option(names = "--sales", paramLabel = "HEADER", description = "Column with yearly sales.")
    private String sales;

    @Option(
            names = "--lon",
            paramLabel = "HEADER",
            description = "Column with the longitude, or what lies to the east.")
    private String lon;

    @Option(
            names = "--lat",
            paramLabel = "HEADER",
            description = "Column with the latitude, or what lies to the north.")
    private String lat;

    @Option(
            names = "--firm",
            paramLabel = "HEADER",
            description = "Column with the firm's identity over years.")
    private String firm;

    @Option(
            names = "--weight",
            paramLabel = "HEADER",
            description = "Column with how many firms a row stands for.")
    private String weight;

    @Option(
            names = "--year",
            paramLabel = "HEADER|YEAR",
            description =
                    "Column with the year, or the year to measure; give it twice for both. The last year if not given.")
    private List<String> year = new ArrayList<>();

    @Option(
            names = "--places",
            paramLabel = "PACK|FILE.geojson",
            description =
                    "The places that are known: a region pack, whose county units are recognised by code and by name in"
                            + " characters or pinyin, or your own areas. If not given, every name is a place.")
    private String places;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of a CSV file; UTF-8 or GB18030, whichever it is, if not given.")
    private String encoding;

    @Option(
            names = "--coordinates",
            paramLabel = "SYSTEM",
            defaultValue = "wgs84",
            description = "wgs84 (degrees), gcj02 (degrees of Chinese maps), metres or kilometres.")
    private CoordinateSystem system;

    Path source() {
        return source;
    }

    /// The year to measure; 0 where none was named.
    int year() {
        return year.stream()
                .filter(RegisterOptions::isYear)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static boolean isYear(String text) {
        return text.matches("[12]\\d{3}");
    }

    /// The year to measure among those that were read: the one named, else the last.
    ///
    /// @throws InputFaults when the year has no rows
    int yearAmong(Establishments firms) {
        int[] years = firms.years();
        int last = years[years.length - 1];
        int wanted = year() == 0 || last == 0 ? last : year();
        if (Arrays.binarySearch(years, wanted) < 0) {
            throw InputFaults.of(
                    new Fault(
                            source.toString(),
                            0,
                            "--year",
                            String.valueOf(wanted),
                            "has no rows",
                            "there are " + years[0] + (years[0] == last ? "" : " to " + last)));
        }
        return wanted;
    }

    /// Reads with a run's places as the user says, county units if not said.
    Establishments read(Installation installation, int since, Dropped dropped) throws IOException {
        return read(installation, since, TOWN.equals(place), true, dropped);
    }

    /// Reads with a run's places as towns, county units where the user says so.
    Establishments readTowns(Installation installation, Dropped dropped) throws IOException {
        return read(installation, 0, !"county".equals(place), false, dropped);
    }

    boolean isRun() {
        return Register.isRun(source);
    }

    /// What lies under the places on a map: of a run by town the county units of its region, else
    /// the places themselves.
    Places land(Installation installation, Places firmsStandIn) throws IOException {
        if (!isRun() || !firmsStandIn.areas().stream().allMatch(Objects::isNull)) {
            return firmsStandIn;
        }
        String pack = RunFolder.open(source).readManifest().region();
        return installation.regions().ids().contains(pack)
                ? new Gazetteers(installation.regions()).named(pack).toPlaces()
                : firmsStandIn;
    }

    /// @param since the earliest year that is needed of a run, 0 for the measured year alone
    /// @param together see [Register]
    private Establishments read(
            Installation installation, int since, boolean byTown, boolean together, Dropped dropped)
            throws IOException {
        if (!isRun()) {
            return register(installation, places, headers(), together).read(source, dropped);
        }
        RunFolder run = RunFolder.open(source);
        Manifest manifest = run.readManifest();
        int last = year() == 0 ? lastYear(manifest) : year();
        boolean known = installation.regions().ids().contains(manifest.region());
        String packs = places == null && known ? manifest.region() : places;
        return register(installation, byTown ? null : packs, Map.of(), together)
                .read(run, since == 0 ? last : since, last, byTown, dropped);
    }

    private static int lastYear(Manifest manifest) {
        return manifest.stateHash().keySet().stream().reduce(0, Math::max);
    }

    private Register register(
            Installation installation, String known, Map<Role, String> headers, boolean together) {
        Gazetteer gazetteer =
                known == null ? null : new Gazetteers(installation.regions()).named(known);
        return new Register(headers, gazetteer, charset(), system, together);
    }

    private Map<Role, String> headers() {
        Map<Role, String> headers = new EnumMap<>(Role.class);
        if (columnsFile != null) {
            headers.putAll(ColumnsFile.read(columnsFile));
        }
        put(headers, Role.PLACE, place);
        put(headers, Role.GROUP, group);
        put(headers, Role.INDUSTRY, industry);
        put(headers, Role.WORKERS, workers);
        put(headers, Role.SALES, sales);
        put(headers, Role.LON, lon);
        put(headers, Role.LAT, lat);
        put(headers, Role.FIRM, firm);
        put(headers, Role.WEIGHT, weight);
        year.stream().filter(text -> !isYear(text)).forEach(text -> put(headers, Role.YEAR, text));
        return headers;
    }

    private static void put(Map<Role, String> headers, Role role, String header) {
        if (header != null) {
            headers.put(role, header);
        }
    }

    private Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ParameterException(
                    command.commandLine(),
                    "--encoding " + encoding + ": is not a known encoding; try utf-8 or gb18030");
        }
    }
}
