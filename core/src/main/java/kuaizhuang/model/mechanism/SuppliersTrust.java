package kuaizhuang.model.mechanism;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;

/// How far suppliers outside let a firm buy on credit, part of [TradeCredit]: trust is 1 - exp(-b
/// n) after n months of business (the form that mechanisms_quant 3 proposes for n past deals).
final class SuppliersTrust {

    private final TradeCredit.Params params;
    private final Economy economy;
    private final Firms firms;
    private final boolean given;

    /// By months of business: drawn up once, for firms ask every month. The first firms are one
    /// month older than the run.
    private final double[] trustAfter;

    SuppliersTrust(Economy economy) {
        this.economy = economy;
        firms = economy.firms;
        params = economy.scenario.parametersOf(TradeCredit.DECLARATION);
        given = economy.scenario.on(TradeCredit.DECLARATION);
        long months = ChronoUnit.MONTHS.between(economy.scenario.from(), economy.scenario.until());
        trustAfter = new double[(int) months + 2];
        Arrays.setAll(trustAfter, known -> 1 - StrictMath.exp(-params.trust() * known));
    }

    /// What suppliers still give, in fen.
    ///
    /// @param month materials from outside that the firm can use up in a month, in fen
    long left(int firm, double month) {
        if (!given || !firms.formOf(firm).isPrivate()) {
            return 0;
        }
        double trust = trustAfter[economy.month - firms.founded.values[firm]];
        return (long)
                Math.max(0, params.months() * trust * month - firms.suppliersDebt.values[firm]);
    }
}
