package kuaizhuang.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.Nearest;
import kuaizhuang.measure.survey.Instrument;

/// The words by which indices are asked for: their names, the names of families, or `all`.
final class InstrumentNames {

    private InstrumentNames() {}

    /// @throws InputFaults when a word is none of them
    static Set<Instrument> read(List<String> words) {
        Set<Instrument> wanted = EnumSet.noneOf(Instrument.class);
        words.forEach(word -> wanted.addAll(read(word.strip().toLowerCase(Locale.ROOT))));
        return wanted;
    }

    private static List<Instrument> read(String word) {
        if (word.equals("all")) {
            return List.of(Instrument.values());
        }
        for (Instrument.Family family : Instrument.Family.values()) {
            if (word.equals(family.name().toLowerCase(Locale.ROOT))) {
                return Instrument.of(family);
            }
        }
        for (Instrument instrument : Instrument.values()) {
            if (word.equals(instrument.id())) {
                return List.of(instrument);
            }
        }
        throw InputFaults.of(
                new Fault(
                        "command line",
                        0,
                        "--indices",
                        word,
                        "is not an index or a family of indices",
                        Nearest.remedy(word, known(), "indices")));
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(List.of("all"));
        for (Instrument.Family family : Instrument.Family.values()) {
            known.add(family.name().toLowerCase(Locale.ROOT));
        }
        for (Instrument instrument : Instrument.values()) {
            known.add(instrument.id());
        }
        return known;
    }
}
