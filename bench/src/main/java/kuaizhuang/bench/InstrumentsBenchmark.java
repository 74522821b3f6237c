package kuaizhuang.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Draws;
import kuaizhuang.measure.chance.Measured;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.points.Curve;
import kuaizhuang.measure.points.KDensity;
import kuaizhuang.measure.points.MarconPuech;
import kuaizhuang.measure.space.Autocorrelation;
import kuaizhuang.measure.space.Sites;
import kuaizhuang.measure.space.Spots;
import kuaizhuang.measure.space.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The goals of the instruments: Moran with 9,999 shuffles of 3,000 places, K-density and M of one
/// industry of 2,000 among 50,000 sites with 100 rounds; all on one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class InstrumentsBenchmark {

    private static final int SITES = 50_000;
    private static final int INDUSTRY = 2_000;

    private final Weights nearest =
            Weights.nearest(Sites.onPlane(even(3_000, 1), even(3_000, 2)), 6).rowStandardised();
    private final double[] values = even(3_000, 3);
    private final Spots sites = Spots.of(Sites.onPlane(even(SITES, 4), even(SITES, 5)));
    private final int[] types = IntStream.range(0, SITES).map(i -> i < INDUSTRY ? 1 : 0).toArray();
    private final double[] ones = new double[SITES];

    public InstrumentsBenchmark() {
        Arrays.fill(ones, 1);
    }

    private static double[] even(int n, long seed) {
        return IntStream.range(0, n).mapToDouble(i -> 450 * Draws.unit(seed, i)).toArray();
    }

    @Benchmark
    public Measured moran() {
        return Autocorrelation.moran(values, nearest, new Simulations(9_999, 1, 1));
    }

    @Benchmark
    public Curve kDensity() {
        int[] members = IntStream.range(0, INDUSTRY).toArray();
        return KDensity.standard(sites, members)
                .test(sites, members, Arrays.copyOf(ones, INDUSTRY), new Simulations(100, 1, 1));
    }

    @Benchmark
    public Curve marconPuech() {
        double[] km = {1, 2, 5, 10, 20};
        return new MarconPuech(sites, types, ones, km).test(1, 1, new Simulations(100, 1, 1));
    }
}
