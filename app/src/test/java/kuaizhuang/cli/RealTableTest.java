package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A real table: manufacturing establishments and their mean employees by state and three-digit
/// NAICS in 2011, from County Business Patterns of the United States Census Bureau (a work of the
/// United States Government, in the public domain; cells whose employment is withheld are left
/// out).
final class RealTableTest {

    private static final Path TABLE =
            Path.of(System.getProperty("kuaizhuang.home"))
                    .resolve("app/src/test/resources/register/us_manufacturing_2011.csv");

    private static List<String> measured(String indices) {
        Called called =
                Called.with(
                        "measure",
                        TABLE,
                        "--place",
                        "state",
                        "--industry",
                        "naics",
                        "--workers",
                        "mean_employees",
                        "--weight",
                        "establishments",
                        "--rounds",
                        "199",
                        "--indices",
                        indices,
                        "--format",
                        "csv");
        assertThat(called.exitCode()).as(called.err()).isZero();
        return called.out().lines().toList();
    }

    /// Apparel (315) and textile mills (313) are the industries that Ellison and Glaeser (1997) and
    /// many after them found most concentrated; food (311) and fabricated metal (332) lie with the
    /// people.
    @Test
    void textilesAreConcentratedAndFoodIsNot() {
        List<String> rows = measured("ellison_glaeser");
        double textiles = gamma(rows, "313");
        double apparel = gamma(rows, "315");
        assertThat(textiles).isGreaterThan(.05);
        assertThat(apparel).isGreaterThan(.05);
        assertThat(gamma(rows, "311")).isBetween(0.0, .01);
        assertThat(gamma(rows, "332")).isBetween(0.0, .01);
        assertThat(rows)
                .filteredOn(row -> row.startsWith("ellison_glaeser"))
                .hasSize(21)
                .allMatch(row -> gamma(List.of(row), row.split(",")[2]) <= apparel);
    }

    private static double gamma(List<String> rows, String industry) {
        return rows.stream()
                .filter(row -> row.startsWith("ellison_glaeser,," + industry + ","))
                .mapToDouble(row -> Double.parseDouble(row.split(",")[6]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybodyKnowsWhereTheseAre() {
        assertThat(measured("location_quotient"))
                .anyMatch(row ->
                        row.matches("location_quotient,North Carolina,313,.*overrepresented"))
                .anyMatch(row -> row.matches("location_quotient,Texas,324,.*overrepresented"))
                .anyMatch(row -> row.matches("location_quotient,Michigan,336,.*overrepresented"))
                .anyMatch(row -> row.matches("location_quotient,California,334,.*overrepresented"));
    }
}
