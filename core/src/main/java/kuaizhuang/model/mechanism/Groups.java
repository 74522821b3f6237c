package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Links;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M17. Larger private companies take the limited form. A leader with a brand and a sales force
/// takes in suppliers that have served it well, against shares, where its brand and sales force are
/// worth more to them than their independence. The companies of a group keep their hands and towns.
public final class Groups implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "level of the legality of private business from which companies are limited and groups formed",
                            unit = "0-3",
                            typical = 2.2,
                            max = 3,
                            source =
                                    "estimate: the 1990s, c. 1990 for the first groups (P090); Company Law of 1994")
                    double from,
            @Quantity(
                            meaning = "staff from which a private company seeks the limited form",
                            unit = "persons",
                            typical = 40,
                            min = 1,
                            source = "estimate")
                    int limitedStaff,
            @Quantity(
                            meaning = "chance in half a year that it takes it",
                            unit = "1/half-year",
                            typical = 0.1,
                            max = 1,
                            source = "estimate")
                    double incorporation,
            @Quantity(
                            meaning =
                                    "staff at which the fixed cost of a brand and a national sales force pays",
                            unit = "persons",
                            typical = 100,
                            min = 1,
                            source =
                                    "estimate: neither can be had by halves (model description, 12.10)")
                    int leaderStaff,
            @Quantity(
                            meaning = "deliveries after which a supplier has served well",
                            unit = "deliveries",
                            typical = 3,
                            min = 1,
                            source =
                                    "estimate: orders beyond capacity for several periods (mechanisms_quant 8)")
                    int deals,
            @Quantity(
                            meaning =
                                    "what a national sales force is worth to one who has none, of sales",
                            unit = "1",
                            typical = 0.1,
                            max = 2,
                            source = "estimate")
                    double salesForce,
            @Quantity(
                            meaning = "what independence is worth to a supplier's owner, of sales",
                            unit = "1",
                            typical = 0.15,
                            max = 2,
                            source = "estimate; small forms live on (I.3.2)")
                    double independence,
            @Quantity(
                            meaning = "chance in half a year to exchange shares where both gain",
                            unit = "1/half-year",
                            typical = 0.3,
                            max = 1,
                            source = "estimate")
                    double exchange,
            @Quantity(
                            meaning =
                                    "share of the gap in quality and know-how to the leader that a company of the group closes in half a year",
                            unit = "1/half-year",
                            typical = 0.3,
                            max = 1,
                            source = "estimate")
                    double standard,
            @Quantity(
                            meaning =
                                    "share of a company's spare cash that goes to the leader in half a year",
                            unit = "1/half-year",
                            typical = 0.5,
                            max = 1,
                            source = "estimate")
                    double passedUp) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "groups",
                    "M17",
                    "Companies take the limited form; leaders absorb their best suppliers against shares.",
                    "No private company takes the limited form by growth and nobody absorbs anybody: leaders and suppliers stay clients and suppliers.",
                    Params.class);

    private static final int TURN = 6;
    private static final long INCORPORATION = Draws.process("groups/incorporation");
    private static final long EXCHANGE = Draws.process("groups/exchange");

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Links links;
    private final GroupMembers members;
    private final int salesForceStaff;
    private final Crew.Piece incorporate = this::incorporate;

    public Groups(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        links = economy.links;
        members = new GroupMembers(economy, params);
        salesForceStaff = economy.scenario.parametersOf(Trade.DECLARATION).salesForceStaff();
    }

    @Override
    public void run() {
        boolean lawful = economy.levers.level(Lever.PRIVATE_LEGALITY) >= params.from;
        if (lawful) {
            economy.crew.forEach(economy.towns, incorporate);
        }
        if (economy.month % TURN == TURN - 1) {
            Worker worker = economy.crew.worker(0);
            members.gather();
            members.lead(worker, TURN);
            if (lawful) {
                absorb();
            }
        }
    }

    private void incorporate(int town, Worker worker) {
        if (!economy.turn(town, TURN)) {
            return;
        }
        long key = economy.key(INCORPORATION);
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0
                        && firms.formOf(firm) == Form.PRIVATE_COMPANY
                        && staff(firm) >= params.limitedStaff
                        && Draws.unit(key, firms.id.values[firm]) < params.incorporation) {
                    members.become(firm, Form.LIMITED);
                }
            }
        }
    }

    private int staff(int firm) {
        return economy.jobs.hands(economy.jobs.ofFirm(firm));
    }

    /// One thread, in the order of towns and links: what is absorbed may lie in any town.
    private void absorb() {
        for (int town = 0; town < economy.towns; town++) {
            for (int page = 0; page < links.pageCount(town); page++) {
                int end = links.pageEnd(town, page);
                for (int link = links.pageStart(town, page); link < end; link++) {
                    if (links.client.values[link] >= 0
                            && links.deals.values[link] >= params.deals
                            && links.stands(link, firms)) {
                        consider(links.client.values[link], links.supplier.values[link]);
                    }
                }
            }
        }
    }

    private void consider(int leader, int supplier) {
        if (!mayLead(leader) || !mayBeAbsorbed(supplier)) {
            return;
        }
        double brand = firms.quality.values[leader] / firms.quality.values[supplier] - 1;
        double reach = staff(supplier) < salesForceStaff ? params.salesForce : 0;
        long pair = Draws.key(economy.key(EXCHANGE), firms.id.values[leader]);
        if (brand + reach > params.independence
                && Draws.unit(pair, firms.id.values[supplier]) < params.exchange) {
            members.takeIn(leader, supplier);
        }
    }

    private boolean mayLead(int firm) {
        long head = firms.head.values[firm];
        boolean free = head == 0 || head == firms.id.values[firm];
        return free
                && staff(firm) >= params.leaderStaff
                && firms.household.values[firm] >= 0
                && switch (firms.formOf(firm)) {
                    case PRIVATE_COMPANY, LIMITED, JOINT_STOCK, GROUP -> true;
                    default -> false;
                };
    }

    private boolean mayBeAbsorbed(int firm) {
        return firms.household.values[firm] >= 0
                && firms.head.values[firm] != firms.id.values[firm]
                && firms.formOf(firm).isPrivate()
                && firms.formOf(firm) != Form.GROUP_COMPANY;
    }
}
