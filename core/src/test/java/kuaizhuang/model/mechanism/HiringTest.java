package kuaizhuang.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kuaizhuang.kernel.Draws;
import kuaizhuang.model.Runs;
import kuaizhuang.model.Simulation;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Occupation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Locals come before people from other towns when a town gives away its places, but no firm gets
/// the locals alone.
class HiringTest {

    private static final int TOWN = 4;
    private static final int OTHER_TOWN = 5;
    private static final int FIRMS = 10;
    private static final int PLACES_OF_A_FIRM = 4;
    private static final int PLACES = FIRMS * PLACES_OF_A_FIRM;

    private final Simulation simulation = Runs.twoValleys("scale=4").begin();
    private final Economy economy = simulation.economy();
    private final int[] firms = new int[FIRMS];

    @BeforeEach
    void openFirms() {
        Firms all = economy.firms;
        Arrays.fill(all.vacancies.values, 0);
        Arrays.fill(economy.town.vacancies.values, 0);
        all.reserve(TOWN, FIRMS);
        economy.jobs.follow(all);
        for (int i = 0; i < FIRMS; i++) {
            firms[i] = all.take(TOWN);
            Opening.blank(economy, firms[i], TOWN, 0, Form.HOUSEHOLD);
            all.vacancies.values[firms[i]] = PLACES_OF_A_FIRM;
        }
        economy.town.vacancies.values[TOWN] = PLACES;
    }

    @AfterEach
    void close() {
        simulation.close();
    }

    /// Lets farmers of the town and of another apply for its places.
    private void hire(int locals, int others) {
        Hiring hiring = new Hiring(economy, Draws.process("test/rank"));
        hiring.begin(1);
        apply(hiring, TOWN, locals);
        apply(hiring, OTHER_TOWN, others);
        hiring.settle();
    }

    private void apply(Hiring hiring, int origin, int count) {
        int farm = economy.jobs.of(origin, Occupation.FARM);
        int left = count;
        for (int at = 0; at < economy.persons.positions(origin) && left > 0; at++) {
            int person = economy.persons.row(origin, at);
            if (economy.persons.job.values[person] == farm) {
                hiring.apply(origin, TOWN, person);
                left--;
            }
        }
        assertThat(left).isZero();
    }

    private int locals(int from, int to) {
        return Arrays.stream(firms, from, to)
                .map(firm -> economy.jobs.fromTown.values[economy.jobs.ofFirm(firm)])
                .sum();
    }

    private int hands(int from, int to) {
        return Arrays.stream(firms, from, to)
                .map(firm -> economy.jobs.hands(economy.jobs.ofFirm(firm)))
                .sum();
    }

    @Test
    void localsGetThePlacesWhenTheySuffice() {
        hire(PLACES, PLACES);
        assertThat(hands(0, FIRMS)).isEqualTo(PLACES);
        assertThat(locals(0, FIRMS)).isEqualTo(PLACES);
    }

    @Test
    void whatLocalsLeaveOthersGet() {
        hire(PLACES / 2, PLACES);
        assertThat(hands(0, FIRMS)).isEqualTo(PLACES);
        assertThat(locals(0, FIRMS)).isEqualTo(PLACES / 2);
    }

    @Test
    void everyFirmGetsLocalsAndOthersAlike() {
        hire(PLACES / 2, PLACES);
        int half = FIRMS / 2;
        assertThat(locals(0, half)).isBetween(5, 15);
        assertThat(locals(half, FIRMS)).isBetween(5, 15);
    }
}
