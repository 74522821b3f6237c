package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Governments;
import kuaizhuang.region.Lever;

/// What tax a town forgives, part of [LocalGovernments].
final class TownTaxes {

    private static final double STEP = 0.1;

    /// Money a head below which a treasury is empty, in fen.
    private static final double EMPTY = 5 * Economy.FEN;

    private final LocalGovernments.Params params;
    private final Economy economy;
    private final Governments governments;

    TownTaxes(LocalGovernments.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        governments = economy.governments;
    }

    /// Competes with the neighbour who grows faster, as far as the plan leaves it taxes to forgive
    /// and the treasury bears it.
    ///
    /// @param example the neighbour who grows faster, or -1
    void compete(int town, int example) {
        double relief = governments.taxRelief.values[town];
        double most = params.mostRelief() * (1 - economy.levers.share(Lever.PLAN_SUPPLY));
        double people = Math.max(1, economy.town.people.values[town]);
        boolean empty = economy.town.treasury.values[town] < EMPTY * people;
        if (empty && relief > 0) {
            governments.taxRelief.values[town] = (float) Math.max(0, relief - STEP);
            governments.note(town, Decision.TAX_RESTORED);
        } else if (!empty && example >= 0 && relief + STEP <= most) {
            governments.taxRelief.values[town] = (float) (relief + STEP);
            governments.note(town, Decision.TAX_CUT);
        }
    }
}
