package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Draws;
import kuaizhuang.model.state.Cells;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;

/// What investors from outside make, part of [OutsideCapital].
final class ProjectProducts {

    private final OutsideCapital.Params params;
    private final Economy economy;
    private final Firms firms;
    private final Cells cells;
    private final double[] weight;

    ProjectProducts(OutsideCapital.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        firms = economy.firms;
        cells = economy.cells;
        weight = new double[economy.products];
    }

    static boolean isOutsiders(Firms firms, int firm) {
        return firms.product.values[firm] >= 0 && firms.formOf(firm) == Form.FOREIGN;
    }

    /// What is bought most and made at a profit, more so what such firms near by make or need.
    int choose(int town, long project) {
        int year = economy.date().getYear();
        double sum = 0;
        for (int product = 0; product < economy.products; product++) {
            double bought =
                    economy.goods.consumerShare(product, economy.year())
                            + economy.goods.industryShare(product, economy.year());
            double price = cells.price.values[cells.of(town, product)];
            double margin = Math.max(0.02, price - economy.goods.inputShare[product]);
            weight[product] = economy.goods.knownFrom[product] > year ? 0 : bought * margin;
        }
        follow(town);
        for (int product = 0; product < economy.products; product++) {
            sum += weight[product];
        }
        double target = Draws.unit(project, 1) * sum;
        for (int product = 0; product < economy.products; product++) {
            target -= weight[product];
            if (target < 0) {
                return product;
            }
        }
        return economy.products - 1;
    }

    private void follow(int town) {
        for (int other : economy.geography.near[town]) {
            if (economy.town.outsideHands.values[other] == 0) {
                continue;
            }
            for (int page = 0; page < firms.pageCount(other); page++) {
                int end = firms.pageEnd(other, page);
                for (int firm = firms.pageStart(other, page); firm < end; firm++) {
                    if (isOutsiders(firms, firm)) {
                        follow(firms.product.values[firm], firm);
                    }
                }
            }
        }
    }

    private void follow(int made, int firm) {
        double hands = economy.jobs.hands(economy.jobs.ofFirm(firm)) * (double) economy.weight;
        double more = 1 + params.following() * hands / (hands + params.followingHalf());
        weight[made] *= more;
        for (int kin : economy.goods.kin[made]) {
            weight[kin] *= more;
        }
    }
}
