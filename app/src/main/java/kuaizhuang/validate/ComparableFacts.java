package kuaizhuang.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.Fact.Split;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.Tables;
import kuaizhuang.outputs.TradeTables;

/// Which facts can tell a run from its scripted null: those that ask where firms are, of tables and
/// columns that the null has, and that no fit may see. It shows in the names that a fact's question
/// holds.
///
/// @param compared facts that are asked of both
/// @param leftOut facts that ask where something is, of what the null does not have
/// @param elsewhere number of facts that do not ask where anything is
record ComparableFacts(List<Fact> compared, List<Fact> leftOut, int elsewhere) {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z_0-9]*");

    /// A question that holds none of these is answered alike wherever firms are.
    private static final Set<String> WHERE =
            Set.of(
                    PlaceTables.PLACE.name(),
                    ClusterTables.CLUSTER_YEAR.name(),
                    ClusterTables.CLUSTER_MEMBER_YEAR.name(),
                    ClusterTables.CLUSTER_FINGERPRINT_YEAR.name(),
                    TradeTables.MARKET_YEAR.name(),
                    FirmTables.LINK_YEAR.name(),
                    "place_id",
                    "county_code",
                    "leading_product",
                    "leading_share");

    private static final Set<String> MISSING =
            Tables.ALL.stream()
                    .filter(table ->
                            !ScriptedNull.KEPT.contains(table)
                                    && !ScriptedNull.REDRAWN.contains(table))
                    .map(TableSpec::name)
                    .collect(Collectors.toSet());

    ComparableFacts {
        compared = List.copyOf(compared);
        leftOut = List.copyOf(leftOut);
    }

    /// @param facts of which only those kept for validation are looked at
    static ComparableFacts of(List<Fact> facts) {
        List<Fact> compared = new ArrayList<>();
        List<Fact> leftOut = new ArrayList<>();
        int elsewhere = 0;
        for (Fact fact : facts) {
            if (fact.split() != Split.VALIDATION || !fact.scores()) {
                continue;
            }
            Set<String> names = names(fact);
            if (names.stream().noneMatch(WHERE::contains)) {
                elsewhere++;
            } else if (nullLacks(names)) {
                leftOut.add(fact);
            } else {
                compared.add(fact);
            }
        }
        return new ComparableFacts(compared, leftOut, elsewhere);
    }

    private static Set<String> names(Fact fact) {
        return NAME.matcher(fact.sql().toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static boolean nullLacks(Set<String> names) {
        return names.stream().anyMatch(MISSING::contains)
                || ScriptedNull.WITHOUT.entrySet().stream()
                        .filter(table -> names.contains(table.getKey().name()))
                        .anyMatch(table -> table.getValue().stream().anyMatch(names::contains));
    }
}
