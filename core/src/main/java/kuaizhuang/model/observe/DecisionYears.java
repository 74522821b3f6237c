package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Decision;
import kuaizhuang.model.state.Economy;
import kuaizhuang.outputs.TownTables;

/// Table `decision_year`: what was decided at all, by town, decision and reason.
public final class DecisionYears implements Observer {

    private static final Decision[] DECISIONS = Decision.values();

    private final Frame frame = new Frame(TownTables.DECISION_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        for (int town = 0; town < economy.towns; town++) {
            for (Decision decision : DECISIONS) {
                int count = economy.governments.yearDecisions[decision.ordinal()].values[town];
                if (count > 0) {
                    frame.set(0, economy.date().getYear())
                            .set(1, town)
                            .set(2, decision.label())
                            .set(3, decision.reason())
                            .set(4, decision.aboutFirms() ? all(economy, count) : count)
                            .endRow();
                }
            }
        }
        return frame;
    }
}
