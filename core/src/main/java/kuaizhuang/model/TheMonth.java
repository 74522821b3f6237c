package kuaizhuang.model;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kuaizhuang.model.mechanism.Channels;
import kuaizhuang.model.mechanism.Cooperation;
import kuaizhuang.model.mechanism.CooperativeCompanies;
import kuaizhuang.model.mechanism.Exit;
import kuaizhuang.model.mechanism.Expansion;
import kuaizhuang.model.mechanism.Farming;
import kuaizhuang.model.mechanism.Founding;
import kuaizhuang.model.mechanism.Groups;
import kuaizhuang.model.mechanism.Hukou;
import kuaizhuang.model.mechanism.Imitation;
import kuaizhuang.model.mechanism.KinLoans;
import kuaizhuang.model.mechanism.Labour;
import kuaizhuang.model.mechanism.LabourPool;
import kuaizhuang.model.mechanism.LocalGovernments;
import kuaizhuang.model.mechanism.Markets;
import kuaizhuang.model.mechanism.Mechanism;
import kuaizhuang.model.mechanism.Neighbours;
import kuaizhuang.model.mechanism.Networks;
import kuaizhuang.model.mechanism.News;
import kuaizhuang.model.mechanism.OutsideCapital;
import kuaizhuang.model.mechanism.OutsideLabour;
import kuaizhuang.model.mechanism.Overflow;
import kuaizhuang.model.mechanism.Ownership;
import kuaizhuang.model.mechanism.PayDay;
import kuaizhuang.model.mechanism.Peddling;
import kuaizhuang.model.mechanism.People;
import kuaizhuang.model.mechanism.PolicyTimeline;
import kuaizhuang.model.mechanism.Production;
import kuaizhuang.model.mechanism.Profits;
import kuaizhuang.model.mechanism.Quality;
import kuaizhuang.model.mechanism.RedHat;
import kuaizhuang.model.mechanism.Roads;
import kuaizhuang.model.mechanism.SharedInputs;
import kuaizhuang.model.mechanism.Shortage;
import kuaizhuang.model.mechanism.Spending;
import kuaizhuang.model.mechanism.Stations;
import kuaizhuang.model.mechanism.Trade;
import kuaizhuang.model.mechanism.TradeCredit;
import kuaizhuang.model.state.Economy;
import kuaizhuang.scenario.Declaration;

/// One month, top to bottom. One line is one mechanism is one file; a scenario may switch a line
/// off.
public final class TheMonth {

    /// A line of the schedule: the mechanism, and what stands in its place when it is off.
    ///
    /// @param whenOff null where nothing stands in its place
    public record Line<P extends Record>(
            Declaration<P> declaration,
            BiFunction<P, Economy, Mechanism> mechanism,
            BiFunction<P, Economy, Mechanism> whenOff) {

        Mechanism in(Economy economy) {
            P params = economy.scenario.parametersOf(declaration);
            if (economy.scenario.on(declaration)) {
                return mechanism.apply(params, economy);
            }
            return whenOff == null ? () -> {} : whenOff.apply(params, economy);
        }
    }

    public static final List<Line<?>> LINES =
            List.of(
                    line(
                            PolicyTimeline.DECLARATION,
                            PolicyTimeline
                                    ::new), // what the centre and the province allow this month
                    line(Roads.DECLARATION, Roads::new), // which ways have opened
                    line(
                            People.DECLARATION,
                            People::new), // births, deaths, marriages, coming of age
                    line(
                            Farming.DECLARATION,
                            Farming::new,
                            Farming::neutral), // what the fields give a hand
                    line(
                            Peddling.DECLARATION,
                            Peddling::new), // what the road gives a hand, how far its goods get
                    line(
                            Networks.DECLARATION,
                            Networks::new,
                            Networks::neutral), // who stays away, follows or comes home
                    line(News.DECLARATION, News::new), // what towns learn to know
                    line(
                            LocalGovernments.DECLARATION,
                            LocalGovernments::new), // what towns grant and build
                    line(
                            Markets.DECLARATION,
                            Markets::new,
                            Markets::neutral), // fairs open, buyers gather
                    line(Founding.DECLARATION, Founding::new), // households found workshops
                    line(Expansion.DECLARATION, Expansion::new), // firms plan machines and hands
                    line(Hukou.DECLARATION, Hukou::new), // what rights newcomers have
                    line(
                            Labour.DECLARATION,
                            Labour::new,
                            Labour::neutral), // people choose their work, firms hire
                    line(
                            OutsideLabour.DECLARATION,
                            OutsideLabour::new), // other provinces fill what is left open
                    line(
                            Neighbours.DECLARATION,
                            Neighbours::new,
                            Neighbours::neutral), // who makes what, seen by whom
                    line(SharedInputs.DECLARATION, SharedInputs::new), // stages done near by
                    line(LabourPool.DECLARATION, LabourPool::new), // experience near by
                    line(
                            Production.DECLARATION,
                            Production::new,
                            Production::neutral), // hands, know-how and neighbours make goods
                    line(Stations.DECLARATION, Stations::new), // the state buys for the plan
                    line(Overflow.DECLARATION, Overflow::new), // firms pass orders on
                    line(
                            Shortage.DECLARATION,
                            Shortage::new,
                            Shortage::neutral), // what buyers want and rivals supply
                    line(
                            Channels.DECLARATION,
                            Channels::new,
                            Channels::neutral), // how far each channel reaches
                    line(Trade.DECLARATION, Trade::new, Trade::neutral), // orders, sales, prices
                    line(PayDay.DECLARATION, PayDay::new), // everybody is paid
                    line(
                            TradeCredit.DECLARATION,
                            TradeCredit::new), // suppliers are paid what they waited for
                    line(Spending.DECLARATION, Spending::new), // households save and spend
                    line(
                            KinLoans.DECLARATION,
                            KinLoans::new), // kin and banks lend and are paid back
                    line(Imitation.DECLARATION, Imitation::new), // firms learn
                    line(
                            Quality.DECLARATION,
                            Quality::new,
                            Quality::neutral), // firms improve, towns get a name
                    line(Cooperation.DECLARATION, Cooperation::new), // partners learn together
                    line(
                            Profits.DECLARATION,
                            Profits::new), // profit is taxed and paid out, treasuries spend
                    line(Ownership.DECLARATION, Ownership::new), // firms are sold to their managers
                    line(
                            OutsideCapital.DECLARATION,
                            OutsideCapital::new), // investors from outside open firms
                    line(
                            CooperativeCompanies.DECLARATION,
                            CooperativeCompanies::new), // kin workshops combine
                    line(Groups.DECLARATION, Groups::new), // leaders absorb suppliers
                    line(
                            RedHat.DECLARATION,
                            RedHat::new,
                            RedHat::neutral), // labels, campaigns, fear
                    line(Exit.DECLARATION, Exit::new)); // firms close

    private TheMonth() {}

    private static <P extends Record> Line<P> line(
            Declaration<P> declaration, BiFunction<P, Economy, Mechanism> mechanism) {
        return new Line<>(declaration, mechanism, null);
    }

    private static <P extends Record> Line<P> line(
            Declaration<P> declaration,
            BiFunction<P, Economy, Mechanism> mechanism,
            BiFunction<P, Economy, Mechanism> whenOff) {
        return new Line<>(declaration, mechanism, whenOff);
    }

    /// What a scenario can switch and set: the beginning, then every line.
    public static List<Declaration<?>> declarations() {
        return Stream.<Declaration<?>>concat(
                        Stream.of(Beginning.DECLARATION), LINES.stream().map(Line::declaration))
                .toList();
    }
}
