package kuaizhuang.model.state;

import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;

/// Moves people between jobs so that the hands of a job are always those whose job it is, and a
/// household's those of its members.
public final class Employment {

    private final Persons persons;
    private final Households households;
    private final Jobs jobs;
    private final Cells cells;

    public Employment(Economy economy) {
        persons = economy.persons;
        households = economy.households;
        jobs = economy.jobs;
        cells = economy.cells;
    }

    /// Gives a person a job (a new row has none yet: job -1). The worker of the person's town alone
    /// may call it; the job may be in another town, whose hands from elsewhere several count at
    /// once.
    ///
    /// @param home town in whose segment the person's row lies
    public void take(int person, int home, int job) {
        boolean away = jobs.town.values[job] != home;
        if (!away) {
            comeHome(person, home, job);
        }
        leave(person);
        persons.job.values[person] = job;
        if (jobs.occupation(job) == Occupation.PEDDLER) {
            persons.set(person, Persons.ENTERPRISING);
        }
        if (away) {
            persons.set(person, Persons.AWAY);
        } else {
            persons.clear(person, Persons.AWAY);
        }
        count(person, job, 1);
    }

    /// Brings near what is counted when some persons take another job, for those who do so in
    /// lists.
    public void fetchHomes(int[] rows, int count, Worker worker) {
        worker.fetch(households.hands.values, persons.household.values, rows, count);
    }

    /// Who was elsewhere brings home what he learned there.
    private void comeHome(int person, int home, int job) {
        int before = persons.job.values[person];
        boolean settled = before >= 0 && jobs.isSettled(before);
        if (jobs.isSettled(job) || !settled && !persons.is(person, Persons.AWAY)) {
            return;
        }
        persons.set(person, Persons.RETURNED);
        int product = persons.productOf(person);
        if (product != Persons.NO_PRODUCT) {
            int cell = cells.of(home, product);
            Sums.add(cells.returned.values, cell, persons.skill.values[person]);
        }
    }

    /// Takes a person out of the job, as for death or departure; the row is then free (job -1).
    public void leave(int person) {
        int job = persons.job.values[person];
        if (job >= 0) {
            count(person, job, -1);
            persons.job.values[person] = -1;
            persons.clear(person, Persons.FOUNDER);
        }
    }

    /// Makes a person a member of another household of the town.
    public void join(int person, int household) {
        int job = persons.job.values[person];
        countAtHome(person, job, -1);
        persons.household.values[person] = household;
        countAtHome(person, job, 1);
    }

    private void count(int person, int job, int change) {
        countAtHome(person, job, change);
        if (persons.is(person, Persons.OUTSIDER)) {
            jobs.fromOutside.values[job] += change;
        } else if (persons.is(person, Persons.AWAY)) {
            Sums.add(jobs.fromProvince.values, job, change);
        } else {
            jobs.fromTown.values[job] += change;
        }
    }

    private void countAtHome(int person, int job, int change) {
        Occupation occupation = jobs.occupation(job);
        if (occupation.isPaidAlike() && !persons.is(person, Persons.AWAY)) {
            households.count(persons.household.values[person], occupation, change);
        }
    }
}
