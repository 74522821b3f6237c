package kuaizhuang.model;

import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.mechanism.Enterprise;
import kuaizhuang.model.mechanism.PolicyTimeline;
import kuaizhuang.model.mechanism.Traditions;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Lineages;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.region.Region.Town;
import kuaizhuang.region.Region.Tradition;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// The economy before its first month, made from the region pack: people in households and
/// lineages, their work, their money, state firms and collectives with the products of the plan,
/// and what the counties knew. Nothing here depends on what the region became.
final class Beginning {

    public record Params(
            @Quantity(
                            meaning = "members of a household",
                            unit = "persons",
                            typical = 4.5,
                            min = 2,
                            max = 10,
                            source = "model description, section 10: 4.5 around 1978")
                    double householdSize,
            @Quantity(
                            meaning = "households of a lineage",
                            unit = "households",
                            typical = 35,
                            min = 2,
                            max = 1000,
                            source = "estimate")
                    int lineageHouseholds,
            @Quantity(
                            meaning = "median money of a rural household",
                            unit = "yuan of 2001",
                            typical = 350,
                            source = "estimate: some weeks of income")
                    double householdCash,
            @Quantity(
                            meaning = "dispersion (sigma of the logarithm) of households' money",
                            unit = "1",
                            typical = 1,
                            max = 3,
                            source = "estimate")
                    double cashDispersion,
            @Quantity(
                            meaning = "hands of a collective",
                            unit = "persons",
                            typical = 28,
                            min = 2,
                            source = "estimate: commune and brigade enterprises of 1978")
                    double collectiveStaff,
            @Quantity(
                            meaning = "hands of a state firm",
                            unit = "persons",
                            typical = 250,
                            min = 2,
                            source = "estimate")
                    double stateStaff,
            @Quantity(
                            meaning =
                                    "products among which the collectives of a county are divided",
                            unit = "products",
                            typical = 8,
                            min = 1,
                            max = 130,
                            source = "estimate: the county assigned what its collectives made")
                    int collectiveProducts,
            @Quantity(
                            meaning =
                                    "money of state firms and collectives, a hand: what two months of materials take",
                            unit = "yuan of 2001",
                            typical = 1500,
                            source = "estimate")
                    double workingCapital,
            @Quantity(
                            meaning =
                                    "share of grown-ups of a county with a peddling tradition of full strength who are on the road at the start",
                            unit = "1",
                            typical = 0.01,
                            max = 0.5,
                            source = "estimate")
                    double peddlers,
            @Quantity(
                            meaning =
                                    "share of grown-ups of a county with a tradition of emigration of full strength who live abroad at the start",
                            unit = "1",
                            typical = 0.015,
                            max = 0.5,
                            source =
                                    "estimate: some thousands from Qingtian abroad before the reform")
                    double emigrants,
            @Quantity(
                            meaning =
                                    "knowledge of its craft in a county with a tradition of full strength",
                            unit = "0-1",
                            typical = 0.9,
                            max = 1,
                            source = "estimate; one slope for strengths 1-3")
                    double craftKnowledge,
            @Quantity(
                            meaning =
                                    "preference of state firms and collectives for crafts of the county, a degree of strength",
                            unit = "1",
                            typical = 2,
                            source =
                                    "estimate: rural factories arose in counties with crafts (I.3.1)")
                    double craftPreference) {}

    static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "beginning",
                    "8-9",
                    "The first month's people, households, money, firms and knowledge.",
                    "Nobody has money and nobody works in a firm at the start; people and land stay as the pack has them.",
                    Params.class);

    private static final long PEOPLE = Draws.process("beginning/people");
    private static final long MONEY = Draws.process("beginning/money");
    private static final int[] SIZES = {-2, -1, 0, 0, 1, 2};

    private final Params params;
    private final Economy economy;
    private final boolean endowed;
    private final Persons persons;
    private final Households households;
    private final Jobs jobs;
    private final Employment employment;
    private final Enterprise enterprise;
    private final double[][] craft;

    private Beginning(Economy economy) {
        this.economy = economy;
        params = economy.scenario.parametersOf(DECLARATION);
        endowed = economy.scenario.on(DECLARATION);
        persons = economy.persons;
        households = economy.households;
        jobs = economy.jobs;
        employment = new Employment(economy);
        enterprise = new Enterprise(economy);
        craft = new double[economy.counties][economy.products];
    }

    /// Fills an economy and opens its books.
    static void fill(Economy economy) {
        Beginning beginning = new Beginning(economy);
        PolicyTimeline.setAsBefore(economy, economy.date());
        economy.geography.open(economy.date());
        beginning.makeRoom();
        beginning.learnTraditions();
        economy.crew.forEach(economy.towns, beginning::settle);
        FirstWork work = new FirstWork(economy, beginning.params, beginning.craft);
        economy.crew.forEach(economy.counties, work::give);
        economy.audit.open();
    }

    private void makeRoom() {
        int[] people = new int[economy.towns];
        int[] homes = new int[economy.towns];
        int[] kin = new int[economy.towns];
        int[] works = new int[economy.towns];
        long key = Draws.key(economy.seed, 0, PEOPLE);
        for (int town = 0; town < economy.towns; town++) {
            people[town] =
                    (int)
                            Draws.round(
                                    of(town).people() / (double) economy.weight,
                                    Draws.unit(key, economy.townId[town]));
            homes[town] = (int) (people[town] / Math.max(1, params.householdSize - 1)) + 2;
            kin[town] = Math.max(1, homes[town] / params.lineageHouseholds);
            works[town] = (int) (people[town] * 0.2 / params.collectiveStaff) + 64;
        }
        persons.begin(people);
        households.begin(homes);
        economy.firms.begin(works);
        economy.links.begin(economy.towns);
        jobs.follow(economy.firms);
        economy.lineages = new Lineages(kin);
    }

    private Town of(int town) {
        return economy.region.towns().get(town);
    }

    private void learnTraditions() {
        for (Tradition tradition : economy.region.traditions()) {
            int county = Traditions.county(economy, tradition);
            boolean craftsmen =
                    tradition.kind() == Tradition.Kind.CRAFT
                            || tradition.kind() == Tradition.Kind.ITINERANT_CRAFT;
            if (county >= 0 && tradition.product() >= 0 && craftsmen) {
                double[] known = craft[county];
                known[tradition.product()] =
                        Math.max(known[tradition.product()], tradition.strength() / 3.0);
            }
        }
    }

    private void settle(int town, Worker worker) {
        int people =
                (int)
                        Draws.round(
                                of(town).people() / (double) economy.weight,
                                Draws.unit(
                                        Draws.key(economy.seed, 0, PEOPLE), economy.townId[town]));
        long key = Draws.key(Draws.key(economy.seed, 0, PEOPLE), economy.townId[town]);
        double urban = of(town).urbanPeople() / (double) Math.max(1, of(town).people());
        int made = 0;
        int home = 0;
        while (made < people) {
            double mean =
                    params.householdSize + SIZES[(int) (Draws.unit(key, home) * SIZES.length)];
            int size =
                    (int)
                            Math.min(
                                    people - made,
                                    Math.max(1, Draws.round(mean, Draws.unit(key, home, 1))));
            found(town, home, size, Draws.unit(key, home, 2) < urban, key, worker);
            made += size;
            home++;
        }
        endowTown(town);
    }

    private void found(int town, int home, int size, boolean urban, long key, Worker worker) {
        int household = households.take(town);
        int first = economy.lineages.first(town);
        int kin = economy.lineages.end(town) - first;
        households.id.values[household] = Draws.key(economy.townId[town], home);
        households.lineage.values[household] =
                first + Math.min(kin - 1, home / params.lineageHouseholds);
        households.firm.values[household] = Households.NONE;
        for (int i = 0; i < size; i++) {
            beBorn(town, household, home, i, urban, key);
        }
        if (endowed) {
            double draw =
                    Draws.normal(
                            Draws.key(Draws.key(economy.seed, 0, MONEY), economy.townId[town]),
                            home);
            long cash =
                    (long)
                            (params.householdCash
                                    * StrictMath.exp(
                                            params.cashDispersion * Math.clamp(draw, -3, 3))
                                    * (urban ? 1.5 : 1)
                                    * Economy.FEN);
            households.cash.values[household] = cash;
            economy.addTo(worker, Account.BANK, -cash);
        }
    }

    /// Members in order: a man and his wife of 24 to 58, then children and now and then a parent.
    private void beBorn(int town, int household, int home, int member, boolean urban, long key) {
        int person = persons.take(town);
        long id = Draws.key(Draws.key(economy.townId[town], home), 1000 + member);
        persons.id.values[person] = id;
        persons.household.values[person] = household;
        persons.product.values[person] = (byte) Persons.NO_PRODUCT;
        persons.skill.values[person] = 0;
        int flags = enterprise.trait(id) | (urban ? Persons.URBAN : 0);
        double head = 24 + 34 * Draws.unit(key, Draws.key(economy.townId[town], home));
        double u = Draws.unit(key, id, 1);
        double age;
        if (member < 2) {
            age = head - 2 * member;
            flags |= Persons.MARRIED | (member == 1 ? Persons.FEMALE : 0);
        } else {
            boolean parent = Draws.unit(key, id, 2) < 0.15;
            age =
                    parent
                            ? Math.min(85, head + 20 + 10 * u)
                            : Math.min(22, Math.max(1, head - 20)) * u;
            flags |= Draws.unit(key, id, 3) < 0.5 ? Persons.FEMALE : 0;
            flags |= parent ? Persons.MARRIED : 0;
        }
        persons.flags.values[person] = (byte) flags;
        persons.born.values[person] = (short) -(age * 12);
        persons.job.values[person] = -1;
        employment.take(person, town, jobs.of(town, Occupation.NONE));
        households.members.values[household]++;
    }

    private void endowTown(int town) {
        economy.town.land.values[town] = of(town).cultivatedMu() / economy.weight;
        economy.town.wage.values[town] = 110 * Economy.FEN;
        economy.town.farmIncome.values[town] = 90 * Economy.FEN;
        economy.town.mainMarket.values[town] = -1;
        economy.town.hallOpened.values[town] = -1;
        for (int product = 0; product < economy.products; product++) {
            int cell = economy.cells.of(town, product);
            economy.cells.price.values[cell] = 1;
            economy.cells.quality.values[cell] = 0.7f;
            economy.cells.reputation.values[cell] = 0.7f;
            economy.cells.knownFrom[Knowledge.TRADITION.ordinal()].values[cell] =
                    (float) (params.craftKnowledge * craft[economy.county[town]][product]);
        }
    }
}
