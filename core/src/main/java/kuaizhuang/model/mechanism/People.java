package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.model.state.VitalRates;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M21. People are born, come of age, marry and found households, retire and die. Crude rates are
/// those of the series; who and when follows schedules by age. Migration is not here: it is what
/// people choose.
public final class People implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "yearly chance that an unmarried person of 20 to 35 looks for a spouse",
                            unit = "1/year",
                            typical = 0.3,
                            max = 1,
                            source = "estimate: median age at marriage near 23")
                    double marriageRate,
            @Quantity(
                            meaning = "share of the newborn that are boys",
                            unit = "1",
                            typical = 0.52,
                            max = 1,
                            source = "estimate: sex ratio at birth of 108")
                    double boys,
            @Quantity(
                            meaning = "age at which farmers and wage earners stop working",
                            unit = "years",
                            typical = 62,
                            min = 45,
                            max = 90,
                            source = "estimate")
                    int retirement,
            @Quantity(
                            meaning = "share of urban people who work in public services",
                            unit = "1",
                            typical = 0.16,
                            max = 1,
                            source = "estimate: urban jobs of 1978 outside industry")
                    double publicShare) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "people",
                    "M21",
                    "Births, deaths, coming of age, marriage and retirement.",
                    "Nobody is born, dies, ages into work, marries or retires: the first inhabitants stay as they are.",
                    Params.class);

    private static final long COMING_OF_AGE = Draws.process("people/coming-of-age");

    /// Births of a month are fewer than this share of a town's people; small towns get some more
    /// room.
    private static final double MOST_BIRTHS = 0.01;

    private static final int YEAR = 12;
    private static final int WORKING_AGE = 16;
    private static final int SKILL_CAP = 120;

    private final Params params;
    private final Economy economy;
    private final Persons persons;
    private final Jobs jobs;
    private final VitalRates rates;
    private final Employment employment;
    private final Fates fates;
    private final Weddings weddings;
    private final Crew.Piece count = this::count;
    private final Crew.Piece drawFirstFates = this::drawFirstFates;
    private final Crew.Piece live = this::live;

    public People(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        jobs = economy.jobs;
        rates = economy.rates;
        employment = new Employment(economy);
        fates = new Fates(economy, params.boys);
        weddings = new Weddings(economy, params.marriageRate);
    }

    @Override
    public void run() {
        if (economy.month == 0) {
            economy.crew.forEach(economy.towns, count);
            fitRates();
            economy.crew.forEach(economy.towns, drawFirstFates);
        } else if (economy.month % YEAR == 0) {
            fitRates();
        }
        fates.follow();
        for (int town = 0; town < economy.towns; town++) {
            int rows = persons.positions(town);
            persons.reserve(town, (int) (rows * MOST_BIRTHS) + 32);
            int couples = economy.turn(town, YEAR) ? (int) (rows * Weddings.MOST) : 0;
            economy.households.reserve(town, couples + 32);
        }
        economy.crew.forEach(economy.towns, live);
    }

    /// The schedules give the shape over ages, the series the crude rate; this finds the factor
    /// between them from the ages counted over the year, and begins a new count.
    private void fitRates() {
        double people = 0;
        double deaths = 0;
        double births = 0;
        for (int age = 0; age < VitalRates.AGES; age++) {
            people += rates.people.values[age];
            deaths += rates.people.values[age] * deathsPerMonth(age);
            births += rates.women.values[age] * birthsPerMonth(age);
        }
        double mortality = crude("death_rate") * people / Math.max(1e-9, deaths);
        double fertility = crude("birth_rate") * people / Math.max(1e-9, births);
        for (int age = 0; age < VitalRates.AGES; age++) {
            rates.death.values[age] = mortality * deathsPerMonth(age);
            rates.birth.values[age] = fertility * birthsPerMonth(age);
        }
        rates.people.clear();
        rates.women.clear();
    }

    /// A crude rate of the year that begins, per person and month.
    private double crude(String series) {
        return economy.region.series().at(series, economy.year() + 0.5) / 1000 / YEAR;
    }

    /// Chance to die in a month by age: an infant peak, a flat middle, Gompertz growth of 9% a year
    /// after 30. Estimate.
    private static double deathsPerMonth(int age) {
        if (age < 1) {
            return 0.0035;
        }
        double old = 0.00012 * StrictMath.exp(0.09 * Math.max(0, age - 30));
        return age < 5 ? 0.0005 : old;
    }

    /// Chance to bear a child in a month by a woman's age: a triangle from 18 to 40 with its top at
    /// 25. Estimate.
    private static double birthsPerMonth(int age) {
        if (age < 18 || age > 40) {
            return 0;
        }
        return age <= 25 ? (age - 17) / 8.0 : (41 - age) / 16.0;
    }

    private void count(int town, Worker worker) {
        int[] ages = worker.ints(2 * VitalRates.AGES);
        Arrays.fill(ages, 0, 2 * VitalRates.AGES, 0);
        for (int position = 0; position < persons.positions(town); position++) {
            count(persons.row(town, position), ages);
        }
        addAges(ages);
    }

    /// Those who are no women of the province come first.
    private void count(int person, int[] ages) {
        int age = VitalRates.of(persons.age(person, economy.month));
        ages[persons.localWoman(person) * VitalRates.AGES + age]++;
    }

    private void addAges(int[] ages) {
        for (int age = 0; age < VitalRates.AGES; age++) {
            int women = ages[VitalRates.AGES + age];
            Sums.add(rates.people.values, age, ages[age] + women);
            Sums.add(rates.women.values, age, women);
        }
    }

    private void drawFirstFates(int town, Worker worker) {
        long key = fates.key(town);
        int months = economy.monthsToTurn(town, YEAR);
        for (int position = 0; position < persons.positions(town); position++) {
            fates.draw(persons.row(town, position), months, key);
        }
    }

    private void live(int town, Worker worker) {
        boolean turns = economy.turn(town, YEAR);
        if (turns) {
            turnYear(town, worker);
        }
        fates.happen(town, turns ? YEAR : economy.monthsToTurn(town, YEAR), worker);
        if (turns) {
            weddings.hold(town, worker);
        }
    }

    /// Once a year, everybody of a town in one pass: age, experience, coming of age, retirement,
    /// and what the coming year brings.
    private void turnYear(int town, Worker worker) {
        int[] ages = worker.ints(2 * VitalRates.AGES);
        Arrays.fill(ages, 0, 2 * VitalRates.AGES, 0);
        int missing = publicJobsMissing(town);
        long key = economy.key(COMING_OF_AGE, town);
        long fate = fates.key(town);
        int none = jobs.of(town, Occupation.NONE);
        int[] changing = worker.batch();
        for (int page = 0; page < persons.pageCount(town); page++) {
            int start = persons.pageStart(town, page);
            int end = persons.pageEnd(town, page);
            fates.drawYear(start, end, fate);
            int count = turnPage(start, end, none, ages, changing);
            for (int i = 0; i < count; i++) {
                missing -= change(changing[i], town, none, missing, key);
            }
        }
        addAges(ages);
    }

    /// Counts a page's people by age and lists those whose work the new year touches.
    ///
    /// @return how many these are
    private int turnPage(int start, int end, int none, int[] ages, int[] changing) {
        int[] job = persons.job.values;
        int listed = 0;
        for (int person = start; person < end; person++) {
            if (job[person] < 0) {
                continue;
            }
            count(person, ages);
            int age = persons.age(person, economy.month);
            boolean works = job[person] != none;
            boolean old = age >= params.retirement * YEAR;
            changing[listed] = person;
            listed +=
                    jobs.isFirm(job[person])
                                    | works & old
                                    | !works & !old & age >= WORKING_AGE * YEAR
                            ? 1
                            : 0;
        }
        return listed;
    }

    /// @return 1 where a public job was taken
    private int change(int person, int town, int none, int publicMissing, long key) {
        int job = persons.job.values[person];
        int age = persons.age(person, economy.month) / YEAR;
        if (jobs.isFirm(job)) {
            gainExperience(person, economy.firms.product.values[jobs.firm(job)]);
        }
        if (age >= params.retirement && job != none) {
            employment.take(person, town, none);
        } else if (age >= WORKING_AGE && age < params.retirement && job == none) {
            return comeOfAge(person, town, publicMissing, key);
        }
        return 0;
    }

    private int publicJobsMissing(int town) {
        int[] job = persons.job.values;
        byte[] flags = persons.flags.values;
        int urban = 0;
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                urban += flags[person] & Persons.URBAN & ~(job[person] >> 31); // free rows add 0
            }
        }
        return (int) (urban / Persons.URBAN * params.publicShare)
                - jobs.fromTown.values[jobs.of(town, Occupation.PUBLIC)];
    }

    private void gainExperience(int person, int product) {
        if (product < 0) {
            return;
        }
        boolean same = persons.productOf(person) == product;
        persons.product.values[person] = (byte) product;
        persons.skill.values[person] =
                (byte) (same ? Math.min(SKILL_CAP, persons.skill.values[person] + YEAR) : 6);
    }

    /// @return 1 where a public job was taken
    private int comeOfAge(int person, int town, int publicMissing, long key) {
        if (persons.is(person, Persons.URBAN)) {
            boolean takesPublic =
                    publicMissing > 0 && Draws.unit(key, persons.id.values[person]) < 0.5;
            employment.take(
                    person,
                    town,
                    jobs.of(town, takesPublic ? Occupation.PUBLIC : Occupation.SERVICES));
            return takesPublic ? 1 : 0;
        }
        employment.take(person, town, jobs.of(town, Occupation.FARM));
        return 0;
    }
}
