package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Occupation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Employment, households and owners, counted anew from the persons.
class RecountTest {

    @ParameterizedTest(name = "scale {0}, seed {1}")
    @CsvSource({"1, 1", "3, 2", "10, 3"})
    void everyColumnThatCountsPeopleAgreesWithThePeople(int scale, int seed) {
        List<String> faults = new ArrayList<>();
        try (Simulation start = Runs.twoValleys("scale=" + scale, "seed=" + seed).begin()) {
            faults.addAll(Recount.faults(start.economy()));
        }
        Runs.twoValleys("scale=" + scale, "seed=" + seed)
                .everyYear(it -> faults.addAll(Recount.faults(it.economy())));
        assertThat(faults).isEmpty();
    }

    @Test
    void aRecountFindsAHandThatNoJobCounts() {
        try (Simulation simulation = Runs.twoValleys().after(2)) {
            Economy economy = simulation.economy();
            economy.jobs.fromTown.values[economy.jobs.of(3, Occupation.FARM)]--;
            assertThat(Recount.faults(economy)).hasSize(1);
        }
    }

    @Test
    void aRecountFindsALostMemberALostHandAndALostOwner() {
        try (Simulation simulation = Runs.twoValleys().after(120)) {
            Economy economy = simulation.economy();
            int household = economy.persons.household.values[economy.persons.row(0, 0)];
            economy.households.members.values[household]++;
            economy.households.hands.values[household]++;
            int firm = firstOwned(economy);
            economy.households.firm.values[economy.firms.household.values[firm]] = -1;
            assertThat(Recount.faults(economy))
                    .anyMatch(it -> it.matches(".*household " + household + " says \\d+ members.*"))
                    .anyMatch(it -> it.matches(".*household " + household + " says \\w+ hands.*"))
                    .anyMatch(it -> it.contains("firm " + firm + " has an owner"));
        }
    }

    private static int firstOwned(Economy economy) {
        for (int firm = 0; firm < economy.firms.capacity(); firm++) {
            if (economy.firms.product.values[firm] >= 0
                    && economy.firms.household.values[firm] >= 0) {
                return firm;
            }
        }
        throw new AssertionError("nobody has founded a firm");
    }
}
