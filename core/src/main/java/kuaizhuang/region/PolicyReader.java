package kuaizhuang.region;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Literal;
import kuaizhuang.input.Nearest;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlFields;
import kuaizhuang.input.YamlReader;
import kuaizhuang.input.YamlValue;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.input.YamlValue.Sequence;
import kuaizhuang.region.Region.PolicyRule;

/// Reads policy.yaml: the dated acts that move the levers.
final class PolicyReader {

    private static final List<String> KEYS =
            List.of(
                    "id", "label", "date", "lever", "level", "low", "high", "status", "source",
                    "text");
    private static final List<String> LEVERS =
            Arrays.stream(Lever.values()).map(Lever::key).toList();
    private static final double HIGHEST = 3;

    private final TextFile file;
    private final Optional<Set<String>> sources;
    private final Faults faults;
    private final List<PolicyRule> rules = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private YearMonth latest;

    private PolicyReader(TextFile file, Optional<Set<String>> sources, Faults faults) {
        this.file = file;
        this.sources = sources;
        this.faults = faults;
    }

    /// Reads the rules.
    ///
    /// @param sources known ids, if they could be read
    /// @param first first month of the pack, if it could be read: every lever has a level before it
    static List<PolicyRule> read(
            Path folder, Optional<Set<String>> sources, Optional<YearMonth> first, Faults faults) {
        Optional<TextFile> file = TextFile.read(folder.resolve(PackFiles.POLICY), faults);
        Optional<Sequence> list = file.flatMap(it -> YamlReader.sequence(it, faults));
        if (list.isEmpty()) {
            return List.of();
        }
        int before = faults.count();
        PolicyReader reader = new PolicyReader(file.get(), sources, faults);
        list.get().items().forEach(reader::item);
        if (faults.count() == before) {
            first.ifPresent(reader::checkStart);
        }
        return reader.rules;
    }

    private void item(YamlValue item) {
        if (!(item instanceof Mapping mapping)) {
            faults.add(
                    file.name(),
                    item.line(),
                    "",
                    "",
                    "is not a rule",
                    "write a rule: " + String.join(", ", KEYS));
            return;
        }
        String id = new YamlFields(file, mapping, "", faults).text("id").orElse("");
        YamlFields fields = new YamlFields(file, mapping, id.isEmpty() ? "" : id + ".", faults);
        fields.allowOnly(KEYS);
        checkId(id, fields);
        Optional<YearMonth> date = fields.month("date");
        date.ifPresent(it -> checkOrder(it, fields));
        Optional<String> lever = fields.word("lever", LEVERS);
        Optional<Double> low = fields.number("low", 0, HIGHEST);
        Optional<Double> level = fields.number("level", 0, HIGHEST);
        Optional<Double> high = fields.number("high", 0, HIGHEST);
        checkRange(low, level, high, fields);
        Optional<String> status = fields.word("status", List.of("sourced", "estimate"));
        Optional<String> source = fields.text("source");
        source.ifPresent(it -> checkSource(it, fields));
        Optional<String> label = fields.text("label");
        Optional<String> text = fields.text("text");
        if (date.isPresent()
                && lever.isPresent()
                && low.isPresent()
                && level.isPresent()
                && high.isPresent()
                && status.isPresent()
                && source.isPresent()
                && label.isPresent()
                && text.isPresent()) {
            rules.add(
                    new PolicyRule(
                            id,
                            label.get(),
                            date.get(),
                            Lever.values()[LEVERS.indexOf(lever.get())],
                            level.get(),
                            low.get(),
                            high.get(),
                            source.get(),
                            status.get().equals("estimate")));
        }
    }

    private void checkId(String id, YamlFields fields) {
        if (id.isEmpty()) {
            return;
        }
        Integer first = lines.putIfAbsent(id, fields.mapping().line());
        if (first != null) {
            fields.fault(
                    "id",
                    "is already the id of the rule on line " + first,
                    "give every rule its own");
        }
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            fields.fault(
                    "id",
                    "is not a key",
                    "write lower case letters and digits with hyphens between");
        }
    }

    private void checkOrder(YearMonth date, YamlFields fields) {
        if (latest != null && date.isBefore(latest)) {
            fields.fault(
                    "date", "is before " + latest + " of a rule above", "order the rules by date");
        } else {
            latest = date;
        }
    }

    private static void checkRange(
            Optional<Double> low,
            Optional<Double> level,
            Optional<Double> high,
            YamlFields fields) {
        if (low.isEmpty() || level.isEmpty() || high.isEmpty()) {
            return;
        }
        if (level.get() < low.get() || level.get() > high.get()) {
            String range = Literal.of(low.get()) + " to " + Literal.of(high.get());
            fields.fault(
                    "level", "is outside its own range " + range, "write low <= level <= high");
        }
    }

    private void checkSource(String source, YamlFields fields) {
        if (sources.isPresent() && !sources.get().contains(source)) {
            String remedy =
                    Nearest.remedy(source, sources.get().stream().sorted().toList(), "sources");
            fields.fault("source", PackFiles.SOURCES + " has no such id", remedy);
        }
    }

    private void checkStart(YearMonth first) {
        Set<Lever> missing = EnumSet.allOf(Lever.class);
        rules.stream()
                .filter(rule -> rule.date().isBefore(first))
                .forEach(rule -> missing.remove(rule.lever()));
        for (Lever lever : missing) {
            faults.add(
                    file.name(),
                    0,
                    "lever",
                    lever.key(),
                    "has no level before the first month " + first,
                    "add a rule with an earlier date that says where it stood");
        }
    }
}
