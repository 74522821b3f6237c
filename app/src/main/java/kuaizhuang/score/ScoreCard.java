package kuaizhuang.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.Fact.Extent;
import kuaizhuang.facts.Fact.Split;
import kuaizhuang.store.Manifest;

/// Facts beside what one or more runs of the same scenario gave.
///
/// @param runs what each run says about itself
/// @param facts in the order of their file
public record ScoreCard(List<Manifest> runs, List<ScoredFact> facts) {

    public ScoreCard {
        runs = List.copyOf(runs);
        facts = List.copyOf(facts);
    }

    /// @param answers of at least one run, all of the same region and scale
    public static ScoreCard of(List<Fact> facts, List<Answers> answers) {
        return new ScoreCard(
                answers.stream().map(Answers::run).toList(),
                facts.stream().map(fact -> ScoredFact.of(fact, answers)).toList());
    }

    /// The blocks in the order in which the file has them.
    public List<String> blocks() {
        return facts.stream().map(one -> one.fact().block()).distinct().toList();
    }

    public List<ScoredFact> ofBlock(String block) {
        return facts.stream().filter(one -> one.fact().block().equals(block)).toList();
    }

    public Tally total() {
        return Tally.of("all", facts);
    }

    public List<Tally> byBlock() {
        return blocks().stream().map(block -> Tally.of(block, ofBlock(block))).toList();
    }

    /// What a fit may see, and the hold-outs: in time, what lies later; in place, what is about a
    /// part of the region.
    public List<Tally> bySplit() {
        List<Tally> tallies = new ArrayList<>();
        tallies.add(tally("calibration", fact -> fact.split() == Split.CALIBRATION));
        tallies.add(tally("validation", fact -> fact.split() == Split.VALIDATION));
        tallies.add(
                tally(
                        "  hold-out in time",
                        fact ->
                                fact.split() == Split.VALIDATION
                                        && fact.extent() == Extent.REGION));
        tallies.add(
                tally(
                        "  hold-out in place",
                        fact -> fact.split() == Split.VALIDATION && fact.extent() == Extent.PART));
        return tallies;
    }

    private Tally tally(String name, Predicate<Fact> chosen) {
        return Tally.of(name, facts.stream().filter(one -> chosen.test(one.fact())).toList());
    }
}
