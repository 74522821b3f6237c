package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Reason;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M10 and M14. A firm wants the hands at which the last one's value equals the wage, n* = span
/// (sqrt(v / w) - 1), as far as machines and cash allow; it buys machines, asks for hands or lets
/// hands go. The town's wage follows unfilled places.
public final class Expansion implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "hands for whom the capital of a plain workshop suffices",
                            unit = "persons",
                            typical = 5,
                            min = 1,
                            source = "estimate: family workshops of the 1980s")
                    double handsPerStart,
            @Quantity(
                            meaning = "share of the missing hands asked for in a month",
                            unit = "1/month",
                            typical = 0.2,
                            max = 1,
                            source = "estimate")
                    double growth,
            @Quantity(
                            meaning = "share of the surplus hands let go in a month",
                            unit = "1/month",
                            typical = 0.15,
                            max = 1,
                            source = "estimate")
                    double shedding,
            @Quantity(
                            meaning =
                                    "freedom of a collective to dismiss, against a private firm's",
                            unit = "1",
                            typical = 0.15,
                            max = 1,
                            source = "estimate")
                    double collectiveDismissal,
            @Quantity(
                            meaning =
                                    "months of wages that a firm keeps in cash before it buys machines",
                            unit = "months",
                            typical = 2,
                            source = "estimate")
                    double reserveMonths,
            @Quantity(
                            meaning = "monthly reaction of the wage to unfilled places over hands",
                            unit = "1/month",
                            typical = 0.25,
                            max = 2,
                            source = "estimate")
                    double wageReaction,
            @Quantity(
                            meaning = "wage over farm income below which the wage does not fall",
                            unit = "1",
                            typical = 1.15,
                            source = "estimate")
                    double floorOverFarm,
            @Quantity(
                            meaning =
                                    "rent a hand where as many work in industry as people are registered",
                            unit = "yuan of 2001 a month",
                            typical = 60,
                            source = "estimate: congestion (model description, section 11.12)")
                    double rent) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "expansion",
                    "M10",
                    "Firms plan hands and machines; wages follow unfilled places; floor space is rented.",
                    "Firms keep the hands and machines that they have, wages stand still and floor space is free.",
                    Params.class);

    private static final long ROUNDING = Draws.process("expansion/rounding");

    private final Params params;
    private final Economy economy;
    private final Cells cells;
    private final Firms firms;
    private final Jobs jobs;
    private final double[] spanOf;
    private final double[] yieldOf;
    private double[] freedom;
    private final Ownership.Params ownership;
    private final boolean layOffs;
    private final double zoneRelief;
    private final double turnoverTax;
    private final Crew.Piece plan = this::plan;

    public Expansion(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        cells = economy.cells;
        firms = economy.firms;
        jobs = economy.jobs;
        Production.Params production = economy.scenario.parametersOf(Production.DECLARATION);
        spanOf = Form.table(production::span);
        yieldOf = Form.table(production::yield);
        ownership = economy.scenario.parametersOf(Ownership.DECLARATION);
        zoneRelief = economy.scenario.parametersOf(LocalGovernments.DECLARATION).zoneRelief();
        layOffs = economy.scenario.on(Ownership.DECLARATION);
        turnoverTax = economy.scenario.parametersOf(Trade.DECLARATION).turnoverTax();
    }

    @Override
    public void run() {
        freedom = Form.table(this::freedomToDismiss);
        economy.crew.forEach(economy.towns, plan);
    }

    private void plan(int town, Worker worker) {
        int hands = 0;
        int vacancies = 0;
        double rent = rent(town);
        long rentPaid = 0;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0) {
                    rentPaid += plan(firm, town, rent, worker);
                    vacancies += firms.vacancies.values[firm];
                    hands += jobs.hands(jobs.ofFirm(firm));
                }
            }
        }
        Sums.add(economy.town.treasury.values, town, rentPaid);
        adjustWage(town, hands);
        economy.town.vacancies.values[town] = vacancies;
    }

    private double rent(int town) {
        int hands = 0;
        int first = cells.of(town, 0);
        for (int cell = first; cell < first + economy.products; cell++) {
            hands += cells.workers.values[cell];
        }
        double crowding = hands / (double) Math.max(1, economy.town.people.values[town]);
        return params.rent * Economy.FEN * crowding * crowding;
    }

    /// Unfilled places of last month raise the wage, applicants turned away lower it, down to a
    /// floor over farm income.
    private void adjustWage(int town, int hands) {
        double wage = economy.town.wage.values[town];
        double unfilled =
                economy.town.vacancies.values[town]
                        - economy.town.applicants.values[town]
                        - economy.town.arrived.values[town];
        double step = params.wageReaction * Math.clamp(unfilled / Math.max(20, hands), -0.15, 0.15);
        double floor = params.floorOverFarm * economy.town.farmIncome.values[town];
        economy.town.wage.values[town] = Math.max(floor, wage * StrictMath.exp(step));
    }

    /// @return the rent that it pays for the month, in fen
    private long plan(int firm, int town, double townRent, Worker worker) {
        int job = jobs.ofFirm(firm);
        int hands = jobs.hands(job);
        int product = firms.product.values[firm];
        int makers = cells.workers.values[cells.of(town, product)];
        double relief = zoneRelief * economy.governments.inZone(town, product, makers);
        double rentPerHand = townRent * (1 - relief);
        long rent = StrictMath.round(hands * rentPerHand);
        payRent(firm, rent, worker);
        double wage = economy.town.wage.values[town] + rentPerHand;
        double value = valueOfHand(firm, cells.of(town, product), product);
        double span = spanOf[firms.form.values[firm]];
        double wanted = value <= wage ? 1 : Math.max(1, span * (StrictMath.sqrt(value / wage) - 1));
        double start = economy.goods.startup[product] * Economy.FEN;
        double equipped = buyMachines(firm, wanted, hands, start, wage, worker);
        wanted = Math.min(wanted, equipped * placesKept(firms.formOf(firm)));
        double missing = wanted - hands;
        double draw = Draws.unit(economy.key(ROUNDING), firms.id.values[firm]);
        int asked = missing <= 0 ? 0 : (int) Draws.round(missing * params.growth, draw);
        firms.vacancies.values[firm] = asked;
        double surplus = hands <= 1 ? 0 : Math.max(0, -missing / hands - 0.1);
        jobs.release.values[job] =
                surplus == 0
                        ? 0
                        : (float)
                                Math.min(
                                        0.9,
                                        surplus
                                                * params.shedding
                                                * freedom[firms.form.values[firm]]);
        return rent;
    }

    /// A state firm cuts redundant places as far as it may.
    private double placesKept(Form form) {
        return form == Form.STATE ? 1 - ownership.redundant() * mayLayOff() : 1;
    }

    private double mayLayOff() {
        return layOffs ? economy.levers.share(Lever.OWNERSHIP_SALE) : 0;
    }

    /// State firms dismiss nobody before they may, collectives hardly anybody: their hands are
    /// members of the unit.
    private double freedomToDismiss(Form form) {
        return switch (form.control()) {
            case PRIVATE, OUTSIDE -> 1;
            case COLLECTIVE -> params.collectiveDismissal;
            case STATE -> ownership.stateDismissal() * mayLayOff();
        };
    }

    private void payRent(int firm, long fen, Worker worker) {
        firms.cash.values[firm] -= fen;
        firms.monthProfit.values[firm] -= fen;
        Economy.pay(worker, Account.FIRMS, Account.TREASURIES, Reason.RENT, fen);
    }

    /// Value added of one more effective hand, in fen a month, at the town's price; unsold stock
    /// halves hope.
    private double valueOfHand(int firm, int cell, int product) {
        double relative = firms.seen.values[firm] / Math.max(0.05, cells.quality.values[cell]);
        double price = cells.price.values[cell] * relative;
        double perUnit = price * (1 - turnoverTax) - economy.goods.inputShare[product];
        double units =
                cells.yield.values[cell]
                        * yieldOf[firms.form.values[firm]]
                        * firms.knowHow.values[firm];
        double sells = firms.stock.values[firm] > 2 * firms.made.values[firm] ? 0.5 : 1;
        return Math.max(0, perUnit) * units * Economy.FEN * sells;
    }

    /// Buys what machines cash allows towards the wanted hands.
    ///
    /// @return the hands for whom there are machines then
    private double buyMachines(
            int firm, double wanted, int hands, double start, double wage, Worker worker) {
        double perHand = start / params.handsPerStart;
        double equipped = firms.capital.values[firm] / perHand;
        double spare = firms.cash.values[firm] - params.reserveMonths * wage * Math.max(1, hands);
        boolean own =
                firms.formOf(firm)
                        != Form.STATE; // the plan gives state firms their machines, and no more
        if (own && wanted > equipped && spare > perHand) {
            double bought =
                    Math.min(
                            wanted - equipped, Math.min(0.1 * Math.max(5, hands), spare / perHand));
            long fen = (long) (bought * perHand);
            firms.cash.values[firm] -= fen;
            firms.capital.values[firm] += fen;
            Economy.pay(worker, Account.FIRMS, Account.OUTSIDE, Reason.MACHINES, fen);
            economy.addTo(worker, Account.OUTSIDE, fen);
            equipped += bought;
        }
        return Math.max(equipped, 1);
    }
}
