package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Gaps;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M21. People are born, come of age, marry and found households, retire and die. Crude rates are
/// those of the series; who and when follows schedules by age. Migration is not here: it is what
/// people choose.
public final class People implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "bound of the monthly chance to die, at which candidates are drawn",
                            unit = "1/month",
                            typical = 0.01,
                            min = 0.001,
                            max = 0.1,
                            source = "estimate: mortality near age 80")
                    double deathBound,
            @Quantity(
                            meaning =
                                    "bound of the monthly chance to bear a child, at which candidates are drawn",
                            unit = "1/month",
                            typical = 0.016,
                            min = 0.001,
                            max = 0.1,
                            source = "estimate: above the peak fertility of 1976")
                    double birthBound,
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

    private static final long DEATHS = Draws.process("people/deaths");
    private static final long BIRTHS = Draws.process("people/births");
    private static final long MARRIAGES = Draws.process("people/marriages");
    private static final long COMING_OF_AGE = Draws.process("people/coming-of-age");

    /// Weddings of a year are fewer than this share of all people: it takes two, unmarried and of
    /// age.
    private static final double MOST_WEDDINGS = 0.05;

    private static final int YEARS = 110;
    private static final int WORKING_AGE = 16;
    private static final int SKILL_CAP = 120;

    private final Params params;
    private final Economy economy;
    private final Persons persons;
    private final Households households;
    private final Jobs jobs;
    private final Employment employment;
    private final Removal removal;
    private final Crew.Piece yearTurns = this::yearTurns;
    private final Crew.Piece liveAndDie = this::liveAndDie;
    private final double[] deathsPerMonth = new double[YEARS];
    private final int[] women = new int[YEARS];
    private final int[] everybody = new int[YEARS];
    private double mortality = 1;
    private double fertility = 1;

    public People(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        persons = economy.persons;
        households = economy.households;
        jobs = economy.jobs;
        employment = new Employment(economy);
        removal = new Removal(economy);
        Arrays.setAll(deathsPerMonth, People::deathsPerMonth);
    }

    @Override
    public void run() {
        if (economy.month % 12 == 0) {
            Arrays.fill(women, 0);
            Arrays.fill(everybody, 0);
            economy.crew.forEach(economy.towns, yearTurns);
            fitRates();
        }
        for (int town = 0; town < economy.towns; town++) {
            int rows = persons.positions(town);
            persons.reserve(town, (int) (rows * params.birthBound * 0.5) + 32);
            int weddings = economy.turn(town, 12) ? (int) (rows * MOST_WEDDINGS) : 0;
            households.reserve(town, weddings + 32);
        }
        economy.crew.forEach(economy.towns, liveAndDie);
    }

    /// The schedules give the shape over ages, the series the crude rate; this finds the factor
    /// between them.
    private void fitRates() {
        double people = 0;
        double deaths = 0;
        double births = 0;
        for (int age = 0; age < YEARS; age++) {
            people += everybody[age];
            deaths += everybody[age] * deathsPerMonth[age];
            births += women[age] * birthsPerMonth(age);
        }
        double year = economy.year() + 0.5;
        mortality =
                economy.region.series().at("death_rate", year)
                        / 1000
                        / 12
                        * people
                        / Math.max(1e-9, deaths);
        fertility =
                economy.region.series().at("birth_rate", year)
                        / 1000
                        / 12
                        * people
                        / Math.max(1e-9, births);
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

    /// Once a year: experience, coming of age, retirement, and the count of ages.
    private void yearTurns(int town, Worker worker) {
        int[] ages = worker.ints(2 * YEARS);
        Arrays.fill(ages, 0, 2 * YEARS, 0);
        int missing = publicJobsMissing(town);
        long key = economy.key(COMING_OF_AGE, town);
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                int job = persons.job.values[person];
                if (job < 0) {
                    continue;
                }
                int age = Math.clamp(persons.age(person, economy.month) / 12, 0, YEARS - 1);
                ages[age]++;
                if (isLocalWoman(person)) {
                    ages[YEARS + age]++;
                }
                if (jobs.isFirm(job)) {
                    gainExperience(person, economy.firms.product.values[jobs.firm(job)]);
                }
                if (age >= params.retirement) {
                    retire(person, town, job);
                } else if (age >= WORKING_AGE && job == jobs.of(town, Occupation.NONE)) {
                    missing -= comeOfAge(person, town, missing, key);
                }
            }
        }
        for (int age = 0; age < YEARS; age++) {
            Sums.add(everybody, age, ages[age]);
            Sums.add(women, age, ages[YEARS + age]);
        }
    }

    private int publicJobsMissing(int town) {
        int urban = 0;
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                if (persons.job.values[person] >= 0 && persons.is(person, Persons.URBAN)) {
                    urban++;
                }
            }
        }
        return (int) (urban * params.publicShare)
                - jobs.fromTown.values[jobs.of(town, Occupation.PUBLIC)];
    }

    private void gainExperience(int person, int product) {
        if (product < 0) {
            return;
        }
        boolean same = persons.productOf(person) == product;
        persons.product.values[person] = (byte) product;
        persons.skill.values[person] =
                (byte) (same ? Math.min(SKILL_CAP, persons.skill.values[person] + 12) : 6);
    }

    private void retire(int person, int town, int job) {
        if (job != jobs.of(town, Occupation.NONE)) {
            employment.take(person, town, jobs.of(town, Occupation.NONE));
        }
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

    private void liveAndDie(int town, Worker worker) {
        die(town, worker);
        bear(town, worker);
        marry(town, worker);
    }

    private void die(int town, Worker worker) {
        Gaps gaps = worker.gaps();
        long key = economy.key(DEATHS, town);
        gaps.begin(key, params.deathBound, persons.positions(town));
        for (int position = gaps.next(); position >= 0; position = gaps.next()) {
            int person = persons.row(town, position);
            if (persons.job.values[person] < 0) {
                continue;
            }
            double chance =
                    mortality
                            * deathsPerMonth[
                                    Math.min(YEARS - 1, persons.age(person, economy.month) / 12)];
            if (Draws.unit(key, persons.id.values[person]) * params.deathBound < chance) {
                removal.remove(person, town, worker);
                economy.town.yearDeaths.values[town]++;
            }
        }
    }

    private void bear(int town, Worker worker) {
        Gaps gaps = worker.gaps();
        long key = economy.key(BIRTHS, town);
        gaps.begin(key, params.birthBound, persons.positions(town));
        for (int position = gaps.next(); position >= 0; position = gaps.next()) {
            int mother = persons.row(town, position);
            if (persons.job.values[mother] < 0 || !isLocalWoman(mother)) {
                continue;
            }
            double chance = fertility * birthsPerMonth(persons.age(mother, economy.month) / 12);
            if (Draws.unit(key, persons.id.values[mother]) * params.birthBound < chance) {
                bear(mother, town, key);
            }
        }
    }

    /// Women from other provinces have their children at home.
    private boolean isLocalWoman(int person) {
        return (persons.flags.values[person] & (Persons.FEMALE | Persons.OUTSIDER))
                == Persons.FEMALE;
    }

    private void bear(int mother, int town, long key) {
        int child = persons.take(town);
        long id = Draws.key(persons.id.values[mother], economy.month + 1L);
        persons.id.values[child] = id;
        persons.household.values[child] = persons.household.values[mother];
        persons.born.values[child] = (short) economy.month;
        persons.product.values[child] = (byte) Persons.NO_PRODUCT;
        persons.skill.values[child] = 0;
        byte origin = (byte) (persons.flags.values[mother] & Persons.URBAN);
        boolean girl = Draws.unit(key, id, 1) >= params.boys;
        persons.flags.values[child] = (byte) (origin | (girl ? Persons.FEMALE : 0));
        persons.job.values[child] = -1;
        employment.take(child, town, jobs.of(town, Occupation.NONE));
        households.members.values[persons.household.values[mother]]++;
        economy.countPerson(1);
        economy.town.yearBirths.values[town]++;
    }

    /// Once a year, in a month of its own, a town holds its weddings: men and women who look for a
    /// spouse are paired in row order; a couple founds a household of its own in the husband's
    /// lineage, unless he heads a firm.
    private void marry(int town, Worker worker) {
        if (!economy.turn(town, 12)) {
            return;
        }
        long key = economy.key(MARRIAGES, town);
        int half = persons.positions(town);
        int[] seekers = worker.ints(2 * half + 2);
        int men = 0;
        int brides = 0;
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                if (seeksSpouse(person)
                        && Draws.unit(key, persons.id.values[person]) < params.marriageRate) {
                    if (persons.is(person, Persons.FEMALE)) {
                        seekers[half + brides++] = person;
                    } else {
                        seekers[men++] = person;
                    }
                }
            }
        }
        for (int i = 0; i < Math.min(men, brides); i++) {
            wed(seekers[i], seekers[half + i], town, worker);
        }
    }

    private boolean seeksSpouse(int person) {
        if (persons.job.values[person] < 0
                || (persons.flags.values[person] & (Persons.MARRIED | Persons.OUTSIDER)) != 0) {
            return false;
        }
        int age = persons.age(person, economy.month) / 12;
        return age >= 20 && age <= 35;
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
        persons.household.values[person] = household;
        households.members.values[household]++;
        removal.leaveHousehold(before, town, worker);
    }
}
