package kuaizhuang.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many facts of a group are met. Facts that are derived from each other have one vote
/// together: a family of three of which two are met gives two thirds of a vote.
///
/// @param name the group
/// @param facts those that count
/// @param factsMet of them met
/// @param votes families among them
/// @param votesMet of them met, by the share of each family that is met
public record Tally(String name, int facts, int factsMet, int votes, double votesMet) {

    static Tally of(String name, List<ScoredFact> scored) {
        List<ScoredFact> counted = scored.stream().filter(ScoredFact::counts).toList();
        Map<String, Double> families =
                counted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.fact().family(),
                                        Collectors.averagingDouble(
                                                one -> one.verdict() == Verdict.MET ? 1 : 0)));
        return new Tally(
                name,
                counted.size(),
                (int) counted.stream().filter(one -> one.verdict() == Verdict.MET).count(),
                families.size(),
                families.values().stream().mapToDouble(share -> share).sum());
    }

    /// Share of the votes that are met, in per cent; NaN without votes.
    public double percent() {
        return 100 * votesMet / votes;
    }
}
