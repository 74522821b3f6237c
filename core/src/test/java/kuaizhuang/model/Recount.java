package kuaizhuang.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;

/// Counts an economy anew from its persons and holds every column that says the same against it.
final class Recount {

    private static final int MANY = 20;

    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final Firms firms;
    private final Jobs jobs;
    private final List<String> faults = new ArrayList<>();
    private final int[] fromTown;
    private final int[] fromProvince;
    private final int[] fromOutside;
    private final int[] members;
    private final int[] handsAtHome;
    private final int[] townOfHousehold;
    private final long[] lent;

    private Recount(Economy economy) {
        this.economy = economy;
        persons = economy.persons;
        households = economy.households;
        firms = economy.firms;
        jobs = economy.jobs;
        fromTown = new int[jobs.capacity()];
        fromProvince = new int[jobs.capacity()];
        fromOutside = new int[jobs.capacity()];
        members = new int[households.capacity()];
        handsAtHome = new int[households.capacity()];
        townOfHousehold = new int[households.capacity()];
        lent = new long[economy.lineages.capacity()];
    }

    /// Sentences about what does not agree, at most some twenty; none in a correct run.
    static List<String> faults(Economy economy) {
        return new Recount(economy).count();
    }

    private List<String> count() {
        Arrays.fill(townOfHousehold, -1);
        for (int town = 0; town < economy.towns; town++) {
            for (int at = 0; at < households.positions(town); at++) {
                townOfHousehold[households.row(town, at)] = town;
            }
        }
        Set<Long> ids = new HashSet<>();
        for (int town = 0; town < economy.towns; town++) {
            countPersons(town, ids);
        }
        compareJobs();
        for (int town = 0; town < economy.towns; town++) {
            countHouseholds(town);
            countFirms(town);
        }
        for (int i = 0; i < lent.length; i++) {
            check(
                    lent[i] == economy.lineages.lent.values[i],
                    "lineage %d has lent %d, its firms owe %d",
                    i,
                    economy.lineages.lent.values[i],
                    lent[i]);
        }
        return faults;
    }

    private void countPersons(int town, Set<Long> ids) {
        int alive = 0;
        for (int at = 0; at < persons.positions(town); at++) {
            int person = persons.row(town, at);
            int job = persons.job.values[person];
            if (job < 0) {
                continue;
            }
            alive++;
            check(ids.add(persons.id.values[person]), "person %d bears another's identity", person);
            int[] column =
                    persons.is(person, Persons.OUTSIDER)
                            ? fromOutside
                            : persons.is(person, Persons.AWAY) ? fromProvince : fromTown;
            column[job]++;
            boolean elsewhere = jobs.town.values[job] != town;
            check(
                    persons.is(person, Persons.AWAY) == elsewhere,
                    "person %d of town %d works in town %d, away: %b",
                    person,
                    town,
                    jobs.town.values[job],
                    persons.is(person, Persons.AWAY));
            check(
                    !persons.is(person, Persons.FOUNDER) || jobs.isFirm(job),
                    "founder %d works in no firm",
                    person);
            check(
                    !jobs.isFirm(job) || firms.product.values[jobs.firm(job)] != -1,
                    "person %d works in firm row %d, which is empty",
                    person,
                    job);
            check(
                    persons.born.values[person] <= economy.month,
                    "person %d is not born yet",
                    person);
            int household = persons.household.values[person];
            check(
                    townOfHousehold[household] == town,
                    "person %d of town %d has a household of town %d",
                    person,
                    town,
                    townOfHousehold[household]);
            members[household]++;
            if (!elsewhere && paidAlike(job, town)) {
                handsAtHome[household] += 1 << 8 * (job - jobs.firstOf(town) - 1);
            }
        }
        check(
                alive == persons.liveRows(town),
                "town %d has %d rows of persons in use for %d people",
                town,
                persons.liveRows(town),
                alive);
        check(
                alive == economy.town.people.values[town],
                "town %d counts %d people and has %d",
                town,
                economy.town.people.values[town],
                alive);
    }

    /// Farmers, those in services and public servants, who come in this order after those without
    /// work.
    private boolean paidAlike(int job, int town) {
        return job > jobs.of(town, Occupation.NONE) && job <= jobs.of(town, Occupation.PUBLIC);
    }

    private void compareJobs() {
        for (int job = 0; job < jobs.capacity(); job++) {
            check(
                    fromTown[job] == jobs.fromTown.values[job]
                            && fromProvince[job] == jobs.fromProvince.values[job]
                            && fromOutside[job] == jobs.fromOutside.values[job],
                    "job %d says %d + %d + %d hands and has %d + %d + %d",
                    job,
                    jobs.fromTown.values[job],
                    jobs.fromProvince.values[job],
                    jobs.fromOutside.values[job],
                    fromTown[job],
                    fromProvince[job],
                    fromOutside[job]);
        }
    }

    private void countHouseholds(int town) {
        int live = 0;
        for (int at = 0; at < households.positions(town); at++) {
            int household = households.row(town, at);
            check(
                    members[household] == households.members.values[household],
                    "household %d says %d members and has %d",
                    household,
                    households.members.values[household],
                    members[household]);
            check(
                    handsAtHome[household] == households.hands.values[household],
                    "household %d says %x hands in its town's livelihoods and has %x",
                    household,
                    households.hands.values[household],
                    handsAtHome[household]);
            if (members[household] == 0) {
                check(
                        households.cash.values[household] == 0
                                && households.income.values[household] == 0,
                        "household %d has money and nobody in it",
                        household);
                continue;
            }
            live++;
            int firm = households.firm.values[household];
            check(
                    firm < 0
                            || firms.household.values[firm] == household
                                    && firms.product.values[firm] >= 0,
                    "household %d owns firm %d, which does not know it",
                    household,
                    firm);
        }
        check(
                live == households.liveRows(town),
                "town %d has %d rows of households in use for %d households",
                town,
                households.liveRows(town),
                live);
    }

    private void countFirms(int town) {
        Set<Long> ids = new HashSet<>();
        int inUse = 0;
        for (int at = 0; at < firms.positions(town); at++) {
            int firm = firms.row(town, at);
            inUse += firms.product.values[firm] == -1 ? 0 : 1;
            if (firms.product.values[firm] < 0) {
                continue;
            }
            check(ids.add(firms.id.values[firm]), "firm %d bears another's identity", firm);
            check(
                    jobs.town.values[jobs.ofFirm(firm)] == town,
                    "firm %d of town %d has its jobs in town %d",
                    firm,
                    town,
                    jobs.town.values[jobs.ofFirm(firm)]);
            int household = firms.household.values[firm];
            Form.Control control = firms.formOf(firm).control();
            check(
                    control == Form.Control.PRIVATE || household == Households.NONE,
                    "firm %d is %s and has an owner",
                    firm,
                    control);
            Form origin = Form.of(firms.origin.values[firm]);
            long owed = firms.ownerDebt.values[firm];
            check(
                    owed == 0 || owed > 0 && control == Form.Control.PRIVATE && !origin.isPrivate(),
                    "firm %d owes a former owner %d fen and was never sold",
                    firm,
                    owed);
            check(
                    household < 0
                            || households.firm.values[household] == firm && members[household] > 0,
                    "firm %d has an owner %d who does not know it",
                    firm,
                    household);
            if (household >= 0 && households.lineage.values[household] >= 0) {
                lent[households.lineage.values[household]] += firms.kinDebt.values[firm];
            }
        }
        check(
                inUse == firms.liveRows(town),
                "town %d has %d rows of firms in use for %d firms",
                town,
                firms.liveRows(town),
                inUse);
    }

    private void check(boolean holds, String sentence, Object... numbers) {
        if (!holds && faults.size() < MANY) {
            faults.add(economy.date() + ": " + sentence.formatted(numbers));
        }
    }
}
