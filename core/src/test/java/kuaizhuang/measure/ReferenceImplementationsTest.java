package kuaizhuang.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kuaizhuang.measure.points.Ripley;
import kuaizhuang.measure.space.Autocorrelation;
import kuaizhuang.measure.space.JoinCounts;
import kuaizhuang.measure.space.LocalGetisOrd;
import kuaizhuang.measure.space.LocalMoran;
import kuaizhuang.measure.space.Sites;
import kuaizhuang.measure.space.Weights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The same numbers as R's reference implementations (spdep, spatstat) on larger data;
/// `reference.R` beside the files made them.
class ReferenceImplementationsTest {

    private static final Map<String, Double> REFERENCE = new HashMap<>();
    private static List<String[]> sites;
    private static double[] x;
    private static double[] y;
    private static double[] values;

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in =
                ReferenceImplementationsTest.class.getResourceAsStream("/measure/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    private static double[] column(List<String[]> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    @BeforeAll
    static void read() throws IOException {
        rows("reference.csv").forEach(row -> REFERENCE.put(row[0], Double.valueOf(row[1])));
        sites = rows("sites.csv");
        x = column(sites, 0);
        y = column(sites, 1);
        values = column(sites, 2);
    }

    private static void assertSame(String name, double found) {
        double expected = REFERENCE.get(name);
        assertThat(found).as(name).isEqualTo(expected, within(1e-9 * Math.abs(expected)));
    }

    private static void assertSame(String name, Autocorrelation found) {
        assertSame(name, found.value());
        assertSame(name + "-variance", found.variance());
    }

    @Test
    void statisticsOfAMapOfFourHundred() {
        Weights binary = Weights.within(Sites.onPlane(x, y), 8);
        Weights standardised = binary.rowStandardised();
        Autocorrelation moran = Autocorrelation.moran(values, standardised);
        assertSame("moran", moran);
        Autocorrelation geary = Autocorrelation.geary(values, standardised);
        assertSame("geary", geary);
        Autocorrelation g = Autocorrelation.getisOrd(values, binary);
        assertSame("getis-ord", g);
    }

    @Test
    void joinCountsOfAMapOfFourHundred() {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double median = (sorted[199] + sorted[200]) / 2;
        boolean[] low = new boolean[400];
        IntStream.range(0, 400).forEach(i -> low[i] = values[i] > median);
        JoinCounts counts = JoinCounts.of(low, Weights.within(Sites.onPlane(x, y), 8));
        assertSame("join", counts.both());
        assertSame("join-expected", counts.expectedBoth());
        assertSame("join-variance", counts.variance());
    }

    @Test
    void localStatisticsOfAMapOfFourHundred() throws IOException {
        Weights binary = Weights.within(Sites.onPlane(x, y), 8);
        List<String[]> local = rows("local.csv");
        assertThat(new LocalMoran(values, binary.rowStandardised()).values())
                .containsExactly(column(local, 0), within(1e-9));
        assertThat(LocalGetisOrd.scores(values, binary))
                .containsExactly(column(local, 1), within(1e-9));
        assertThat(LocalGetisOrd.scoresWithSelf(values, binary))
                .containsExactly(column(local, 2), within(1e-9));
    }

    /// Crime in 49 quarters of Columbus (Anselin 1988).
    @Test
    void columbus() throws IOException {
        List<String[]> quarters = rows("columbus.csv");
        double[] crime = column(quarters, 0);
        Weights w = neighbours(quarters, 1).rowStandardised();
        Autocorrelation moran = Autocorrelation.moran(crime, w);
        assertThat(moran.value()).isEqualTo(.510951264, within(1e-9));
        assertSame("columbus-moran", moran);
        assertSame("columbus-moran-normal-variance", moran.normalVariance());
        Autocorrelation geary = Autocorrelation.geary(crime, w);
        assertSame("columbus-geary", geary);
    }

    /// The same quarters by common borders; esda prints .5154408059.
    @Test
    void columbusByCommonBorders() throws IOException {
        List<String[]> quarters = rows("columbus_rook.csv");
        Autocorrelation geary =
                Autocorrelation.geary(
                        column(quarters, 0), neighbours(quarters, 1).rowStandardised());
        assertThat(geary.value()).isEqualTo(.5154408059, within(1e-9));
        assertSame("columbus-rook-geary", geary);
    }

    /// Sudden infant deaths a thousand births in the counties of North Carolina (Cressie and Chan
    /// 1989); two counties have no neighbour within the thirty miles that they take.
    @Test
    void infantDeathsInNorthCarolina() throws IOException {
        List<String[]> counties = rows("sids.csv");
        double[] births = column(counties, 0);
        double[] rate = column(counties, 1);
        Arrays.setAll(rate, county -> 1000 * rate[county] / births[county]);
        Weights w = neighbours(counties, 2).rowStandardised();
        Autocorrelation moran = Autocorrelation.moran(rate, w);
        assertSame("sids-moran", moran);
        Autocorrelation geary = Autocorrelation.geary(rate, w);
        assertSame("sids-geary", geary);
    }

    /// Neighbours by number from 1, in a column; none where the column is missing.
    private static Weights neighbours(List<String[]> rows, int column) {
        return Weights.binary(
                rows.stream()
                        .map(row ->
                                row.length <= column
                                        ? new int[0]
                                        : Arrays.stream(row[column].split(" "))
                                                .mapToInt(number -> Integer.parseInt(number) - 1)
                                                .sorted()
                                                .toArray())
                        .toArray(int[][]::new));
    }

    @Test
    void ripleysKOfFourHundredPoints() {
        double[] km = {2, 5, 10};
        double[] k = new Ripley(100, 60, true).k(x, y, km);
        assertSame("k-translation-2", k[0]);
        assertSame("k-translation-5", k[1]);
        assertSame("k-translation-10", k[2]);
        assertSame("k-none-5", new Ripley(100, 60, false).k(x, y, km)[1]);
    }
}
