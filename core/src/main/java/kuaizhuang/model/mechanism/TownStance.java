package kuaizhuang.model.mechanism;

import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Governments;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.region.Lever;

/// How a town's government stands to private business and what it therefore grants, part of
/// [LocalGovernments].
final class TownStance {

    private final LocalGovernments.Params params;
    private final Economy economy;
    private final Governments governments;

    TownStance(LocalGovernments.Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
        governments = economy.governments;
    }

    /// @param example the neighbour to imitate, -1 for none
    /// @param livesFromPrivate private hands less those of collectives over all who work there
    void take(int town, int example, double livesFromPrivate) {
        double before = governments.stance.values[town];
        double suits = suits(town, livesFromPrivate) - before;
        double imitated = example < 0 ? 0 : governments.seenStance.values[example] - before;
        double byItself = params.adapting() * suits;
        double byExample = params.imitating() * imitated;
        double after = Math.clamp(before + byItself + byExample, 0, 1);
        governments.stance.values[town] = (float) after;
        double neutral = Governments.NEUTRAL;
        if (before <= neutral && after > neutral) {
            governments.note(
                    town,
                    byExample > byItself
                            ? Decision.OPENED_LIKE_NEIGHBOURS
                            : Decision.OPENED_FOR_FIRMS);
        } else if (before > neutral && after <= neutral) {
            governments.note(
                    town,
                    campaign() > 0.1
                            ? Decision.CLOSED_IN_CAMPAIGN
                            : Decision.CLOSED_FOR_COLLECTIVES);
        }
    }

    /// The stance that suits a government: it follows the law and those from whom it lives, and
    /// shuns what a campaign pursues; an association speaks for its makers.
    private double suits(int town, double livesFromPrivate) {
        double spoken = governments.association.values[town] >= 0 ? 0.1 : 0;
        double lawful = 0.4 * economy.levers.share(Lever.PRIVATE_LEGALITY);
        return Math.clamp(0.3 + lawful + 1.5 * livesFromPrivate + spoken - 0.5 * campaign(), 0, 1);
    }

    private double campaign() {
        return economy.levers.share(Lever.CRACKDOWN)
                * (1 - economy.levers.share(Lever.PRIVATE_LEGALITY));
    }

    /// Approvals, and names lent where fees and jobs outweigh the risk.
    void grant(int town) {
        double stance = governments.stance.values[town];
        double needed = params.approvals() * economy.levers.share(Lever.COLLECTIVE_PREFERENCE);
        governments.approval.values[town] = (float) (1 - needed * (1 - stance));
        double farmers = economy.jobs.hands(economy.jobs.of(town, Occupation.FARM));
        double jobs = farmers / Math.max(1, farmers + governments.hands.values[town]);
        double gain = 0.2 + 0.8 * jobs;
        double willing = (0.5 + stance) * gain / (gain + params.risk() * campaign());
        governments.redHats.values[town] = (float) Math.min(1, willing);
    }
}
