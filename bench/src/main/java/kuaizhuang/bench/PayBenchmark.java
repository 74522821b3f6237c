package kuaizhuang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Why state is columns: every person's household gets the month's pay and spends a share of it, once over columns and
/// once over objects that lie in memory as they do after some years of births and moves.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PayBenchmark {

    private static final int PERSONS = 2_000_000;
    private static final int HOUSEHOLD = 4;

    private static final class Household {
        private long cash;
        private short spendingPerMille;
    }

    private static final class Person {
        private Household household;
        private int wage;
    }

    private long[] cash;
    private short[] spendingPerMille;
    private int[] household;
    private int[] wage;
    private Person[] persons;

    @Setup
    public void populate() {
        Random random = new Random(1);
        int households = PERSONS / HOUSEHOLD;
        cash = new long[households];
        spendingPerMille = new short[households];
        Arrays.fill(spendingPerMille, (short) 700);
        household = IntStream.range(0, PERSONS).map(person -> person / HOUSEHOLD).toArray();
        wage = random.ints(PERSONS, 0, 90_000).toArray();
        Household[] homes = IntStream.range(0, households)
                .mapToObj(home -> new Household())
                .toArray(Household[]::new);
        persons = new Person[PERSONS];
        List<Integer> order = new ArrayList<>(IntStream.range(0, PERSONS).boxed().toList());
        Collections.shuffle(order, random);
        for (int person : order) {
            persons[person] = new Person();
            persons[person].household = homes[person / HOUSEHOLD];
            persons[person].household.spendingPerMille = 700;
            persons[person].wage = wage[person];
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public long overColumns() {
        long spent = 0;
        for (int person = 0; person < PERSONS; person++) {
            int home = household[person];
            long spending = (long) wage[person] * spendingPerMille[home] / 1000;
            cash[home] += wage[person] - spending;
            spent += spending;
        }
        return spent;
    }

    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public long overObjects() {
        long spent = 0;
        for (Person person : persons) {
            Household home = person.household;
            long spending = (long) person.wage * home.spendingPerMille / 1000;
            home.cash += person.wage - spending;
            spent += spending;
        }
        return spent;
    }
}
