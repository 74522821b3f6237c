package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Persons;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M22. Once the law allows, collectives and state firms are sold to one of their own hands, the
/// sooner the more they lose and owe, at a discount on their book value. The buyer pays down what
/// household and kin can raise, the firm pays the rest to its former owner in instalments. State
/// firms that are kept cut their redundant places (see [Expansion]).
///
/// That buyers are insiders, and more than half of the township firms of Jiangsu and Zhejiang were
/// sold by 1999: Li and Rozelle (2003), China Quarterly 176, 981-1005.
public final class Ownership implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "monthly chance that a sound collective is sold, at full freedom",
                            unit = "1/month",
                            typical = 0.018,
                            max = 0.5,
                            source = "Li and Rozelle 2003: more than half sold by 1999")
                    double sale,
            @Quantity(
                            meaning = "chance added where no profit was made for half a year",
                            unit = "1/month",
                            typical = 0.03,
                            max = 0.5,
                            source = "estimate")
                    double whereLossIsMade,
            @Quantity(
                            meaning = "chance added where all assets are owed to the bank",
                            unit = "1/month",
                            typical = 0.03,
                            max = 0.5,
                            source = "estimate")
                    double whereAllIsOwed,
            @Quantity(
                            meaning =
                                    "hands of a state firm at which its chance is 1/e of a collective's",
                            unit = "persons",
                            typical = 600,
                            min = 1,
                            source = "estimate: the state keeps the large and lets go of the small")
                    double stateKeeps,
            @Quantity(
                            meaning =
                                    "price over book value (machines, cash and materials less debts)",
                            unit = "1",
                            typical = 0.6,
                            max = 2,
                            source = "estimate: discounts of a third and more")
                    double price,
            @Quantity(
                            meaning = "share of what is owed to the former owner paid in a month",
                            unit = "1/month",
                            typical = 0.02,
                            max = 1,
                            source = "estimate: four to five years")
                    double instalment,
            @Quantity(
                            meaning =
                                    "share of a state firm's places that are redundant and are cut at full freedom",
                            unit = "1",
                            typical = 0.3,
                            max = 0.9,
                            source =
                                    "estimate: about a third of state hands were laid off in 1998-2002")
                    double redundant,
            @Quantity(
                            meaning =
                                    "freedom of a state firm to dismiss at full freedom, against a private firm's",
                            unit = "1",
                            typical = 0.15,
                            max = 1,
                            source = "estimate: as a collective")
                    double stateDismissal) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "ownership",
                    "M22",
                    "Collectives and state firms are sold to their managers; state firms lay off.",
                    "Nothing is sold and nobody laid off: collectives and state firms live on under their owners.",
                    Params.class);

    private static final long SALE = Draws.process("ownership/sale");
    private static final long MANAGER = Draws.process("ownership/manager");

    /// Months without profit after which a firm counts as losing money.
    private static final int LOSING = 6;

    /// Sales in a town and month; what is beyond waits for the next month.
    private static final int MOST = 64;

    /// Words of the bits that tell most firms from those that are sold.
    private static final int MARKS = 64;

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final Persons persons;
    private final Households households;
    private final Instalments instalments;
    private final boolean governed;
    private final Crew.Piece change = this::change;

    public Ownership(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        persons = economy.persons;
        households = economy.households;
        instalments = new Instalments(params, economy);
        governed = economy.scenario.on(LocalGovernments.DECLARATION);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, change);
    }

    private void change(int town, Worker worker) {
        double freedom = economy.levers.share(Lever.OWNERSHIP_SALE);
        int[] sold = worker.ints(2 * MOST);
        int count = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] < 0) {
                    continue;
                }
                if (firms.ownerDebt.values[firm] > 0) {
                    instalments.payOne(firm, town, worker);
                }
                if (freedom > 0 && count < MOST && isForSale(firm, town, freedom)) {
                    sold[count++] = firm;
                }
            }
        }
        if (count > 0) {
            findManagers(town, sold, count, worker);
            for (int i = 0; i < count; i++) {
                if (sold[MOST + i] >= 0) {
                    sell(sold[i], town, sold[MOST + i], worker);
                }
            }
        }
    }

    private boolean isForSale(int firm, int town, double freedom) {
        Form form = firms.formOf(firm);
        if (form != Form.COLLECTIVE && form != Form.STATE) {
            return false;
        }
        double chance =
                params.sale
                        + (loses(firm) ? params.whereLossIsMade : 0)
                        + params.whereAllIsOwed * Math.min(1, owes(firm));
        if (form == Form.STATE) {
            int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
            chance *= StrictMath.exp(-hands / params.stateKeeps);
        }
        double opinion = 0.5 + economy.governments.stance.values[town];
        return Draws.unit(economy.key(SALE), firms.id.values[firm]) < chance * freedom * opinion;
    }

    private void note(int town, boolean loses, double debt) {
        if (governed) {
            economy.governments.note(
                    town,
                    loses
                            ? Decision.SOLD_FOR_LOSSES
                            : debt > 0.5 ? Decision.SOLD_FOR_DEBTS : Decision.SOLD_AS_OTHERS);
        }
    }

    private boolean loses(int firm) {
        return firms.idleMonths.values[firm] >= LOSING;
    }

    /// What it owes the bank, over its assets.
    private double owes(int firm) {
        return firms.bankDebt.values[firm] / (double) Math.max(1, assets(firm));
    }

    /// Machines, cash, and goods at the cost of their materials, in fen.
    private long assets(int firm) {
        double materials =
                firms.stock.values[firm]
                        * economy.goods.inputShare[firms.product.values[firm]]
                        * Economy.FEN;
        return firms.capital.values[firm] + Math.max(0, firms.cash.values[firm]) + (long) materials;
    }

    /// For each firm in `sold`, the hand of the town with the most experience whose household has
    /// no firm yet, into the second half of `sold`; -1 where there is none.
    private void findManagers(int town, int[] sold, int count, Worker worker) {
        double[] best = worker.doubles(MOST);
        long[] marks = worker.longs(MARKS); // most hands work in no firm that is sold: a bit tells
        Arrays.fill(marks, 0, MARKS, 0);
        for (int i = 0; i < count; i++) {
            sold[MOST + i] = -1;
            best[i] = -1;
            marks[sold[i] / Long.SIZE % MARKS] |= 1L << sold[i];
        }
        long key = economy.key(MANAGER);
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                int job = persons.job.values[person];
                int firm = economy.jobs.firm(job);
                if (firm >= 0 && (marks[firm / Long.SIZE % MARKS] >>> firm & 1) != 0) {
                    int at = indexOf(firm, sold, count);
                    double rank = at < 0 || !mayBuy(person) ? -1 : rank(person, key);
                    if (at >= 0 && rank > best[at]) {
                        best[at] = rank;
                        sold[MOST + at] = person;
                    }
                }
            }
        }
        leaveOneToAHousehold(sold, count);
    }

    private boolean mayBuy(int person) {
        return (persons.flags.values[person] & (Persons.OUTSIDER | Persons.FOUNDER)) == 0
                && households.firm.values[persons.household.values[person]] < 0;
    }

    private static int indexOf(int firm, int[] sold, int count) {
        for (int i = 0; i < count; i++) {
            if (sold[i] == firm) {
                return i;
            }
        }
        return -1;
    }

    private double rank(int person, long key) {
        return persons.skill.values[person] + 24 * Draws.unit(key, persons.id.values[person]);
    }

    /// A household buys one firm: the first of those that its members would buy.
    private void leaveOneToAHousehold(int[] sold, int count) {
        for (int i = 1; i < count; i++) {
            for (int other = 0; other < i && sold[MOST + i] >= 0; other++) {
                int before = sold[MOST + other];
                if (before >= 0
                        && persons.household.values[before]
                                == persons.household.values[sold[MOST + i]]) {
                    sold[MOST + i] = -1;
                }
            }
        }
    }

    /// The label of what was sold.
    private Form after(Form before) {
        if (before == Form.STATE) {
            return Form.JOINT_STOCK;
        }
        boolean recognised = economy.levers.level(Lever.PRIVATE_LEGALITY) >= Form.RECOGNISED;
        return recognised ? Form.LIMITED : Form.COOPERATIVE;
    }

    private void sell(int firm, int town, int manager, Worker worker) {
        note(town, loses(firm), owes(firm));
        Form before = firms.formOf(firm);
        Form after = after(before);
        long assets = assets(firm);
        // What a firm owes beyond all that it has nobody takes over: the bank gives it up.
        long debt = Math.min(firms.bankDebt.values[firm], assets);
        firms.bankDebt.values[firm] = debt;
        int household = persons.household.values[manager];
        firms.household.values[firm] = household;
        households.firm.values[household] = firm;
        persons.set(manager, Persons.FOUNDER);
        firms.form.values[firm] = (byte) after.ordinal();
        firms.ownerDebt.values[firm] = (long) ((assets - debt) * params.price);
        firms.idleMonths.values[firm] = 0;
        instalments.payDown(firm, town, household, worker);
        economy.countFormChange(town, before, after);
    }
}
