package kuaizhuang.bench;

import java.util.concurrent.TimeUnit;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Gaps;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Finding the few of a million persons to whom something happens this month: by gaps, and by asking everybody.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GapsBenchmark {

    private static final int PERSONS = 1_000_000;

    @Param({"0.0001", "0.001", "0.01", "0.1"})
    private double rate;

    private final Gaps gaps = new Gaps();
    private long key = Draws.key(1, 100, Draws.process("benchmark"));

    @Benchmark
    public long byGaps() {
        gaps.begin(key++, rate, PERSONS);
        long sum = 0;
        for (int person = gaps.next(); person >= 0; person = gaps.next()) {
            sum += person;
        }
        return sum;
    }

    @Benchmark
    public long byScanning() {
        key++;
        long sum = 0;
        for (int person = 0; person < PERSONS; person++) {
            if (Draws.unit(key, person) < rate) {
                sum += person;
            }
        }
        return sum;
    }
}
