package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Households;
import kuaizhuang.model.state.Reason;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// Section 11.7. Households save a share of what they earn and spend the rest on food, goods,
/// services and housing; people from other provinces send money home; a share of saving goes to the
/// lineage's chest.
public final class Spending implements Mechanism {

    public record Params(
            @Quantity(
                            meaning = "share of income saved",
                            unit = "1",
                            typical = 0.27,
                            max = 0.9,
                            source =
                                    "model description, section 11.7: 25-30% with what firms retain")
                    double saving,
            @Quantity(
                            meaning =
                                    "share of consumption spent on food where income is at subsistence",
                            unit = "1",
                            typical = 0.67,
                            max = 1,
                            source =
                                    "estimate: country people spent 67.7% on food in 1978 (Engel coefficient, National Bureau of Statistics)")
                    double foodWhenPoor,
            @Quantity(
                            meaning = "share of consumption above subsistence spent on food",
                            unit = "1",
                            typical = 0.42,
                            max = 1,
                            source =
                                    "estimate: with it country people spend somewhat under half on food in 2001 (Engel coefficient 47.7%)")
                    double foodWhenRich,
            @Quantity(
                            meaning = "share of saving given to the lineage's chest",
                            unit = "1",
                            typical = 0.12,
                            max = 1,
                            source = "estimate: kin and friends gave 24.9% of start-up funds")
                    double toKin,
            @Quantity(
                            meaning = "months of income beyond which savings go into housing",
                            unit = "months",
                            typical = 24,
                            source = "estimate")
                    double wealthMonths,
            @Quantity(
                            meaning = "share of savings beyond that spent on housing in a month",
                            unit = "1/month",
                            typical = 0.02,
                            max = 1,
                            source = "estimate")
                    double housing,
            @Quantity(
                            meaning = "share of income that people from other provinces send home",
                            unit = "1",
                            typical = 0.4,
                            max = 1,
                            source = "estimate: remittances of about half")
                    double remittance) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "spending",
                    "11.7",
                    "Households save, spend and send money home.",
                    "Households keep all they earn: nothing is bought at home.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Households households;
    private final double[] goodsShare;
    private final long[] onGoods;
    private final Crew.Piece spend = this::spend;
    private final Crew.Piece fillPurses = this::fillPurses;
    private double goods;
    private double subsistence;

    public Spending(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        households = economy.households;
        goodsShare = new double[economy.products];
        onGoods = new long[economy.towns];
    }

    @Override
    public void run() {
        goods = 0;
        for (int product = 0; product < economy.products; product++) {
            goodsShare[product] = economy.goods.consumerShare(product, economy.year());
            goods += goodsShare[product];
        }
        subsistence =
                economy.region.series().at("subsistence_rural_2001", economy.year())
                        / 12
                        * Economy.FEN;
        economy.crew.forEach(economy.towns, spend);
        economy.crew.forEach(economy.counties, fillPurses);
    }

    private void spend(int town, Worker worker) {
        long food = 0;
        long goodsBought = 0;
        long services = 0;
        long kin = 0;
        long home = 0;
        for (int page = 0; page < households.pageCount(town); page++) {
            int end = households.pageEnd(town, page);
            for (int household = households.pageStart(town, page); household < end; household++) {
                int members = households.members.values[household];
                if (members == 0) {
                    continue;
                }
                long income = households.income.values[household];
                households.income.values[household] = 0;
                long cash = households.cash.values[household] + income;
                long save = (long) (income * params.saving);
                long consume = income - save;
                long sent = 0;
                if (households.lineage.values[household] < 0) {
                    sent = Math.min(consume, (long) (income * params.remittance));
                    consume -= sent;
                    home += sent;
                } else {
                    long given = (long) (save * params.toKin);
                    economy.lineages.cash.values[households.lineage.values[household]] += given;
                    kin += given;
                    cash -= given;
                }
                double poor = Math.min(consume, members * subsistence);
                long eaten =
                        (long)
                                (poor * params.foodWhenPoor
                                        + (consume - poor) * params.foodWhenRich);
                long bought = Math.min(consume - eaten, (long) (consume * goods));
                long excess =
                        (long) Math.max(0, (cash - params.wealthMonths * income) * params.housing);
                long paid = consume - eaten - bought + excess;
                food += eaten;
                goodsBought += bought;
                services += paid;
                households.cash.values[household] = cash - eaten - bought - paid - sent;
            }
        }
        book(town, worker, food, services, kin, home);
        onGoods[town] = goodsBought;
    }

    private void book(int town, Worker worker, long food, long services, long kin, long home) {
        economy.town.foodPurse.values[town] += food;
        Economy.pay(worker, Account.HOUSEHOLDS, Account.FARMS, Reason.FOOD, food);
        economy.town.serviceCash.values[town] += services;
        Economy.pay(worker, Account.HOUSEHOLDS, Account.SERVICES, Reason.SERVICES, services);
        Economy.pay(worker, Account.HOUSEHOLDS, Account.KIN_POOLS, Reason.SAVING_IN_KIN, kin);
        Economy.pay(worker, Account.HOUSEHOLDS, Account.OUTSIDE, Reason.REMITTANCE, home);
        economy.addTo(worker, Account.OUTSIDE, home);
    }

    /// What a county's households spend on goods goes into its purses, by product.
    private void fillPurses(int county, Worker worker) {
        long spent = 0;
        for (int town : economy.townsOf[county]) {
            spent += onGoods[town];
        }
        Economy.pay(worker, Account.HOUSEHOLDS, Account.GOODS_PURSES, Reason.GOODS, spent);
        double running = 0;
        for (int product = 0; product < economy.products; product++) {
            double after =
                    product == economy.products - 1 ? 1 : running + goodsShare[product] / goods;
            economy.buyers.purse.values[economy.buyers.of(county, product)] +=
                    Sums.part(spent, running, after);
            running = after;
        }
    }
}
