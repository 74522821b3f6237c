package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Persons;

/// A town's weddings of the year, part of [People]: men and women who look for a spouse are paired
/// in row order; a couple founds a household of its own in the husband's lineage, unless he heads a
/// firm.
final class Weddings {

    /// Weddings of a year are fewer than this share of all people: it takes two, unmarried and of
    /// age.
    static final double MOST = 0.05;

    private static final long MARRIAGES = Draws.process("people/marriages");

    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final Employment employment;
    private final Removal removal;
    private final double rate;

    /// @param rate yearly chance that an unmarried person of 20 to 35 looks for a spouse
    Weddings(Economy economy, double rate) {
        this.economy = economy;
        this.rate = rate;
        persons = economy.persons;
        households = economy.households;
        employment = new Employment(economy);
        removal = new Removal(economy);
    }

    void hold(int town, Worker worker) {
        long key = economy.key(MARRIAGES, town);
        int half = persons.positions(town);
        int[] seekers = worker.ints(2 * half + 2);
        int men = 0;
        int brides = 0;
        int[] free = worker.batch();
        for (int page = 0; page < persons.pageCount(town); page++) {
            int count = listFree(persons.pageStart(town, page), persons.pageEnd(town, page), free);
            for (int i = 0; i < count; i++) {
                int person = free[i];
                if (Draws.unit(key, persons.id.values[person]) >= rate) {
                    continue;
                }
                if (persons.is(person, Persons.FEMALE)) {
                    seekers[half + brides++] = person;
                } else {
                    seekers[men++] = person;
                }
            }
        }
        for (int i = 0; i < Math.min(men, brides); i++) {
            wed(seekers[i], seekers[half + i], town, worker);
        }
    }

    /// Lists who of a page is of the age to marry and has not. It asks everything of everybody,
    /// because that is quicker than to guess wrong about half of them.
    private int listFree(int start, int end, int[] free) {
        int youngest = economy.month - 20 * 12;
        int oldest = economy.month - 36 * 12;
        int count = 0;
        for (int person = start; person < end; person++) {
            int born = persons.born.values[person];
            int bound = persons.flags.values[person] & (Persons.MARRIED | Persons.OUTSIDER);
            free[count] = person;
            count +=
                    bound == 0 & born <= youngest & born > oldest & persons.job.values[person] >= 0
                            ? 1
                            : 0;
        }
        return count;
    }

    private void wed(int husband, int wife, int town, Worker worker) {
        persons.set(husband, Persons.MARRIED);
        persons.set(wife, Persons.MARRIED);
        int parents = persons.household.values[husband];
        if (!persons.is(husband, Persons.FOUNDER)) {
            int own = households.take(town);
            households.id.values[own] = Draws.key(persons.id.values[husband], -1);
            households.lineage.values[own] = households.lineage.values[parents];
            households.firm.values[own] = Households.NONE;
            households.members.values[own] = 0;
            households.income.values[own] = 0;
            long share =
                    households.cash.values[parents]
                            / Math.max(1, households.members.values[parents]);
            households.cash.values[own] = Math.max(0, share);
            households.cash.values[parents] -= Math.max(0, share);
            join(husband, own, town, worker);
        }
        if (!persons.is(wife, Persons.FOUNDER)) {
            join(wife, persons.household.values[husband], town, worker);
        }
    }

    private void join(int person, int household, int town, Worker worker) {
        int before = persons.household.values[person];
        if (before == household) {
            return;
        }
        employment.join(person, household);
        households.members.values[household]++;
        removal.leaveHousehold(before, town, worker);
    }
}
