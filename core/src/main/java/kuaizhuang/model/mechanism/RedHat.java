package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cause;
import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M7. Before private business is lawful a workshop can carry a collective's name for a fee.
/// Campaigns close a share of the visible workshops, confiscate what they hold and leave fear,
/// which decays. Once it is lawful, red hats and unregistered workshops take a private form.
public final class RedHat implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "monthly chance that an unregistered workshop of ten hands seeks a red hat, at full preference for collectives",
                            unit = "1/month",
                            typical = 0.05,
                            max = 1,
                            source =
                                    "estimate; fees and shares were not found (mechanisms_quant 6)")
                    double seekRate,
            @Quantity(
                            meaning = "fee for the name, of sales",
                            unit = "1",
                            typical = 0.03,
                            max = 0.5,
                            source = "estimate; not found (mechanisms_quant 6)")
                    double fee,
            @Quantity(
                            meaning =
                                    "monthly chance of closure of an unregistered workshop of ten hands in a full campaign",
                            unit = "1/month",
                            typical = 0.03,
                            max = 1,
                            source = "estimate")
                    double hazard,
            @Quantity(
                            meaning = "a red hat's hazard over that of an unregistered workshop",
                            unit = "1",
                            typical = 0.3,
                            max = 1,
                            source = "estimate")
                    double shelter,
            @Quantity(
                            meaning = "fear that a full campaign adds in a month",
                            unit = "1/month",
                            typical = 0.45,
                            max = 1,
                            source = "fitted to facts up to 1997 (docs/FIT.md)")
                    double fearGain,
            @Quantity(
                            meaning = "fear that decays in a month",
                            unit = "1/month",
                            typical = 0.04,
                            max = 1,
                            source = "estimate: two years")
                    double fearDecay,
            @Quantity(
                            meaning =
                                    "monthly chance to take the private form that has become lawful",
                            unit = "1/month",
                            typical = 0.04,
                            max = 1,
                            source = "estimate")
                    double conversion,
            @Quantity(
                            meaning =
                                    "monthly chance that a household firm of eight hands or more registers as a private company",
                            unit = "1/month",
                            typical = 0.006,
                            max = 1,
                            source =
                                    "estimate: many grew under a household's licence, which taxes less")
                    double registration) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "red-hat",
                    "M7",
                    "Red hats, campaigns against private business, fear, and conversion once it is lawful.",
                    "No red hats, no campaigns and no fear: workshops stay unregistered until they can be registered.",
                    Params.class);

    private static final long CAMPAIGN = Draws.process("red-hat/campaign");
    private static final long SEEKING = Draws.process("red-hat/seeking");
    private static final long GRANTING = Draws.process("red-hat/granting");
    private static final long CONVERSION = Draws.process("red-hat/conversion");

    /// Levels of legality from which household firms, and from which private companies, can be
    /// registered.
    private static final double HOUSEHOLDS_LAWFUL = 1.5;

    private static final double COMPANIES_LAWFUL = 2;

    /// More than seven employees make a private company (P003); the founder is not one of them.
    private static final int COMPANY_STAFF = 9;

    private final Params params;
    private final Economy economy;
    private final Firms firms;
    private final boolean campaigns;
    private final boolean governed;
    private final Crew.Piece decide = this::decide;

    public RedHat(Params params, Economy economy) {
        this(params, economy, true);
    }

    private RedHat(Params params, Economy economy, boolean campaigns) {
        this.params = params;
        this.economy = economy;
        this.campaigns = campaigns;
        governed = economy.scenario.on(LocalGovernments.DECLARATION);
        firms = economy.firms;
    }

    public static Mechanism neutral(Params params, Economy economy) {
        return new RedHat(params, economy, false);
    }

    @Override
    public void run() {
        economy.crew.forEach(economy.towns, decide);
    }

    private void decide(int town, Worker worker) {
        double campaign = campaigns ? economy.levers.share(Lever.CRACKDOWN) : 0;
        double unlawful = Math.max(0, 1 - economy.levers.share(Lever.PRIVATE_LEGALITY));
        double fear = economy.town.fear.values[town];
        fear += params.fearGain * campaign * unlawful * (1 - fear) - params.fearDecay * fear;
        economy.town.fear.values[town] = (float) fear;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0 && firms.formOf(firm).isPrivate()) {
                    payForName(firm, town, worker);
                    decide(firm, town, campaign * unlawful, worker);
                }
            }
        }
    }

    private void payForName(int firm, int town, Worker worker) {
        if (firms.formOf(firm) == Form.RED_HAT) {
            double price =
                    economy.cells.price.values[economy.cells.of(town, firms.product.values[firm])];
            long fee = (long) (firms.made.values[firm] * price * Economy.FEN * params.fee);
            firms.cash.values[firm] -= fee;
            firms.monthProfit.values[firm] -= fee;
            Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.RED_HAT_FEES, fee);
            Sums.add(economy.town.treasury.values, town, fee);
        }
    }

    private void decide(int firm, int town, double campaign, Worker worker) {
        Form form = firms.formOf(firm);
        int hands = economy.jobs.hands(economy.jobs.ofFirm(firm));
        double visible = Math.min(2, hands / 10.0);
        long id = firms.id.values[firm];
        boolean unlawful = form == Form.UNREGISTERED || form == Form.RED_HAT;
        double shelter = form == Form.RED_HAT ? params.shelter : 1;
        if (unlawful
                && Draws.unit(economy.key(CAMPAIGN), id)
                        < params.hazard * campaign * visible * shelter) {
            confiscate(firm, town, worker);
            return;
        }
        double legality = economy.levers.level(Lever.PRIVATE_LEGALITY);
        Form goal = goal(form, hands, legality);
        if (goal != form && Draws.unit(economy.key(CONVERSION), id) < eagerness(form, goal)) {
            change(firm, town, form, goal);
        } else if (campaigns && form == Form.UNREGISTERED && goal == form) {
            double preference = economy.levers.share(Lever.COLLECTIVE_PREFERENCE);
            if (Draws.unit(economy.key(SEEKING), id) < params.seekRate * preference * visible) {
                ask(firm, town, form, id);
            }
        }
    }

    private double eagerness(Form form, Form goal) {
        return form == Form.HOUSEHOLD && goal == Form.PRIVATE_COMPANY
                ? params.registration
                : params.conversion;
    }

    /// The form that a private firm would take today.
    private static Form goal(Form form, int hands, double legality) {
        if (form.isJoint() || form.isGrouped()) {
            return form; // those who hold it together decide
        }
        if (form == Form.COOPERATIVE) {
            return legality >= Form.RECOGNISED ? Form.LIMITED : form;
        }
        if (form == Form.LIMITED || form == Form.JOINT_STOCK) {
            return form;
        }
        if (hands >= COMPANY_STAFF && legality >= COMPANIES_LAWFUL) {
            return Form.PRIVATE_COMPANY;
        }
        if (form == Form.UNREGISTERED && legality >= HOUSEHOLDS_LAWFUL) {
            return Form.HOUSEHOLD;
        }
        if (form == Form.RED_HAT && legality >= COMPANIES_LAWFUL) {
            return Form.HOUSEHOLD;
        }
        return form;
    }

    /// The town's government lends the name or not.
    private void ask(int firm, int town, Form form, long id) {
        boolean granted =
                Draws.unit(economy.key(GRANTING), id) < economy.governments.redHats.values[town];
        if (granted) {
            change(firm, town, form, Form.RED_HAT);
        }
        if (governed) {
            economy.governments.note(
                    town, granted ? Decision.RED_HAT_GRANTED : Decision.RED_HAT_REFUSED);
        }
    }

    private void change(int firm, int town, Form from, Form to) {
        firms.form.values[firm] = (byte) to.ordinal();
        economy.countFormChange(town, from, to);
    }

    private void confiscate(int firm, int town, Worker worker) {
        long cash = Math.max(0, firms.cash.values[firm]);
        firms.cash.values[firm] -= cash;
        firms.capital.values[firm] = 0;
        Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.CONFISCATION, cash);
        Sums.add(economy.town.treasury.values, town, cash);
        Closing.close(economy, firm, town, Cause.CRACKDOWN, worker);
    }
}
