package kuaizhuang.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.RunningSum;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.mechanism.Networks;
import kuaizhuang.model.mechanism.Traditions;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Knowledge;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.region.Region.County;
import kuaizhuang.region.Region.Town;
import kuaizhuang.region.Region.Tradition;

/// What people do before the first month, county by county: places in the state firms and
/// collectives that the pack counts, making what the plan makes; peddling where it is a tradition;
/// fields, services and public service.
final class FirstWork {

    private static final long WORK = Draws.process("beginning/work");
    private static final long FIRMS = Draws.process("beginning/firms");
    private static final long PLANS = Draws.process("beginning/plans");

    private final Beginning.Params params;
    private final Economy economy;
    private final boolean endowed;
    private final Persons persons;
    private final Firms firms;
    private final Jobs jobs;
    private final Employment employment;
    private final double[][] craft;
    private final double[] mix;

    /// @param craft by county and product: strength of the craft, 0-1
    FirstWork(Economy economy, Beginning.Params params, double[][] craft) {
        this.economy = economy;
        this.params = params;
        this.craft = craft;
        endowed = economy.scenario.on(Beginning.DECLARATION);
        persons = economy.persons;
        firms = economy.firms;
        jobs = economy.jobs;
        employment = new Employment(economy);
        mix = economy.goods.consumerMix(1980);
    }

    private Town of(int town) {
        return economy.region.towns().get(town);
    }

    /// Gives the grown-ups of a county their work: places in state firms and collectives up to what
    /// the pack says, some peddlers, the rest farm (or, in urban households, serve).
    void give(int county, Worker worker) {
        int[] towns = economy.townsOf[county];
        County pack = economy.region.counties().get(county);
        List<int[]> state =
                open(towns, pack.stateIndustryWorkers(), params.stateStaff(), Form.STATE, worker);
        List<int[]> collective =
                open(
                        towns,
                        pack.collectiveWorkers(),
                        params.collectiveStaff(),
                        Form.COLLECTIVE,
                        worker);
        // First the places in one's own town, then those elsewhere in the county.
        for (boolean ownTown : new boolean[] {true, false}) {
            for (int town : towns) {
                takePlaces(town, ownTown, state, collective);
            }
        }
        for (int town : towns) {
            takeLivelihoods(town);
        }
    }

    /// Opens a county's firms of one form in towns drawn by people.
    ///
    /// @return by firm: its row, town and open places
    private List<int[]> open(int[] towns, long hands, double perFirm, Form form, Worker worker) {
        List<int[]> places = new ArrayList<>();
        if (!endowed) {
            return places;
        }
        County county = economy.region.counties().get(economy.county[towns[0]]);
        long key =
                Draws.key(
                        Draws.key(economy.seed, 0, FIRMS),
                        Draws.key(county.code(), form.ordinal()));
        long count = Draws.round(hands / perFirm / economy.weight, Draws.unit(key, -1));
        int left = (int) StrictMath.round(hands / (double) economy.weight);
        for (int i = 0; i < count; i++) {
            int town = drawTown(towns, form, Draws.unit(key, i));
            int staff = (int) (left / (count - i));
            left -= staff;
            places.add(new int[] {openFirm(town, form, i, worker), town, staff});
        }
        return places;
    }

    private int drawTown(int[] towns, Form form, double uniform) {
        double sum = 0;
        for (int town : towns) {
            sum += weightFor(town, form);
        }
        double target = uniform * sum;
        for (int town : towns) {
            target -= weightFor(town, form);
            if (target < 0) {
                return town;
            }
        }
        return towns[towns.length - 1];
    }

    private double weightFor(int town, Form form) {
        return 1
                + (form == Form.STATE
                        ? of(town).urbanPeople()
                        : of(town).people() - of(town).urbanPeople());
    }

    private void takePlaces(int town, boolean ownTown, List<int[]> state, List<int[]> collective) {
        long key = Draws.key(Draws.key(economy.seed, 0, WORK), economy.townId[town]);
        Deque<int[]> openState = open(town, ownTown, state);
        Deque<int[]> openCollective = open(town, ownTown, collective);
        for (int position = 0; position < persons.positions(town); position++) {
            int person = persons.row(town, position);
            // Not everybody at once, so that the members of one household do not all work in one
            // firm.
            boolean asks = Draws.unit(key, persons.id.values[person], ownTown ? 3 : 4) < 0.6;
            if (asks
                    && isOfAge(person)
                    && persons.job.values[person] == jobs.of(town, Occupation.NONE)) {
                takePlace(
                        person,
                        town,
                        persons.is(person, Persons.URBAN) ? openState : openCollective);
            }
        }
    }

    private boolean isOfAge(int person) {
        int age = persons.age(person, 0) / 12;
        return age >= 16 && age < 60;
    }

    /// The firms in a town, or in all others of its county, that have open places.
    private static Deque<int[]> open(int town, boolean ownTown, List<int[]> places) {
        Deque<int[]> open = new ArrayDeque<>();
        for (int[] place : places) {
            if (place[2] > 0 && (place[1] == town) == ownTown) {
                open.add(place);
            }
        }
        return open;
    }

    private void takePlace(int person, int town, Deque<int[]> places) {
        int[] place = places.peek();
        if (place != null) {
            employment.take(person, town, jobs.ofFirm(place[0]));
            if (--place[2] == 0) {
                places.remove();
            }
        }
    }

    private void takeLivelihoods(int town) {
        double onTheRoad = share(town, Tradition.Kind.PEDDLING, params.peddlers());
        boolean away = economy.scenario.on(Networks.DECLARATION);
        double abroad =
                away ? onTheRoad + share(town, Tradition.Kind.EMIGRATION, params.emigrants()) : 0;
        long key = Draws.key(Draws.key(economy.seed, 0, WORK), economy.townId[town]);
        for (int position = 0; position < persons.positions(town); position++) {
            int person = persons.row(town, position);
            if (isOfAge(person) && persons.job.values[person] == jobs.of(town, Occupation.NONE)) {
                double draw = Draws.unit(key, persons.id.values[person]);
                int job =
                        persons.is(person, Persons.URBAN)
                                ? jobs.of(
                                        town, draw > 0.4 ? Occupation.PUBLIC : Occupation.SERVICES)
                                : draw < onTheRoad
                                        ? road(town, persons.id.values[person], key)
                                        : draw < abroad
                                                ? network(town, persons.id.values[person], key)
                                                : jobs.of(town, Occupation.FARM);
                employment.take(person, town, job);
            }
        }
    }

    /// Share of a town's grown-ups whom a tradition of its county has led away.
    private double share(int town, Tradition.Kind kind, double atFullStrength) {
        double share = 0;
        for (Tradition tradition : economy.region.traditions()) {
            if (Traditions.county(economy, tradition) == economy.county[town]
                    && tradition.kind() == kind) {
                share = Math.max(share, atFullStrength * tradition.strength() / 3);
            }
        }
        return share;
    }

    /// Emigrants live in regions abroad in proportion to what is spent there.
    private int network(int town, long id, long key) {
        double sum = 0;
        double[] running = new double[economy.regions];
        for (int region = 0; region < economy.regions; region++) {
            var there = economy.region.outside().get(region);
            sum += there.abroad() ? there.demandPerHead()[0] * there.peopleMillion()[0] : 0;
            running[region] = sum;
        }
        int region = RunningSum.pick(running, 0, economy.regions, Draws.unit(key, id, 2));
        return jobs.settled(town, region);
    }

    private int road(int town, long id, long key) {
        int region = (int) (Draws.unit(key, id, 1) * economy.regions);
        while (economy.region.outside().get(region).abroad()) {
            region = (region + 1) % economy.regions;
        }
        return jobs.peddling(town, region);
    }

    private int openFirm(int town, Form form, int number, Worker worker) {
        int firm = firms.take(town);
        long id = Draws.key(Draws.key(economy.townId[town], form.ordinal()), number);
        firms.id.values[firm] = id >>> 1;
        firms.household.values[firm] = Households.NONE;
        firms.founder.values[firm] = 0;
        firms.occupation.values[firm] = (byte) Occupation.NONE.ordinal();
        firms.knowledge.values[firm] = (byte) Knowledge.TRADITION.ordinal();
        firms.founded.values[firm] = -1;
        firms.form.values[firm] = (byte) form.ordinal();
        firms.origin.values[firm] = (byte) form.ordinal();
        firms.product.values[firm] =
                (short) productOf(town, form == Form.STATE ? id : planOf(town, id));
        firms.knowHow.values[firm] = 0.8f;
        firms.quality.values[firm] = 0.7f;
        firms.seen.values[firm] = 0.7f;
        double staff = form == Form.STATE ? params.stateStaff() : params.collectiveStaff();
        double perHand = economy.goods.startup[firms.product.values[firm]] / 5;
        firms.capital.values[firm] = (long) (perHand * staff * 1.2 * Economy.FEN);
        long cash = (long) (staff * params.workingCapital() * Economy.FEN);
        firms.cash.values[firm] = cash;
        economy.addTo(worker, Account.BANK, -cash);
        jobs.town.values[jobs.ofFirm(firm)] = (short) town;
        return firm;
    }

    /// The draw by which a county's collectives, of which there are many, make a few products.
    private long planOf(int town, long id) {
        double draw = Draws.unit(Draws.key(economy.seed, 0, PLANS), id);
        int plan = (int) (draw * params.collectiveProducts());
        County county = economy.region.counties().get(economy.county[town]);
        return Draws.key(Draws.key(county.code(), PLANS), plan);
    }

    /// A product of the plan: by what the country's households and industry spend on it, more where
    /// the county has the craft.
    private int productOf(int town, long id) {
        double[] known = craft[economy.county[town]];
        double sum = 0;
        double[] running = new double[economy.products];
        for (int product = 0; product < economy.products; product++) {
            boolean exists = economy.goods.knownFrom[product] <= economy.date().getYear();
            double weight = mix[product] + economy.goods.industryShare(product, 1980);
            sum += exists ? weight * (1 + params.craftPreference() * 3 * known[product]) : 0;
            running[product] = sum;
        }
        double uniform = Draws.unit(Draws.key(economy.seed, 0, FIRMS), id);
        return RunningSum.pick(running, 0, running.length, uniform);
    }
}
