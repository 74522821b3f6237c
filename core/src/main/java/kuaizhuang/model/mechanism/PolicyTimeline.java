package kuaizhuang.model.mechanism;

import java.time.YearMonth;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Region.PolicyRule;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Scenario.PolicySetting;

/// M1. Dated acts of the centre and the province move the levers that the other mechanisms read.
public final class PolicyTimeline implements Mechanism {

    public record Params() {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "policy-timeline",
                    "M1",
                    "Dated acts of the centre and the province move the levers.",
                    "The levers stay where they stood before the first month.",
                    Params.class);

    private final Economy economy;

    public PolicyTimeline(Params params, Economy economy) {
        this.economy = economy;
    }

    /// Sets the levers as they stood before a month.
    public static void setAsBefore(Economy economy, YearMonth month) {
        for (PolicyRule rule : economy.region.policy()) {
            if (rule.date().isBefore(month)) {
                apply(economy, rule);
            }
        }
    }

    @Override
    public void run() {
        for (int i = 0; i < economy.region.policy().size(); i++) {
            PolicyRule rule = economy.region.policy().get(i);
            if (rule.date().equals(economy.date())) {
                apply(economy, rule);
            }
        }
    }

    private static void apply(Economy economy, PolicyRule rule) {
        PolicySetting setting = economy.scenario.policy().get(rule.id());
        if (setting.on()) {
            economy.levers.set(rule.lever(), setting.level());
        }
    }
}
