package kuaizhuang.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.survey.Establishments;
import kuaizhuang.measure.survey.Instrument;
import kuaizhuang.measure.survey.Reference;
import kuaizhuang.measure.survey.Survey;
import kuaizhuang.register.CoordinateSystem;
import kuaizhuang.register.Dropped;
import kuaizhuang.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The goal for a large register: 1,000,000 firms as CSV, 130 industries in 90 places, read, and
/// all area indices taken with 999 rounds, on two threads. Each time in a Java machine that has not
/// compiled anything, as at the command line.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgs = "-Xmx6g")
public class RegisterBenchmark {

    private static final int FIRMS = 1_000_000;
    private static final int INDUSTRIES = 130;
    private static final int PLACES = 90;

    private Path file;

    /// A third of the industries have half of their firms in five places; sizes are on a Pareto
    /// law.
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("firms", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,county,industry,staff,sales,lon,lat,year\n");
            for (int firm = 0; firm < FIRMS; firm++) {
                int industry = (int) (INDUSTRIES * Draws.unit(1, firm));
                boolean home = industry % 3 == 0 && Draws.unit(2, firm) < .5;
                double even = Draws.unit(3, firm);
                int place =
                        home
                                ? (17 * industry + (int) (5 * even)) % PLACES
                                : (int) (PLACES * even * even);
                int staff = 1 + (int) StrictMath.pow(1 - Draws.unit(4, firm), -1 / 1.1);
                out.write(
                        String.format(
                                Locale.ROOT,
                                "F%d,P%d,I%d,%d,%d,%.4f,%.4f,2001%n",
                                firm,
                                place,
                                industry,
                                staff,
                                52_000L * staff,
                                120 + Draws.unit(5, firm),
                                29 + Draws.unit(6, firm)));
            }
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Frame areaIndicesOfAMillionFirms() throws IOException {
        Register register = new Register(Map.of(), null, null, CoordinateSystem.WGS84, true);
        try (Dropped dropped = new Dropped(null)) {
            Establishments firms = register.read(file, dropped);
            return Survey.of(
                    firms,
                    new Survey.Options(
                            Set.copyOf(Instrument.of(Instrument.Family.AREA)),
                            2001,
                            0,
                            Reference.ALL_WORKERS,
                            new double[] {1},
                            0,
                            1,
                            1,
                            new Simulations(999, 1, 2)));
        }
    }
}
