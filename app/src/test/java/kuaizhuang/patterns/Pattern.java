package kuaizhuang.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlFields;
import kuaizhuang.input.YamlReader;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.input.YamlValue.Sequence;

/// Something that runs of Zhejiang should show by themselves, and the question by which it is seen.
///
/// @param mechanism that should bring it, `map` where several do
/// @param pattern what is expected, in words
/// @param number what the question answers with, in words
/// @param low lowest number that shows it, minus infinity where there is none; `high` the highest
/// @param standing whether runs show it
/// @param remark what was seen instead, or why it is not asked; "" where it is shown
/// @param sql a question over a run's tables that answers with one number; "" where it is not asked
record Pattern(
        String id,
        String mechanism,
        String pattern,
        String number,
        double low,
        double high,
        Standing standing,
        String remark,
        String sql) {

    private static final List<String> KEYS =
            List.of(
                    "id",
                    "mechanism",
                    "pattern",
                    "number",
                    "low",
                    "high",
                    "seen",
                    "unasked",
                    "sql");

    /// Whether runs show a pattern, as the documents call it.
    enum Standing {
        SHOWN("shown"),
        NOT_YET("not shown yet"),
        UNASKED("not asked");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// The patterns of Zhejiang in the order of their file.
    static List<Pattern> ofZhejiang() throws URISyntaxException {
        Path path = Path.of(Pattern.class.getResource("/patterns/zhejiang.yaml").toURI());
        Faults faults = new Faults();
        TextFile file = TextFile.read(path, faults).orElseThrow();
        List<Pattern> all =
                YamlReader.sequence(file, faults).map(Sequence::items).orElse(List.of()).stream()
                        .map(item -> new YamlFields(file, (Mapping) item, "", faults))
                        .map(Pattern::of)
                        .toList();
        faults.throwIfAny();
        return all;
    }

    private static Pattern of(YamlFields fields) {
        fields.allowOnly(KEYS);
        Standing standing =
                has(fields, "unasked")
                        ? Standing.UNASKED
                        : has(fields, "seen") ? Standing.NOT_YET : Standing.SHOWN;
        return new Pattern(
                text(fields, "id"),
                text(fields, "mechanism"),
                text(fields, "pattern"),
                text(fields, "number"),
                bound(fields, "low").orElse(Double.NEGATIVE_INFINITY),
                bound(fields, "high").orElse(Double.POSITIVE_INFINITY),
                standing,
                switch (standing) {
                    case SHOWN -> "";
                    case NOT_YET -> text(fields, "seen");
                    case UNASKED -> text(fields, "unasked");
                },
                standing == Standing.UNASKED ? "" : text(fields, "sql"));
    }

    private static boolean has(YamlFields fields, String key) {
        return fields.mapping().entries().containsKey(key);
    }

    private static String text(YamlFields fields, String key) {
        return fields.text(key).orElse("");
    }

    private static Optional<Double> bound(YamlFields fields, String key) {
        return has(fields, key)
                ? fields.number(key, -Double.MAX_VALUE, Double.MAX_VALUE)
                : Optional.empty();
    }

    /// Holds a median over runs against what is expected; NaN, no number in most runs, shows
    /// nothing.
    void judge(double median) {
        boolean shows = median >= low && median <= high;
        switch (standing) {
            case SHOWN -> assertThat(shows).as("%s: %s is %s", id, number, median).isTrue();
            case NOT_YET ->
                    assertThat(shows)
                            .as(
                                    "%s is shown now (%s is %s): take its line `seen` away, here and in docs/VALIDATION.md",
                                    id, number, median)
                            .isFalse();
            case UNASKED -> throw new IllegalStateException(id);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
