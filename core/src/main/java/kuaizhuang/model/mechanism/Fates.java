package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.ByteSearch;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.model.state.VitalRates;

/// Who dies and who bears a child, part of [People]. When a town's year turns, each person's coming
/// year is drawn: nothing, or the calendar month of a death or a birth. A month then looks for its
/// number in one column of bytes.
///
/// Such chances are so high that a walk over candidates would visit a third of all people in a
/// year, each out of order; reading everybody in order once is several times quicker.
final class Fates {

    private static final long FATE = Draws.process("people/fate");
    private static final int MONTHS = 12;
    private static final byte NOTHING = 0;
    private static final byte FIRST_DEATH = 1;
    private static final byte FIRST_BIRTH = FIRST_DEATH + MONTHS;

    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final VitalRates rates;
    private final Employment employment;
    private final Removal removal;
    private final Enterprise enterprise;
    private final double boys;
    private final double[] deathInYear = new double[VitalRates.AGES];

    Fates(Economy economy, double boys) {
        this.economy = economy;
        this.boys = boys;
        persons = economy.persons;
        households = economy.households;
        rates = economy.rates;
        employment = new Employment(economy);
        removal = new Removal(economy);
        enterprise = new Enterprise(economy);
    }

    long key(int town) {
        return economy.key(FATE, town);
    }

    /// Follows the year's rates.
    void follow() {
        for (int age = 0; age < VitalRates.AGES; age++) {
            deathInYear[age] = within(rates.death.values[age], MONTHS);
        }
    }

    /// Draws what the next months bring to a person, beginning with this one.
    ///
    /// @param key of the town and month
    void draw(int person, int months, long key) {
        int age = ageAmid(person, months);
        draw(person, months, within(rates.death.values[age], months), age, key);
    }

    /// The same for the next twelve months and all who live in some rows.
    void drawYear(int from, int end, long key) {
        int[] job = persons.job.values;
        for (int person = from; person < end; person++) {
            if (job[person] >= 0) {
                int age = ageAmid(person, MONTHS);
                draw(person, MONTHS, deathInYear[age], age, key);
            }
        }
    }

    private int ageAmid(int person, int months) {
        return VitalRates.of(persons.age(person, economy.month) + months / 2);
    }

    /// Nobody bears in the first year of life, so that row serves all who do not bear.
    private void draw(int person, int months, double death, int age, long key) {
        double birth = rates.birth.values[persons.localWoman(person) * age] * months;
        double draw = Draws.unit(key, persons.id.values[person]);
        byte fate = NOTHING;
        if (draw < death) {
            fate = (byte) (FIRST_DEATH + calendarMonth(draw / death, months));
        } else if (draw - death < birth) {
            fate = (byte) (FIRST_BIRTH + calendarMonth((draw - death) / birth, months));
        }
        persons.fate.values[person] = fate;
    }

    /// Chance that something of a monthly chance happens within some months.
    private static double within(double chance, int months) {
        double often = chance * months;
        return often < 0.05 ? often : 1 - StrictMath.exp(-often);
    }

    private int calendarMonth(double part, int months) {
        return (economy.month + Math.min(months - 1, (int) (part * months))) % MONTHS;
    }

    /// Lets happen what this month holds for a town's people.
    ///
    /// @param left months until the town's year turns, this one among them
    void happen(int town, int left, Worker worker) {
        byte death = (byte) (FIRST_DEATH + economy.month % MONTHS);
        byte birth = (byte) (FIRST_BIRTH + economy.month % MONTHS);
        byte[] fate = persons.fate.values;
        int pages = persons.pageCount(town); // children may fill more, whose month comes later
        long key = key(town);
        for (int page = 0; page < pages; page++) {
            int end = persons.pageEnd(town, page);
            int person = ByteSearch.next(fate, persons.pageStart(town, page), end, death, birth);
            while (person < end) {
                if (fate[person] == death) {
                    die(person, town, worker);
                } else {
                    bear(person, town, left, key);
                }
                person = ByteSearch.next(fate, person + 1, end, death, birth);
            }
        }
    }

    private void die(int person, int town, Worker worker) {
        persons.fate.values[person] = NOTHING;
        if (persons.job.values[person] >= 0) {
            removal.remove(person, town, worker);
            economy.town.yearDeaths.values[town]++;
        }
    }

    private void bear(int mother, int town, int left, long key) {
        persons.fate.values[mother] = NOTHING;
        if (persons.job.values[mother] < 0) {
            return;
        }
        int child = persons.take(town);
        long id = Draws.key(persons.id.values[mother], economy.month + 1L);
        persons.id.values[child] = id;
        persons.household.values[child] = persons.household.values[mother];
        persons.born.values[child] = (short) economy.month;
        persons.product.values[child] = (byte) Persons.NO_PRODUCT;
        persons.skill.values[child] = 0;
        byte origin = (byte) (persons.flags.values[mother] & Persons.URBAN);
        boolean girl = Draws.unit(key, id, 1) >= boys;
        int sex = girl ? Persons.FEMALE : 0;
        persons.flags.values[child] = (byte) (origin | sex | enterprise.trait(id));
        persons.job.values[child] = -1;
        employment.take(child, town, economy.jobs.of(town, Occupation.NONE));
        households.members.values[persons.household.values[mother]]++;
        draw(child, left, key);
        economy.audit.tellOfPerson(1);
        economy.town.yearBirths.values[town]++;
    }
}
