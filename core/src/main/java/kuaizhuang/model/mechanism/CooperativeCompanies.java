package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M9. Workshops of one lineage that make the same and meet a limit combine under a collective's
/// label: those short of machines pool capital and cash, those with unsold goods sell together,
/// those with money to spare open a new company and hold its shares. Orders passed on among kin
/// decide who joins whom; the need of a label decides how many. Once the private form is as safe,
/// they turn into limited companies or part.
public final class CooperativeCompanies implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "chance in a quarter that kin workshops combine who often pass orders on to each other, without a need of the label",
                            unit = "1/quarter",
                            typical = 0.015,
                            max = 1,
                            source = "estimate: 22,000 such companies in Wenzhou in 1997")
                    double drive,
            @Quantity(
                            meaning = "orders passed on among them at which that chance is reached",
                            unit = "deliveries",
                            typical = 4,
                            min = 1,
                            source =
                                    "estimate: born from repeated overflow orders (mechanisms_quant 5)")
                    double dealsNeeded,
            @Quantity(
                            meaning = "part of that chance for kin who never passed orders on",
                            unit = "1",
                            typical = 0.25,
                            max = 1,
                            source = "estimate")
                    double withoutDeals,
            @Quantity(
                            meaning =
                                    "how much a full preference for collectives adds to the chance while private business is not recognised",
                            unit = "1",
                            typical = 3,
                            max = 20,
                            source =
                                    "estimate: the cheapest legal cover of 1987 (model description, 12.7)")
                    double label,
            @Quantity(
                            meaning =
                                    "level of the legality of private business from which towns register such companies",
                            unit = "0-3",
                            typical = 1.3,
                            max = 3,
                            source =
                                    "estimate: the mid-1980s (I.3.2); rules of 1986 and 1987 (L059, L060)")
                    double from,
            @Quantity(
                            meaning = "workshops of a company at most",
                            unit = "firms",
                            typical = 6,
                            min = 2,
                            max = 50,
                            source = "estimate")
                    int most,
            @Quantity(
                            meaning =
                                    "share of its spare cash that a workshop puts into a new company",
                            unit = "1",
                            typical = 0.4,
                            max = 1,
                            source = "estimate")
                    double stake,
            @Quantity(
                            meaning =
                                    "chance in a quarter to take the private form that has become safe",
                            unit = "1/quarter",
                            typical = 0.12,
                            max = 1,
                            source = "estimate: as red hats (0.04 a month)")
                    double conversion) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "cooperative-companies",
                    "M9",
                    "Kin workshops combine: pooled capital, joint supply and sales, or a new company with shareholders.",
                    "Workshops stay alone and grow alone; who needs a label takes a red hat.",
                    Params.class);

    static final int TURN = 3;
    private static final long COMBINING = Draws.process("cooperative-companies/combining");
    private static final long CONVERSION = Draws.process("cooperative-companies/conversion");
    private static final int LINEAGE_BITS = 21;
    private static final int ROW_BITS = 32;

    /// New companies with shareholders in a town and turn; others sell together meanwhile.
    private static final int MOST_NEW = 8;

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Memberships memberships;
    private final JointVentures ventures;
    private final double handsPerStart;
    private final Crew.Piece takeTurn = this::takeTurn;
    private final Crew.Piece callHome;

    public CooperativeCompanies(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        memberships = new Memberships(economy);
        ventures = new JointVentures(economy, params.stake, MOST_NEW);
        callHome = (town, worker) -> ventures.callHome(town);
        handsPerStart = economy.scenario.parametersOf(Expansion.DECLARATION).handsPerStart();
    }

    @Override
    public void run() {
        for (int town = 0; town < economy.towns; town++) {
            if (economy.turn(town, TURN)) {
                firms.reserve(town, MOST_NEW);
            }
        }
        economy.jobs.follow(firms);
        economy.crew.forEach(economy.towns, takeTurn);
        economy.crew.forEach(economy.towns, callHome);
    }

    private void takeTurn(int town, Worker worker) {
        if (!economy.turn(town, TURN)) {
            return;
        }
        memberships.chain(town);
        double legality = economy.levers.level(Lever.PRIVATE_LEGALITY);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0
                        && firms.head.values[firm] != 0
                        && firms.head.values[firm] == firms.id.values[firm]) {
                    lead(firm, town, legality, worker);
                }
            }
        }
        if (legality >= params.from && legality < Form.RECOGNISED) {
            combine(town, legality, worker);
        }
    }

    private void lead(int head, int town, double legality, Worker worker) {
        memberships.pool(head, worker);
        ventures.payShareholders(head, worker);
        boolean safe = legality >= Form.RECOGNISED && firms.formOf(head).isJoint();
        long key = economy.key(CONVERSION);
        if (safe && Draws.unit(key, firms.id.values[head]) < params.conversion) {
            memberships.convert(head, town);
        }
    }

    /// Walks over the town's workshops by product and lineage, and lets those of one lineage
    /// combine.
    private void combine(int town, double legality, Worker worker) {
        long[] list = worker.longs(firms.liveRows(town) + 1);
        int count = listAlone(town, list);
        Arrays.sort(list, 0, count);
        ventures.beginTurn(worker);
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && list[to] >>> ROW_BITS == list[from] >>> ROW_BITS) {
                to++;
            }
            if (to - from > 1) {
                consider(list, from, Math.min(to, from + params.most), town, legality, worker);
            }
            from = to;
        }
    }

    private int listAlone(int town, long[] list) {
        int count = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                int household = firms.household.values[firm];
                if (firms.product.values[firm] >= 0
                        && household >= 0
                        && firms.head.values[firm] == 0
                        && mayCombine(firms.formOf(firm))
                        && economy.households.lineage.values[household] >= 0) {
                    long lineage =
                            economy.households.lineage.values[household]
                                    - economy.lineages.first(town);
                    list[count++] =
                            ((long) firms.product.values[firm] << LINEAGE_BITS | lineage)
                                            << ROW_BITS
                                    | firm;
                }
            }
        }
        return count;
    }

    private static boolean mayCombine(Form form) {
        return switch (form) {
            case UNREGISTERED, RED_HAT, HOUSEHOLD, PRIVATE_COMPANY -> true;
            default -> false;
        };
    }

    /// The largest leads; the chance is drawn by its identity.
    private void consider(long[] list, int from, int to, int town, double legality, Worker worker) {
        int head = (int) list[from];
        int deals = 0;
        for (int i = from; i < to; i++) {
            int firm = (int) list[i];
            deals += firms.kinDeals.values[firm];
            if (larger(firm, head)) {
                head = firm;
            }
        }
        double close =
                params.withoutDeals
                        + (1 - params.withoutDeals) * Math.min(1, deals / params.dealsNeeded / 2);
        double cover =
                economy.levers.share(Lever.COLLECTIVE_PREFERENCE)
                        * (1 - legality / Form.RECOGNISED);
        double chance = params.drive * close * (1 + params.label * cover);
        if (Draws.unit(economy.key(COMBINING), firms.id.values[head]) < chance) {
            found(list, from, to, head, town, worker);
        }
    }

    private boolean larger(int firm, int other) {
        int difference =
                economy.jobs.hands(economy.jobs.ofFirm(firm))
                        - economy.jobs.hands(economy.jobs.ofFirm(other));
        return difference > 0 || difference == 0 && firms.id.values[firm] < firms.id.values[other];
    }

    /// Which limit binds decides the kind: machines, sales, or neither.
    private void found(long[] list, int from, int to, int head, int town, Worker worker) {
        double perHand =
                economy.goods.startup[firms.product.values[head]] * Economy.FEN / handsPerStart;
        double machines = 0;
        double hands = 0;
        double stock = 0;
        double made = 0;
        for (int i = from; i < to; i++) {
            int firm = (int) list[i];
            machines += firms.capital.values[firm] / perHand;
            hands += economy.jobs.hands(economy.jobs.ofFirm(firm));
            stock += firms.stock.values[firm];
            made += firms.made.values[firm];
        }
        boolean unsold = stock > 2 * made;
        if (!unsold && machines < 1.25 * hands) {
            memberships.join(list, from, to, head, town, Form.POOLED);
        } else if (unsold || !ventures.open(list, from, to, head, town, worker)) {
            memberships.join(list, from, to, head, town, Form.JOINT_SALES);
        }
    }
}
