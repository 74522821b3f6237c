package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.region.Lever;
import kuaizhuang.scenario.Declaration;
import kuaizhuang.scenario.Quantity;

/// M14. Who is registered elsewhere has fewer rights where he works: no grain, no school, no
/// housing of the town. A town that lacks hands gives such people the rights of its own, as far as
/// the province lets it. [Labour] and [OutsideLabour] read what is left of the handicap.
public final class Hukou implements Mechanism {

    public record Params(
            @Quantity(
                            meaning =
                                    "what it costs to be registered elsewhere, in log income, where the town grants nothing",
                            unit = "1",
                            typical = 0.2,
                            max = 3,
                            source = "estimate")
                    double handicap,
            @Quantity(
                            meaning =
                                    "share of the rights that it may still grant which a town grants in a month when it lacks many hands",
                            unit = "1/month",
                            typical = 0.05,
                            max = 1,
                            source = "estimate")
                    double granting,
            @Quantity(
                            meaning =
                                    "open places to an inhabitant at which half of that is granted",
                            unit = "1",
                            typical = 0.01,
                            min = 1e-6,
                            max = 1,
                            source = "estimate")
                    double lackHalf) {}

    public static final Declaration<Params> DECLARATION =
            new Declaration<>(
                    "hukou",
                    "M14",
                    "Registration elsewhere is a handicap, which towns that lack hands lower as far as they may.",
                    "It makes no difference where people are registered: no handicap anywhere.",
                    Params.class);

    private final Params params;
    private final Economy economy;
    private final Crew.Piece decide = this::decide;
    private double mayGrant;

    public Hukou(Params params, Economy economy) {
        this.params = params;
        this.economy = economy;
    }

    @Override
    public void run() {
        mayGrant = economy.levers.share(Lever.HUKOU_OPENING);
        economy.crew.forEach(economy.towns, decide);
    }

    private void decide(int town, Worker worker) {
        double people = Math.max(1, economy.town.people.values[town]);
        double lack = economy.town.vacancies.values[town] / people;
        double still = Math.max(0, mayGrant - economy.town.opening.values[town]);
        double granted = params.granting * lack / (lack + params.lackHalf) * still;
        economy.town.opening.values[town] += granted;
        economy.town.handicap.values[town] =
                params.handicap * (1 - economy.town.opening.values[town]);
    }
}
