package kuaizhuang.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kuaizhuang.kernel.Draws;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a keyed draw costs, beside a generator with a state, which could not be keyed.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawsBenchmark {

    private static final int DRAWS = 1_000;

    private final SplittableRandom random = new SplittableRandom(1);
    private long key = Draws.key(1, 100, Draws.process("benchmark"));

    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public double keyed() {
        key++;
        double sum = 0;
        for (int entity = 0; entity < DRAWS; entity++) {
            sum += Draws.unit(key, entity);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public double gumbel() {
        key++;
        double sum = 0;
        for (int entity = 0; entity < DRAWS; entity++) {
            sum += Draws.gumbel(key, entity, 1);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public double withState() {
        double sum = 0;
        for (int entity = 0; entity < DRAWS; entity++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
