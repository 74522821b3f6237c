package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Governments;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M18. A town's government lives from taxes, fees, rent and its own collectives. Twice a year it
/// looks at its firms and at its neighbours and decides: whom it lets found and under its name,
/// what tax it forgives; halls, roads, floor space for one product and collectives, as far as its
/// treasury pays; associations and Party branches. One that lives from collectives guards them, one
/// that lives from private firms welcomes those; a neighbour who grows faster is imitated.
public final class LocalGovernments implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "share of the gap to the stance that suits it closed in half a year",
                            unit = "1",
                            typical = 0.25,
                            max = 1,
                            source = "estimate: two years")
                    double adapting,
            @Quantity(
                            meaning =
                                    "share of the gap to a faster neighbour's stance closed in half a year",
                            unit = "1",
                            typical = 0.2,
                            max = 1,
                            source = "estimate; sign from the paper (II.2.5)")
                    double imitating,
            @Quantity(
                            meaning =
                                    "founders turned away where the stance is worst, at full preference for collectives",
                            unit = "1",
                            typical = 0.3,
                            max = 1,
                            source =
                                    "estimate: approval was needed until the end of the 1990s (P126)")
                    double approvals,
            @Quantity(
                            meaning =
                                    "weight of a full campaign against all farm hands, when a red hat is asked for",
                            unit = "1",
                            typical = 1,
                            source = "estimate; not found (mechanisms_quant 6)")
                    double risk,
            @Quantity(
                            meaning = "profit tax forgiven at most, once the plan is gone",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate: halved rates of new and welfare firms")
                    double mostRelief,
            @Quantity(
                            meaning =
                                    "stalls asked for, over stalls there are, at which it thinks of building",
                            unit = "1",
                            typical = 1.5,
                            min = 1,
                            source = "estimate: Yiwu built when traders crowded (P, II.2.2)")
                    double crowding,
            @Quantity(
                            meaning = "sellers for whom a first hall is worth while",
                            unit = "stalls",
                            typical = 400,
                            min = 1,
                            source =
                                    "estimate: 700 stalls at the end of Yiwu's first year (mechanisms_quant 7)")
                    double hallStalls,
            @Quantity(
                            meaning = "public cost of a stall in a hall",
                            unit = "yuan of 2001",
                            typical = 3200,
                            source =
                                    "mechanisms_quant 7: 4.4 million yuan for 4,096 stalls in 1986, deflated")
                    double stallCost,
            @Quantity(
                            meaning = "years in which a market's fees must pay for a stall",
                            unit = "years",
                            typical = 8,
                            min = 0.1,
                            source = "estimate")
                    double payback,
            @Quantity(
                            meaning = "share of a treasury that is spent on one work at once",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate")
                    double budgetShare,
            @Quantity(
                            meaning = "makers of one product for whom floor space is built",
                            unit = "firms",
                            typical = 100,
                            min = 1,
                            source = "estimate")
                    double zoneMakers,
            @Quantity(
                            meaning = "public cost of floor space for a hand",
                            unit = "yuan of 2001",
                            typical = 6000,
                            source =
                                    "estimate: 20 square metres of land made ready, with its roads and power")
                    double zoneCost,
            @Quantity(
                            meaning = "rent forgiven in it",
                            unit = "1",
                            typical = 0.5,
                            max = 1,
                            source = "estimate")
                    double zoneRelief,
            @Quantity(
                            meaning = "public cost of local roads, an inhabitant",
                            unit = "yuan of 2001",
                            typical = 600,
                            source = "estimate: twenty km at 600,000 yuan for 20,000 people")
                    double roadCost,
            @Quantity(
                            meaning = "part of the way to other counties' shops that they save",
                            unit = "1",
                            typical = 0.25,
                            max = 0.9,
                            source = "estimate")
                    double roadGain,
            @Quantity(
                            meaning =
                                    "collectives founded in half a year, at full preference for collectives and none for sale",
                            unit = "1/thousand inhabitants",
                            typical = 0.05,
                            max = 10,
                            source =
                                    "set so that private firms are nine in ten of all in 2000 (P095; docs/FIT.md)")
                    double founding,
            @Quantity(
                            meaning = "debt of a town, an inhabitant, from which it founds none",
                            unit = "yuan of 2001",
                            typical = 100,
                            source =
                                    "estimate: five collectives' first money for a thousand people")
                    double mostDebt,
            @Quantity(
                            meaning = "hands for whom a new collective has machines",
                            unit = "persons",
                            typical = 28,
                            min = 2,
                            source = "estimate: commune and brigade enterprises of 1978")
                    double collectiveStaff,
            @Quantity(
                            meaning =
                                    "part of a collective's first money that the town pays; the bank lends the rest",
                            unit = "1",
                            typical = 0.4,
                            max = 1,
                            source = "estimate")
                    double ownPart,
            @Quantity(
                            meaning = "makers of one product who form an association",
                            unit = "firms",
                            typical = 150,
                            min = 1,
                            source = "estimate: a few scattered groupings (P, II.2.1)")
                    double associates,
            @Quantity(
                            meaning =
                                    "chance in half a year of a Party branch in a private firm of a hundred hands, when private business is fully lawful",
                            unit = "1",
                            typical = 0.012,
                            max = 1,
                            source = "estimate; 2,000 branches in Wenzhou in 2004 (P130)")
                    double partyBranch,
            @Quantity(
                            meaning = "hands from which a branch becomes a committee",
                            unit = "persons",
                            typical = 800,
                            min = 1,
                            source =
                                    "estimate: a hundred Party members; 28 in Wenzhou in 2004 (P131)")
                    int committeeStaff,
            @Quantity(
                            meaning = "bank credit that a Party branch adds to a private firm's",
                            unit = "1",
                            typical = 0.5,
                            max = 5,
                            source =
                                    "estimate; sign from Li, Meng, Wang and Zhou 2008 (J. Development Economics 87): members borrow more easily")
                    double partyCredit) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "local-governments",
                    "M18",
                    "Towns decide on approvals, red hats, tax relief, halls, roads, floor space, collectives, associations and Party branches.",
                    "Nobody decides locally: founders need no approval, all who ask get a red hat, taxes are alike, and no halls, roads, floor space or collectives come from towns.",
                    Params.class);

    /// Governments sit in June and December, and see the year so far.
    private static final int SIT_EVERY = 6;

    /// What a neighbour must grow faster by to be imitated.
    private static final double MARGIN = 0.02;

    /// Neighbours with fewer hands, of the full population, are no example.
    private static final int EXAMPLE = 100;

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Governments governments;
    private final TownStance stance;
    private final TownTaxes taxes;
    private final TownWorks works;
    private final TownFirms townFirms;
    private final Crew.Piece look = this::look;
    private final Crew.Piece decide = this::decide;

    /// Private hands less those of collectives over all who farm, serve or work in firms, by town:
    /// what the last look found.
    private final double[] livesFromPrivate;

    public LocalGovernments(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        governments = economy.governments;
        stance = new TownStance(params, economy);
        taxes = new TownTaxes(params, economy);
        works = new TownWorks(params, economy);
        townFirms = new TownFirms(params, economy);
        livesFromPrivate = new double[economy.towns];
    }

    @Override
    public void run() {
        if (economy.date().getMonthValue() % SIT_EVERY != 0) {
            return;
        }
        townFirms.makeRoom();
        economy.crew.forEach(economy.towns, look);
        economy.crew.forEach(economy.towns, decide);
    }

    /// Counts whose hands are whose, and shows neighbours what there is to imitate.
    private void look(int town, Worker worker) {
        int own = 0;
        int collective = 0;
        int all = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
                    Form form = firms.formOf(firm);
                    own += form.isPrivate() ? hands : 0;
                    collective += form == Form.COLLECTIVE ? hands : 0;
                    all += hands;
                }
            }
        }
        int farmers = economy.jobs.hands(economy.jobs.of(town, Occupation.FARM));
        int others = economy.jobs.hands(economy.jobs.of(town, Occupation.SERVICES));
        livesFromPrivate[town] = (own - collective) / (double) Math.max(1, all + farmers + others);
        int before = governments.hands.values[town];
        governments.growth.values[town] =
                before == 0 ? 0 : (float) StrictMath.log((all + 5) / (before + 5.0));
        governments.hands.values[town] = all;
        governments.seenStance.values[town] = governments.stance.values[town];
        governments.seenHall.values[town] = (byte) (works.hallDoesWell(town) ? 1 : 0);
    }

    private void decide(int town, Worker worker) {
        int example = example(town);
        stance.take(town, example, livesFromPrivate[town]);
        stance.grant(town);
        taxes.compete(town, example);
        works.build(town, worker);
        townFirms.tend(town, worker);
    }

    /// The neighbour whose hands grew most, if clearly faster than the town's own; else -1.
    private int example(int town) {
        int best = -1;
        double most = governments.growth.values[town] + MARGIN;
        for (int other : economy.geography.near[town]) {
            if (other != town
                    && governments.hands.values[other] * economy.weight >= EXAMPLE
                    && governments.growth.values[other] > most) {
                most = governments.growth.values[other];
                best = other;
            }
        }
        return best;
    }
}
