package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import kuaizhuang.experiment.Complements;
import kuaizhuang.findings.ClusterAreas;
import kuaizhuang.findings.ClusterTable;
import kuaizhuang.findings.ClustersPage;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.Nearest;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.delimit.Clusters;
import kuaizhuang.measure.delimit.Delimitation;
import kuaizhuang.measure.delimit.Method;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Reference;
import kuaizhuang.register.Dropped;
import kuaizhuang.store.RowFormat;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.StoredFrames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "clusters",
        description =
                "Finds clusters in a register of firms or in a run, by the paper's rule and in three other ways.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang clusters firms.parquet --more-than-firms 10 --more-than-sales 1e8 --join-within 15km",
            "  ./kuaizhuang clusters runs/full --year 2001 --by paper_rule,density --out found",
            "",
            "The ways and their sources: docs/INSTRUMENTS.md."
        })
final class ClustersCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Mixin private RegisterOptions register;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "METHOD",
            description =
                    "paper_rule, location_quotient, local_moran, density; all of them if not given.")
    private List<String> methods = List.of();

    @Option(
            names = "--more-than-firms",
            paramLabel = "N",
            defaultValue = "10",
            description = "A cluster has more firms; ${DEFAULT-VALUE} if not given.")
    private long moreThanFirms;

    @Option(
            names = "--more-than-sales",
            paramLabel = "AMOUNT",
            defaultValue = "1e8",
            description =
                    "A cluster has more sales a year, in the register's unit, where it has sales; ${DEFAULT-VALUE} if not given.")
    private double moreThanSales;

    @Option(
            names = "--join-within",
            paramLabel = "KM",
            defaultValue = "12km",
            description =
                    "Places whose centres lie at most so far apart are joined; ${DEFAULT-VALUE} if not given.")
    private String join;

    @Option(
            names = "--density-within",
            paramLabel = "KM",
            defaultValue = "5km",
            description =
                    "Radius in which the density of firms is looked at; ${DEFAULT-VALUE} if not given.")
    private String density;

    @Option(
            names = "--complements",
            paramLabel = "FILE.csv",
            description =
                    "Pairs of industries that count together (header, two columns); of a run, those of its region if not given.")
    private Path complements;

    @Option(
            names = "--across-groups",
            description =
                    "Joins places of different larger units too; if not given the paper's rule stops at the border.")
    private boolean acrossGroups;

    @Option(
            names = "--reference",
            paramLabel = "WHAT",
            defaultValue = "all_workers",
            description = "all_workers, all_firms or even; all_workers if not given.")
    private Reference reference;

    @Mixin private ChanceOptions chance;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "A new or empty folder for clusters.csv, clusters.parquet, clusters.geojson, dropped.csv and report.html.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json; table if not given.")
    private RowFormat format;

    @Option(
            names = "--quiet",
            description = "Prints nothing but errors and, as csv or json, results.")
    private boolean quiet;

    ClustersCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Delimitation how = delimitation();
        if (out != null) {
            RunFolder.requireEmpty(out);
            Files.createDirectories(out);
        }
        try (Dropped dropped = new Dropped(out == null ? null : out.resolve("dropped.csv"))) {
            Establishments firms = register.readTowns(installation, dropped);
            if (!quiet) {
                new ReadingReport(screen.err(), out).tell(dropped);
            }
            write(Clusters.of(firms, register.yearAmong(firms), how), how, dropped);
        }
        return ExitCodes.DONE;
    }

    private Delimitation delimitation() throws IOException {
        return new Delimitation(
                methods(),
                moreThanFirms,
                moreThanSales,
                kilometres("--join-within", join),
                !acrossGroups,
                complements(),
                kilometres("--density-within", density),
                reference,
                chance.simulations());
    }

    private Set<Method> methods() {
        Set<Method> wanted = EnumSet.noneOf(Method.class);
        List<String> known = Arrays.stream(Method.values()).map(Method::id).toList();
        for (String word : methods) {
            if (!known.contains(word)) {
                throw wrong(
                        "--by", word, "is not a method", Nearest.remedy(word, known, "methods"));
            }
            wanted.add(Method.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return wanted.isEmpty() ? EnumSet.allOf(Method.class) : wanted;
    }

    private List<Complement> complements() throws IOException {
        if (complements != null) {
            return ComplementsFile.read(complements);
        }
        if (!register.isRun()) {
            return List.of();
        }
        String pack = RunFolder.open(register.source()).readManifest().region();
        if (!installation.regions().ids().contains(pack)) {
            return List.of();
        }
        return Complements.of(installation.regions().read(pack));
    }

    private static double kilometres(String option, String text) {
        String number = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*km$", "");
        try {
            double km = Double.parseDouble(number);
            if (km > 0 && km < 50_000) {
                return km;
            }
        } catch (NumberFormatException notOne) {
            throw wrong(option, text, "is not a distance", "write for example 15km");
        }
        throw wrong(option, text, "is not a distance above 0", "write for example 15km");
    }

    private static InputFaults wrong(String option, String value, String problem, String remedy) {
        return InputFaults.of(new Fault("command line", 0, option, value, problem, remedy));
    }

    private void write(Clusters clusters, Delimitation how, Dropped dropped) throws IOException {
        if (out != null) {
            StoredFrames.write(clusters.frame(), out.resolve("clusters.csv"));
            StoredFrames.write(clusters.frame(), out.resolve("clusters.parquet"));
            Files.writeString(
                    out.resolve("clusters.geojson"), new ClusterAreas(clusters).geoJson());
            Files.writeString(
                    out.resolve("report.html"),
                    new ClustersPage(
                                    register.source().toString(),
                                    clusters,
                                    how,
                                    register.land(installation, clusters.firms().places()),
                                    dropped)
                            .html());
        }
        if (format != RowFormat.TABLE) {
            StoredFrames.print(clusters.frame(), format, screen.out());
        } else if (!quiet) {
            new ClusterTable(clusters.frame()).print(screen.out());
            if (out != null) {
                screen.out().println("Report: " + out.resolve("report.html"));
            }
        }
    }
}
