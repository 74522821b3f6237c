package kuaizhuang.model.observe;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.region.Lever;
import kuaizhuang.region.Region.PolicyRule;
import kuaizhuang.scenario.Scenario.PolicySetting;

/// Table `policy_event`: the rules that fall in the run, with the lever's level before and after.
public final class PolicyEvents implements Observer {

    private final Frame frame = new Frame(PlaceTables.POLICY_EVENT);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        double[] levels = new double[Lever.values().length];
        for (PolicyRule rule : economy.region.policy()) {
            PolicySetting setting = economy.scenario.policy().get(rule.id());
            double before = levels[rule.lever().ordinal()];
            double after = setting.on() ? setting.level() : before;
            levels[rule.lever().ordinal()] = after;
            boolean within =
                    !rule.date().isBefore(economy.scenario.from())
                            && !rule.date().isAfter(economy.scenario.until());
            if (within) {
                frame.set(0, rule.id())
                        .set(1, rule.date().getYear())
                        .set(2, rule.date().getMonthValue())
                        .set(3, rule.label())
                        .set(4, rule.lever().key())
                        .set(5, before)
                        .set(6, after)
                        .set(7, setting.on())
                        .set(8, rule.estimate())
                        .set(9, rule.source())
                        .endRow();
            }
        }
        return frame;
    }
}
