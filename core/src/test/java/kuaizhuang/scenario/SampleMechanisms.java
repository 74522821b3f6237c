package kuaizhuang.scenario;

import java.util.List;

/// Two made-up mechanisms with every type of parameter.
final class SampleMechanisms {

    record Peddling(
            @Quantity(
                            meaning = "Share that starts.",
                            unit = "share a month",
                            typical = 0.004,
                            max = 1,
                            source = "P023")
                    double startRate,
            @Quantity(
                            meaning = "Months on the road.",
                            unit = "months",
                            typical = 3,
                            min = 1,
                            max = 12,
                            source = "estimate: season")
                    int tripMonths,
            @Quantity(
                            meaning = "Whether news is carried.",
                            unit = "1",
                            typical = 1,
                            source = "L083")
                    boolean carriesNews) {}

    record Markets(
            @Quantity(
                            meaning = "Cost of a stall.",
                            unit = "yuan of 2001",
                            typical = 1.5e-7,
                            source = "estimate: guess")
                    double stallCost) {}

    static final Declaration<Peddling> PEDDLING =
            new Declaration<>(
                    "peddling", "M3", "People carry goods.", "nobody leaves.", Peddling.class);
    static final Declaration<Markets> MARKETS =
            new Declaration<>(
                    "markets", "M12", "Fairs become halls.", "sales are local.", Markets.class);
    static final List<Declaration<?>> ALL = List.of(PEDDLING, MARKETS);

    private SampleMechanisms() {}
}
