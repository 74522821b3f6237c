package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import kuaizhuang.findings.Findings;
import kuaizhuang.findings.FindingsPage;
import kuaizhuang.findings.IndustryTable;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Reference;
import kuaizhuang.measure.survey.Survey;
import kuaizhuang.register.Dropped;
import kuaizhuang.store.RowFormat;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.StoredFrames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "measure",
        description =
                "Measures where industries lie in a register of firms or in a run, and what of it chance alone would give.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang measure firms.csv --place county --industry code --workers staff --lon x --lat y --out results",
            "  ./kuaizhuang measure runs/full --year 2001 --indices all --out results",
            "",
            "What each index means: docs/INSTRUMENTS.md. A walk from a file to a statement: docs/TUTORIAL_CLUSTERS.md."
        })
final class MeasureCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Mixin private RegisterOptions register;

    @Option(
            names = "--indices",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "area",
            description =
                    "Indices or families of them: area, place, space, distance, related, change, size, all; area if not given.")
    private List<String> indices;

    @Option(
            names = "--reference",
            paramLabel = "WHAT",
            defaultValue = "all_workers",
            description =
                    "With what an industry is compared: all_workers, all_firms or even (every place alike); all_workers if not given.")
    private Reference reference;

    @Option(
            names = "--since",
            paramLabel = "YEAR",
            description = "An earlier year, for growth, entry, exit and survival.")
    private int since;

    @Option(
            names = "--radii",
            split = ",",
            paramLabel = "KM",
            defaultValue = "1,2,5,10,20",
            description =
                    "Distances for Marcon and Puech's M and Ripley's L; ${DEFAULT-VALUE} if not given.")
    private double[] radii;

    @Option(
            names = "--neighbours-within",
            paramLabel = "KM",
            description =
                    "Places at most so far apart are neighbours; if not given those whose areas touch, or the six nearest.")
    private double neighbourKm;

    @Option(
            names = "--most-plants",
            paramLabel = "N",
            defaultValue = "2000",
            description =
                    "Industries whose plants stand on more spots get no K-density, whose time grows with the square, those with more plants no L; ${DEFAULT-VALUE} if not given.")
    private int mostPlants;

    @Option(
            names = "--most-neighbours",
            paramLabel = "N",
            defaultValue = "100000000",
            description =
                    "Where the spots of plants have more neighbours within the largest radius, M is not taken; ${DEFAULT-VALUE} if not given.")
    private long mostNeighbours;

    @Mixin private ChanceOptions chance;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "A new or empty folder for indices.csv, indices.parquet, dropped.csv and report.html.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table (one line an industry), csv or json (every number); table if not given.")
    private RowFormat format;

    @Option(
            names = "--quiet",
            description = "Prints nothing but errors and, as csv or json, results.")
    private boolean quiet;

    MeasureCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        options(0); // what is wrong on the command line is told before a long reading
        if (out != null) {
            RunFolder.requireEmpty(out);
            Files.createDirectories(out);
        }
        try (Dropped dropped = new Dropped(out == null ? null : out.resolve("dropped.csv"))) {
            Establishments firms = register.read(installation, since, dropped);
            Survey.Options options = options(register.yearAmong(firms));
            if (!quiet) {
                new ReadingReport(screen.err(), out).tell(dropped);
            }
            Frame values = survey(firms, options);
            write(new Findings(register.source().toString(), firms, options, values, dropped));
        }
        return ExitCodes.DONE;
    }

    private Frame survey(Establishments firms, Survey.Options options) {
        if (quiet) {
            return Survey.of(firms, options);
        }
        try (StageProgress progress = new StageProgress(screen)) {
            return Survey.of(firms, options, progress);
        }
    }

    private Survey.Options options(int year) {
        double[] km = Arrays.stream(radii).sorted().toArray();
        requirePositive("--radii", km.length == 0 ? 0 : km[0]);
        requirePositive("--most-plants", mostPlants);
        requirePositive("--most-neighbours", mostNeighbours);
        if (neighbourKm < 0) {
            throw wrong("--neighbours-within", String.valueOf(neighbourKm), "is below 0");
        }
        return new Survey.Options(
                InstrumentNames.read(indices),
                year,
                since,
                reference,
                km,
                neighbourKm,
                mostPlants,
                mostNeighbours,
                chance.simulations());
    }

    private static void requirePositive(String option, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw wrong(option, String.valueOf(value), "is not above 0");
        }
    }

    private static InputFaults wrong(String option, String value, String problem) {
        return InputFaults.of(
                new Fault("command line", 0, option, value, problem, "see measure --help"));
    }

    private void write(Findings findings) throws IOException {
        if (out != null) {
            StoredFrames.write(findings.values(), out.resolve("indices.csv"));
            StoredFrames.write(findings.values(), out.resolve("indices.parquet"));
            Files.writeString(out.resolve("report.html"), new FindingsPage(findings).html());
        }
        if (format != RowFormat.TABLE) {
            StoredFrames.print(findings.values(), format, screen.out());
        } else if (!quiet) {
            new IndustryTable(findings).print(screen.out());
            if (out != null) {
                screen.out().println("Report: " + out.resolve("report.html"));
            }
        }
    }
}
