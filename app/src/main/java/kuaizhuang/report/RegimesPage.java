package kuaizhuang.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// Several runs side by side in one file that opens without a network: fingerprints, types and
/// stages of their clusters, maps and curves.
public final class RegimesPage {

    /// The most runs that can be told apart by colour.
    public static final int MOST = 11;

    private final List<Regime> regimes;

    private RegimesPage(List<Regime> regimes) {
        this.regimes = regimes;
    }

    /// Writes (or replaces) the page.
    ///
    /// @param regimes at most `MOST`, the one to compare with first
    /// @throws IOException when it cannot be written
    public static void write(List<Regime> regimes, Path file) throws IOException {
        Files.writeString(file, new RegimesPage(distinct(regimes)).html());
    }

    /// Runs of one scenario get a number after their name.
    private static List<Regime> distinct(List<Regime> regimes) {
        Set<String> seen = new HashSet<>();
        List<Regime> named = new ArrayList<>();
        for (Regime one : regimes) {
            String name = one.name();
            for (int next = 2; !seen.add(name); next++) {
                name = one.name() + " (" + next + ")";
            }
            named.add(one.named(name));
        }
        return named;
    }

    private String html() {
        List<Chart> charts = charts();
        Map<String, String> places = new LinkedHashMap<>();
        places.put("style", Template.resource("/report/report.css"));
        places.put("summary", Html.escape(summary()));
        places.put("facts-of-runs", Html.escape(factsOfRuns()));
        places.put("figures", RegimeTables.figures(regimes));
        places.put("types", RegimeTables.counts(regimes, Regime::types));
        places.put("stages", RegimeTables.counts(regimes, Regime::stages));
        places.put("key", RegimeMaps.key(regimes));
        places.put("maps", RegimeMaps.maps(regimes));
        places.put("charts", charts.stream().map(Page::figure).collect(Collectors.joining("\n")));
        places.put("data", data(charts));
        places.put("echarts", Template.resource(Page.ECHARTS));
        places.put(
                "script",
                Template.resource("/report/page.js") + Template.resource("/report/charts.js"));
        return Template.filled("/report/regimes.html", places);
    }

    private String data(List<Chart> charts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", "regimes");
        data.put("charts", charts);
        data.put("sheets", Map.of("figures", RegimeTables.sheet(regimes)));
        return Html.scriptSafe(JsonMapper.shared().writeValueAsString(data));
    }

    private String summary() {
        Regime first = regimes.getFirst();
        return "The same measures on "
                + Words.count(regimes.size(), "run", "runs")
                + ", each beside "
                + first.name()
                + ". A difference between two runs of one seed each shows what they are like, not how sure that is: ask an ensemble.";
    }

    private String factsOfRuns() {
        List<String> spans =
                regimes.stream()
                        .map(one -> one.year() + " at scale " + one.scale())
                        .distinct()
                        .toList();
        return spans.size() == 1
                ? Words.count(regimes.size(), "run", "runs") + " \u00b7 " + spans.getFirst()
                : regimes.stream()
                        .map(one -> one.name() + ": " + one.year() + " at scale " + one.scale())
                        .collect(Collectors.joining(" \u00b7 "));
    }

    /// For each figure a curve a run.
    private List<Chart> charts() {
        List<Integer> years =
                regimes.stream().flatMap(one -> one.years().stream()).distinct().sorted().toList();
        return IntStream.range(0, Regime.FIGURES.size())
                .mapToObj(number -> chart(number, years))
                .toList();
    }

    private Chart chart(int number, List<Integer> years) {
        String column = List.copyOf(Regime.FIGURES.keySet()).get(number);
        String name = Regime.FIGURES.get(column);
        List<Chart.Line> lines = regimes.stream().map(one -> line(one, name, years)).toList();
        return new Chart(
                "compared-" + column,
                name,
                "Mean over the clusters of a year, weighted by output; 0 to 1.",
                "cluster_fingerprint_year",
                "part",
                "1",
                years,
                lines);
    }

    private static Chart.Line line(Regime one, String name, List<Integer> years) {
        Map<Integer, Double> values = new LinkedHashMap<>();
        one.charts().getFirst().lines().stream()
                .filter(line -> line.name().equals(name))
                .forEach(line ->
                        IntStream.range(0, one.years().size())
                                .forEach(
                                        i -> values.put(one.years().get(i), line.values().get(i))));
        return new Chart.Line(one.name(), years.stream().map(values::get).toList());
    }
}
