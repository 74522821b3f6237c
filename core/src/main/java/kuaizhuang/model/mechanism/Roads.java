package kuaizhuang.model.mechanism;

import java.time.YearMonth;
import kuaizhuang.model.state.Economy;
import kuaizhuang.scenario.Declaration;

/// Section 2 of the model. Roads, railways and ports shorten the ways between the counties that
/// they serve, from the year in which they open.
public final class Roads implements Mechanism {

    public record Params() {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "roads",
                    "2",
                    "Roads, railways and ports shorten ways once they are open.",
                    "The ways stay as they were in the first month.",
                    Params.class);

    private final Economy economy;

    public Roads(Params params, Economy economy) {
        this.economy = economy;
    }

    @Override
    public void run() {
        YearMonth date = economy.date();
        if (date.getMonthValue() == 1) {
            economy.geography.open(date);
        }
    }
}
