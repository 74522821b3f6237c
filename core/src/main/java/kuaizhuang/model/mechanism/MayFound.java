package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;

/// Who may leave his work and found or run a firm: registered here, of an age to, neither dependent
/// nor in public service, and of a household that has no firm.
final class MayFound {

    private static final int YOUNGEST = 20;
    private static final int OLDEST = 54;

    private final Economy economy;
    private final Persons persons;
    private final Jobs jobs;

    MayFound(Economy economy) {
        this.economy = economy;
        persons = economy.persons;
        jobs = economy.jobs;
    }

    /// @param town where the person is registered
    boolean is(int person, int town) {
        int job = persons.job.values[person];
        if (job < 0
                || job == jobs.of(town, Occupation.NONE)
                || job == jobs.of(town, Occupation.PUBLIC)
                || (persons.flags.values[person] & (Persons.OUTSIDER | Persons.FOUNDER)) != 0) {
            return false;
        }
        int age = persons.age(person, economy.month) / 12;
        return age >= YOUNGEST
                && age <= OLDEST
                && economy.households.firm.values[persons.household.values[person]] < 0;
    }
}
