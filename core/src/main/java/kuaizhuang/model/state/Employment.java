package kuaizhuang.model.state;

import kuaizhuang.kernel.Sums;

/// Moves people between jobs so that the hands of a job are always those whose job it is.
public final class Employment {

    private final Persons persons;
    private final Jobs jobs;
    private final Cells cells;

    public Employment(Economy economy) {
        persons = economy.persons;
        jobs = economy.jobs;
        cells = economy.cells;
    }

    /// Gives a person a job (a new row has none yet: job -1). Any worker may call it for a person
    /// that is its own to write.
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

    private void count(int person, int job, int change) {
        int[] column =
                persons.is(person, Persons.OUTSIDER)
                        ? jobs.fromOutside.values
                        : persons.is(person, Persons.AWAY)
                                ? jobs.fromProvince.values
                                : jobs.fromTown.values;
        Sums.add(column, job, change);
    }
}
