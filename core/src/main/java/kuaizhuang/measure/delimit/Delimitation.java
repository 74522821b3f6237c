package kuaizhuang.measure.delimit;

import java.util.List;
import java.util.Set;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.survey.Reference;

/// How clusters are to be found. The thresholds hold for every method, so that what differs is
/// where each draws the line.
///
/// @param methods which ways
/// @param moreThanFirms a cluster has more firms than this
/// @param moreThanSales a cluster has more sales a year than this, where sales are known
/// @param joinKm places whose centres lie at most so far apart are neighbours
/// @param withinGroups whether the paper's rule joins places of one group alone
/// @param complements pairs of industries that count together in the paper's rule
/// @param densityKm radius around a firm for the density of firms
/// @param reference with what industries are compared
public record Delimitation(
        Set<Method> methods,
        long moreThanFirms,
        double moreThanSales,
        double joinKm,
        boolean withinGroups,
        List<Complement> complements,
        double densityKm,
        Reference reference,
        Simulations simulations) {

    public Delimitation {
        methods = Set.copyOf(methods);
        complements = List.copyOf(complements);
    }
}
