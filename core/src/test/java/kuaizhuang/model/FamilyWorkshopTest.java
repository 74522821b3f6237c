package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntConsumer;
import kuaizhuang.kernel.Draws;
import kuaizhuang.model.mechanism.PayDay;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import org.junit.jupiter.api.Test;

/// M6 and M20: who founds, and on what a family lives that has founded.
class FamilyWorkshopTest {

    private static final int AFTER = 150;

    @Test
    void foundersAreEnterprisingOrWereOnTheRoad() {
        try (Simulation simulation =
                Runs.twoValleys("parameters.founding.enterprising=0.02").after(AFTER)) {
            Economy economy = simulation.economy();
            long character = Draws.process("founding/character");
            int[] enterprising = new int[1];
            int[] peddlers = new int[1];
            everyHead(
                    economy,
                    person -> {
                        int firm = economy.jobs.firm(economy.persons.job.values[person]);
                        boolean peddled =
                                economy.firms.occupation.values[firm]
                                        == Occupation.PEDDLER.ordinal();
                        Form origin = Form.of(economy.firms.origin.values[firm]);
                        if (origin != Form.UNREGISTERED && origin != Form.HOUSEHOLD) {
                            return; // managers of a collective take it over
                        }
                        if (!peddled) {
                            assertThat(Draws.unit(character, economy.persons.id.values[person]))
                                    .isLessThan(0.02);
                        }
                        (peddled ? peddlers : enterprising)[0]++;
                    });
            assertThat(enterprising[0]).isGreaterThan(20);
            assertThat(peddlers[0]).isPositive();
        }
    }

    @Test
    void thereAreMoreFoundersWhereMoreAreEnterprising() {
        assertThat(heads("parameters.founding.enterprising=0.06"))
                .isGreaterThan(1.5 * heads("parameters.founding.enterprising=0.01"));
    }

    private static double heads(String setting) {
        try (Simulation simulation = Runs.twoValleys(setting).after(AFTER)) {
            int[] heads = new int[1];
            everyHead(simulation.economy(), person -> heads[0]++);
            return heads[0];
        }
    }

    @Test
    void aHeadLeavesInTheFirmWhatTheMonthLostButLivesAsAFarmerDoes() {
        try (Simulation simulation = Runs.twoValleys().after(AFTER)) {
            Economy economy = simulation.economy();
            long good = 1_000_000_00;
            everyHead(
                    economy,
                    person -> {
                        int firm = economy.jobs.firm(economy.persons.job.values[person]);
                        economy.firms.monthProfit.values[firm] = firm % 2 == 0 ? 0 : good;
                    });
            new PayDay(economy.scenario.parametersOf(PayDay.DECLARATION), economy).run();
            int[] alone = new int[1];
            everyHead(
                    economy,
                    person -> {
                        int job = economy.persons.job.values[person];
                        int firm = economy.jobs.firm(job);
                        if (economy.jobs.hands(job) == 1) {
                            alone[0]++;
                            int town = economy.jobs.town.values[job];
                            long pay = economy.jobs.pay.values[job];
                            long least = Math.min(pay, (long) economy.town.farmIncome.values[town]);
                            assertThat(economy.firms.monthProfit.values[firm])
                                    .isEqualTo(firm % 2 == 0 ? -least : good - pay);
                        }
                    });
            assertThat(alone[0]).isGreaterThan(5);
        }
    }

    private static void everyHead(Economy economy, IntConsumer visit) {
        Persons persons = economy.persons;
        for (int town = 0; town < economy.towns; town++) {
            for (int at = 0; at < persons.positions(town); at++) {
                int person = persons.row(town, at);
                if (persons.job.values[person] >= 0
                        && persons.is(person, Persons.FOUNDER)
                        && economy.jobs.isFirm(persons.job.values[person])) {
                    visit.accept(person);
                }
            }
        }
    }
}
