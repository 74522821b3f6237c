package kuaizhuang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
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
                        assertThat(economy.persons.is(person, Persons.ENTERPRISING)).isTrue();
                        (peddled ? peddlers : enterprising)[0]++;
                    });
            assertThat(enterprising[0]).isGreaterThan(20);
            assertThat(peddlers[0]).isPositive();
        }
    }

    @Test
    void theEnterprisingAreAShareOfAllAndWhoeverHasBeenOnTheRoad() {
        try (Simulation simulation =
                Runs.twoValleys("parameters.founding.enterprising=0.1").after(AFTER)) {
            Economy economy = simulation.economy();
            Persons persons = economy.persons;
            double people = 0;
            double enterprising = 0;
            int peddlers = 0;
            for (int town = 0; town < economy.towns; town++) {
                for (int at = 0; at < persons.positions(town); at++) {
                    int person = persons.row(town, at);
                    int job = persons.job.values[person];
                    if (job < 0 || persons.is(person, Persons.OUTSIDER)) {
                        continue;
                    }
                    boolean would = persons.is(person, Persons.ENTERPRISING);
                    if (economy.jobs.occupation(job) == Occupation.PEDDLER) {
                        assertThat(would).isTrue();
                        peddlers++;
                    } else if (persons.age(person, economy.month) < 16 * 12) {
                        people++;
                        enterprising += would ? 1 : 0;
                    }
                }
            }
            assertThat(peddlers).isPositive();
            double error = Math.sqrt(0.1 * 0.9 / people);
            assertThat(enterprising / people).isBetween(0.1 - 4 * error, 0.1 + 4 * error);
        }
    }

    @Test
    void thereAreMoreFoundersWhereMoreAreEnterprising() {
        assertThat(heads("parameters.founding.enterprising=0.06"))
                .isGreaterThan(1.5 * heads("parameters.founding.enterprising=0.01"));
    }

    /// Without the road, which would mark more than are born so.
    private static double heads(String setting) {
        try (Simulation simulation =
                Runs.twoValleys(setting, "mechanisms.peddling=off").after(AFTER)) {
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
            Set<Integer> alone = new HashSet<>(); // pay day lets hands go as well
            everyHead(
                    economy,
                    person -> {
                        if (economy.jobs.hands(economy.persons.job.values[person]) == 1) {
                            alone.add(person);
                        }
                    });
            new PayDay(economy.scenario.parametersOf(PayDay.DECLARATION), economy).run();
            int checked = 0;
            for (int person : alone) {
                int job = economy.persons.job.values[person];
                if (job < 0 || !economy.jobs.isFirm(job)) {
                    continue; // the firm was given up
                }
                checked++;
                int firm = economy.jobs.firm(job);
                int town = economy.jobs.town.values[job];
                long pay = economy.jobs.pay.values[job];
                long least = Math.min(pay, (long) economy.town.farmIncome.values[town]);
                assertThat(economy.firms.monthProfit.values[firm])
                        .isEqualTo(firm % 2 == 0 ? -least : good - pay);
            }
            assertThat(checked).isGreaterThan(5);
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
