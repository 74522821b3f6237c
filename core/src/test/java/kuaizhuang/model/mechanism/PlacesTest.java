package kuaizhuang.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import kuaizhuang.kernel.Draws;
import kuaizhuang.model.Runs;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.state.Economy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Hands are dealt over firms in proportion to what each asked for, whatever the rows of the firms.
class PlacesTest {

    private static final int TOWN = 4;
    private static final int[] WANTED = {7, 0, 1, 12, 3, 1, 1, 40, 2, 5};
    private static final int ALL = 72;

    private final Simulation simulation = Runs.twoValleys("scale=10").begin();
    private final Economy economy = simulation.economy();
    private final int[] rows = new int[WANTED.length];

    @BeforeEach
    void openFirms() {
        for (int at = 0; at < economy.firms.positions(TOWN); at++) {
            economy.firms.vacancies.values[economy.firms.row(TOWN, at)] = 0;
        }
        economy.firms.reserve(TOWN, WANTED.length);
        for (int i = 0; i < WANTED.length; i++) {
            rows[i] = economy.firms.take(TOWN);
            economy.firms.product.values[rows[i]] = 0;
            economy.firms.vacancies.values[rows[i]] = WANTED[i];
        }
        economy.town.vacancies.values[TOWN] = ALL;
    }

    @AfterEach
    void close() {
        simulation.close();
    }

    private Map<Integer, Integer> deal(int hands, double offset) {
        int[] firmOf = new int[hands];
        int dealt = Places.deal(economy, TOWN, hands, offset, firmOf);
        Map<Integer, Integer> got = new HashMap<>();
        for (int i = 0; i < dealt; i++) {
            got.merge(firmOf[i], 1, Integer::sum);
        }
        return got;
    }

    @Test
    void whoeverAskedGetsEverythingWhenThereAreHandsForAll() {
        for (int draw = 0; draw < 1000; draw++) {
            Map<Integer, Integer> got = deal(ALL, Draws.unit(1, draw));
            for (int i = 0; i < WANTED.length; i++) {
                assertThat(got.getOrDefault(rows[i], 0)).isBetween(WANTED[i] - 1, WANTED[i] + 1);
            }
        }
    }

    @Test
    void nobodyGetsAWholeHandMoreOrLessThanTheShare() {
        for (int hands = 1; hands <= ALL; hands++) {
            for (int draw = 0; draw < 50; draw++) {
                Map<Integer, Integer> got = deal(hands, Draws.unit(2, draw));
                for (int i = 0; i < WANTED.length; i++) {
                    double share = WANTED[i] * hands / (double) ALL;
                    assertThat((double) got.getOrDefault(rows[i], 0))
                            .isBetween(share - 1 - 1e-9, share + 1 + 1e-9);
                }
            }
        }
    }

    @Test
    void overManyDrawsEveryFirmGetsItsShareWhateverItsRow() {
        int draws = 40_000;
        int hands = 5;
        double[] sums = new double[WANTED.length];
        double[] squares = new double[WANTED.length];
        for (int draw = 0; draw < draws; draw++) {
            Map<Integer, Integer> got = deal(hands, Draws.unit(3, draw));
            for (int i = 0; i < WANTED.length; i++) {
                int dealt = got.getOrDefault(rows[i], 0);
                sums[i] += dealt;
                squares[i] += dealt * dealt;
            }
        }
        for (int i = 0; i < WANTED.length; i++) {
            double mean = sums[i] / draws;
            double error = Math.sqrt((squares[i] / draws - mean * mean) / draws);
            assertThat(mean)
                    .as("firm %d", i)
                    .isCloseTo(WANTED[i] * hands / (double) ALL, within(5 * error + 1e-6));
        }
    }

    @Test
    void theHandsAreAllDealtInAllButVeryFewDraws() {
        int dealt = 0;
        for (int draw = 0; draw < 10_000; draw++) {
            dealt += deal(30, Draws.unit(4, draw)).values().stream().mapToInt(it -> it).sum();
        }
        assertThat(dealt).isCloseTo(300_000, within(3));
    }
}
