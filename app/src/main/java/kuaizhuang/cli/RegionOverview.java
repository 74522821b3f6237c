package kuaizhuang.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kuaizhuang.region.Region;
import kuaizhuang.store.TextTable;

/// What a region pack holds, in numbers, and its policy timeline.
///
/// @param people registered inhabitants before the first month
/// @param defaultScale persons per row in a run that names no scale
record RegionOverview(
        String id,
        String title,
        String first,
        String last,
        long people,
        int counties,
        int towns,
        int sectors,
        int products,
        int productLinks,
        int traditions,
        int outsideRegions,
        int transportLinks,
        int sources,
        int defaultScale,
        List<Rule> policy) {

    /// A dated rule of the policy timeline.
    record Rule(
            String date, String id, String lever, double level, boolean estimate, String label) {}

    static RegionOverview of(Region region) {
        return new RegionOverview(
                region.id(),
                region.title(),
                region.first().toString(),
                region.last().toString(),
                region.counties().stream().mapToLong(Region.County::people).sum(),
                region.counties().size(),
                region.towns().size(),
                region.sectors().size(),
                region.products().size(),
                region.links().size(),
                region.traditions().size(),
                region.outside().size(),
                region.transport().size(),
                region.sources().size(),
                region.defaultScale(),
                region.policy().stream()
                        .sorted(Comparator.comparing(Region.PolicyRule::date))
                        .map(RegionOverview::rule)
                        .toList());
    }

    private static Rule rule(Region.PolicyRule rule) {
        return new Rule(
                rule.date().toString(),
                rule.id(),
                rule.lever().key(),
                rule.level(),
                rule.estimate(),
                rule.label());
    }

    void print(PrintStream out) {
        out.printf("%s: %s, %s to %s%n", id, title, first, last);
        out.printf(
                Locale.ROOT,
                "%,d people in %,d towns of %,d county units%n",
                people,
                towns,
                counties);
        out.printf(
                "%d products in %d sectors, %d links between products%n",
                products, sectors, productLinks);
        out.printf(
                "%d traditions, %d regions outside, %d roads, railways, ports and airports, %d sources%n",
                traditions, outsideRegions, transportLinks, sources);
        out.printf("usual scale: one row for %d persons%n%n", defaultScale);
        new TextTable(
                        List.of("from", "policy", "lever", "level", "size", "what"),
                        List.of(false, false, false, true, false, false))
                .print(policy.stream().map(RegionOverview::row).toList(), out);
        out.printf("%nEvery key of a scenario here: ./kuaizhuang describe %s --keys%n", id);
    }

    private static List<String> row(Rule rule) {
        return List.of(
                rule.date(),
                rule.id(),
                rule.lever(),
                String.format(Locale.ROOT, "%.1f", rule.level()),
                rule.estimate() ? "estimate" : "sourced",
                rule.label());
    }
}
