package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;

/// Deals a number of hands over the firms of a town in proportion to what each asked for.
final class Places {

    private Places() {}

    /// @param hands to be dealt, at most the town's vacancies
    /// @param offset uniform in [0, 1): decides who gets the odd hand, so that no firm is favoured
    ///   by its row
    /// @param firmOf receives the firm of each hand
    /// @return the number of hands dealt
    static int deal(Economy economy, int town, int hands, double offset, int[] firmOf) {
        Firms firms = economy.firms;
        double perPlace = hands / (double) Math.max(1, economy.town.vacancies.values[town]);
        double running = offset;
        int next = 0;
        for (int page = 0; page < firms.pageCount(town) && next < hands; page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end && next < hands; firm++) {
                if (firms.product.values[firm] >= 0 && firms.vacancies.values[firm] > 0) {
                    running += firms.vacancies.values[firm] * perPlace;
                    for (int until = Math.min(hands, (int) running); next < until; next++) {
                        firmOf[next] = firm;
                    }
                }
            }
        }
        return next;
    }
}
