package kuaizhuang.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kuaizhuang.input.Fault;
import kuaizhuang.input.InputFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way in which a pack is known to go wrong, and what its author is told.
class BadPackTest {

    @TempDir
    private Path home;

    /// @param place `file:line` at the start of the message, or `file` where no line can be named
    /// @param words what the message must say after the place: field, value, problem, remedy
    private record Case(String name, UnaryOperator<TinyPack> spoil, String place, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case swap(String name, String file, String old, String now, String place, String words) {
        return new Case(name, pack -> pack.replace(file, old, now), place, words);
    }

    private static Case drop(String name, String file, String piece, String place, String words) {
        return swap(name, file, piece, "", place, words);
    }

    static Stream<Case> tables() {
        return Stream.of(
                swap("whole number expected", "towns.csv", "2000,1200,500", "many,1200,500", "towns.csv:2",
                        "people = many: is not a whole number; write a whole number from 1 to 10000000 (persons)"),
                swap("no fractions of persons", "towns.csv", "2000,1200,500", "2000.5,1200,500", "towns.csv:2",
                        "people = 2000.5: is not a whole number"),
                swap("number expected", "counties.csv", "0.5,0.5,100", "0.5,north,100", "counties.csv:2",
                        "latitude = north: is not a number; write a number from -90 to 90 (degrees)"),
                swap("not a number", "counties.csv", "0.2,made-up", "NaN,made-up", "counties.csv:2",
                        "hill_share = NaN: is not a number"),
                swap("yes or no", "towns.csv", "no,yes", "true,yes", "towns.csv:2",
                        "pinned = true: is not yes or no; write yes or no"),
                swap("month", "transport.csv", "1978-05", "1978-13", "transport.csv:2",
                        "opened = 1978-13: is not a month as YYYY-MM"),
                swap("out of range", "counties.csv", "0.2,made-up", "1.2,made-up", "counties.csv:2",
                        "hill_share = 1.2: is above 1; write a number from 0 to 1 (share)"),
                swap("below the range", "outside.csv", "10,1,900", "10,1,-900", "outside.csv:2",
                        "route_km = -900: is below 1"),
                swap("empty cell", "towns.csv", "Mill", "", "towns.csv:2", "name: is empty; write a text"),
                swap("spaces around a word", "towns.csv", "Mill", " Mill", "towns.csv:2",
                        "name =  Mill: is not a text without spaces at its ends"),
                swap("unknown word", "product_links.csv", "complement", "complements", "product_links.csv:3",
                        "kind = complements: is not one of input, complement; did you mean complement?"),
                swap("missing column", "sectors.csv", "name_zh,status\ngoods,Goods,货,", "status\ngoods,Goods,",
                        "sectors.csv:1", "column = name_zh: is missing; add it"),
                swap("misspelled column", "towns.csv", "longitude", "longtitude", "towns.csv:1",
                        "column = longtitude: is not known; did you mean longitude?"),
                swap("unknown column", "sources.csv", "id,citation,licence\nmade-up,", "id,xxxxxxxx,citation,licence\nmade-up,1,",
                        "sources.csv:1", "column = xxxxxxxx: is not known; remove it; the columns are id,citation,licence"),
                swap("column twice", "sources.csv", "id,citation,licence", "id,citation,citation", "sources.csv:1",
                        "column = citation: stands twice"),
                swap("duplicate key", "towns.csv", "101-2,101", "101-1,101", "towns.csv:3",
                        "id = 101-1: stands already on line 2; give every row its own"),
                swap("duplicate pair", "series.csv", "birth_rate,1980", "birth_rate,1976", "series.csv:12",
                        "variable, year = birth_rate, 1976: stands already on line 2"),
                swap("unknown county", "towns.csv", "102-1,102", "102-1,103", "towns.csv:4",
                        "county_code = 103: counties.csv has no code 103; did you mean 101?"),
                swap("unknown product", "traditions.csv", "craft,buttons", "craft,button", "traditions.csv:2",
                        "product = button: products.csv has no id button; did you mean buttons?"),
                swap("unknown county in a list", "transport.csv", "101 102", "101 109", "transport.csv:2",
                        "county_codes = 101 109: counties.csv has no code 109"),
                swap("unknown source", "series.csv", "made-up,made-up", "made-up,elsewhere", "series.csv:2",
                        "source = elsewhere: sources.csv has no id elsewhere; known ids: made-up"),
                swap("range out of order", "products.csv", "1000,2000,3000", "2500,2000,3000", "products.csv:2",
                        "startup_workshop_mid = 2000: is less than startup_workshop_low = 2500; order them"),
                swap("rows out of order", "products.csv", "buttons,goods", "dolls,goods", "products.csv:3",
                        "id = caps: stands after dolls; order the rows by id"),
                swap("open quotation mark", "traditions.csv", "polished\"", "polished", "traditions.csv:2",
                        "quotation marks are not as in RFC 4180"),
                swap("text after a quotation mark", "traditions.csv", "polished\"", "polished\" well", "traditions.csv:2",
                        "quotation marks are not as in RFC 4180"),
                swap("cell too many", "traditions.csv", "carried over", "carried, over", "traditions.csv:3",
                        "has 10 cells where the header has 9; give every column one cell, and put quotation marks"),
                swap("cell too few", "outside.csv", ",9000", "", "outside.csv:3", "has 6 cells where the header has 7"),
                new Case("empty table", pack -> pack.with("sectors.csv", ""), "sectors.csv:1", "is empty; start with the header id,name"),
                new Case("missing table", pack -> pack.without("series.csv"), "series.csv", "the file is missing; add it"),
                new Case("misnamed table", pack -> pack.with("town.csv", "x").without("towns.csv"), "towns.csv",
                        "the file is missing; add it, or rename town.csv"));
    }

    static Stream<Case> places() {
        return Stream.of(
                swap("town outside its county", "towns.csv", "0.8,0.2", "1.8,0.2", "towns.csv:3",
                        "town 101-2 longitude, latitude = 1.8, 0.2: lies 0.80 degrees outside county 101; move it inside"),
                swap("people do not add up", "towns.csv", "1000,800,0", "1001,800,0", "counties.csv:2",
                        "people = 3000: is not the sum of its towns, 3001; make the towns of county 101"),
                swap("urban people do not add up", "counties.csv", "2000,500,100", "2000,400,100", "counties.csv:2",
                        "urban_people = 400: is not the sum of its towns, 500"),
                swap("land does not add up", "counties.csv", "900.5", "902", "counties.csv:3",
                        "cultivated_mu = 902: is not the sum of its towns, 900.5"),
                swap("more townspeople than people", "towns.csv", "1000,800,0", "1000,800,1200", "towns.csv:3",
                        "urban_people = 1200: is more than people = 1000"),
                swap("more workers than people", "counties.csv", "500,100,50", "500,3001,50", "counties.csv:2",
                        "state_industry_workers = 3001: is more than people = 3000"),
                drop("county without towns", "towns.csv", "102-1,102,Hill,山,1.5,0.5,1000,900.5,0,yes,yes,made-up\n",
                        "counties.csv:3", "code = 102: has no town in towns.csv"),
                swap("county without seat", "towns.csv", "no,yes", "no,no", "counties.csv:2",
                        "code = 101: has 0 seats in towns.csv; mark exactly one of its towns"),
                swap("road to nowhere", "transport.csv", "101 102", "", "transport.csv:2",
                        "county_codes: says neither whom it serves nor where it is"),
                swap("county without polygon", "counties.geojson", "\"code\": 102", "\"code\": 103", "counties.csv:3",
                        "code = 102: has no polygon in counties.geojson"),
                swap("polygon without county", "counties.geojson", "\"code\": 102", "\"code\": 103", "counties.geojson:3",
                        "code = 103: counties.csv has no such county"),
                swap("polygon not closed", "counties.geojson", "[0, 1], [0, 0]", "[0, 1], [0, 0.5]", "counties.geojson:2",
                        "feature 1 (code 101) ring 1 = 0.0 0.5: is not closed: it starts at 0.0 0.0; end it with its first"),
                swap("polygon crosses itself", "counties.geojson", "[1, 0], [1, 1], [0, 1]", "[1, 1], [1, 0], [0, 1]",
                        "counties.geojson:2", "feature 1 (code 101) coordinates = 0.5 0.5: is not a valid outline (Self-int"),
                swap("too few points", "counties.geojson", "[1, 0], [1, 1], [0, 1], ", "", "counties.geojson:2",
                        "feature 1 (code 101) ring 1: has 2 points; write at least 4"),
                swap("point off the earth", "counties.geojson", "[2, 0], [2, 1]", "[200, 0], [2, 1]", "counties.geojson:3",
                        "feature 2 (code 102) part 1 ring 1 = [200,0]: point 2 is not a place on earth"),
                swap("not an outline", "counties.geojson", "\"Polygon\"", "\"Point\"", "counties.geojson:2",
                        "geometry type = \"Point\": is not an outline; write a Polygon or a MultiPolygon"),
                swap("no part", "counties.geojson", "[[[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]]", "[]",
                        "counties.geojson:3", "coordinates: has no polygon"),
                swap("number beyond numbers", "counties.geojson", "[2, 0], [2, 1]", "[1e999, 0], [2, 1]",
                        "counties.geojson:3", "point 2 is not a place on earth"),
                swap("feature without code", "counties.geojson", "{\"code\": 102}", "{}", "counties.geojson:3",
                        "feature 2 code: is not a county's code"),
                swap("county drawn twice", "counties.geojson", "\"code\": 102", "\"code\": 101", "counties.geojson:3",
                        "feature 2 code = 101: stands already on line 2"),
                swap("broken JSON", "counties.geojson", "\"features\": [", "\"features\": [[", "counties.geojson", "is not JSON"),
                swap("no features", "counties.geojson", "\"features\"", "\"shapes\"", "counties.geojson:1",
                        "features: is missing"));
    }

    static Stream<Case> goodsAndTime() {
        return Stream.of(
                swap("inputs above the input share", "product_links.csv", "0.2,0.1,0.3", "0.7,0.1,0.8", "product_links.csv:2",
                        "value = 0.7: brings the inputs of caps to 0.7, more than its input share 0.6"),
                swap("tied to itself", "product_links.csv", "input,buttons,caps", "input,caps,caps", "product_links.csv:2",
                        "second = caps: is tied to itself"),
                swap("missing variable", "series.csv", "death_rate", "deth_rate", "series.csv",
                        "variable = death_rate: is missing; did you mean it by deth_rate?"),
                swap("two units", "series.csv", "1980,2,,,1", "1980,2,,,per 1000", "series.csv:12",
                        "unit = per 1000: is 1 on line 2"),
                swap("years fall", "outside_demand.csv", "FAR,1980", "FAR,1970", "outside_demand.csv:3",
                        "year = 1970: is before 1976 on line 2"),
                drop("no demand", "outside_demand.csv", "SEA,1976,100,20,,,0.1,made-up\n", "outside.csv:3",
                        "id = SEA: has no row in outside_demand.csv"));
    }

    static Stream<Case> packAndPolicy() {
        return Stream.of(
                swap("dates reversed", "pack.yaml", "1980-12", "1970-12", "pack.yaml:4",
                        "last = 1970-12: is before first = 1976-01; swap the two months"),
                swap("unknown key", "pack.yaml", "default-scale", "default-skale", "pack.yaml:5",
                        "default-skale: is not a known key; did you mean default-scale?"),
                drop("missing key", "pack.yaml", "title: Tiny\n", "pack.yaml:1", "title: is missing; add title: with a text"),
                swap("duplicate key in YAML", "pack.yaml", "title: Tiny", "title: Tiny\ntitle: Small", "pack.yaml:3",
                        "title: stands already on line 2"),
                swap("quoted number", "pack.yaml", "default-scale: 5", "default-scale: \"5\"", "pack.yaml:5",
                        "default-scale = 5: is not a whole number; write it without quotation marks"),
                swap("scale below one", "pack.yaml", "default-scale: 5", "default-scale: 0", "pack.yaml:5",
                        "default-scale = 0: is out of range; write a number from 1 to 1000000"),
                swap("other folder", "pack.yaml", "id: tiny", "id: teeny", "pack.yaml:1",
                        "id = teeny: is not the name of the pack's folder; write tiny"),
                swap("tab", "pack.yaml", "title:", "\ttitle:", "pack.yaml:2", "is indented with a tab; indent with spaces"),
                swap("anchor", "pack.yaml", "title: Tiny", "title: &a Tiny", "pack.yaml:2", "uses an anchor (&) or alias (*)"),
                swap("tag", "pack.yaml", "title: Tiny", "title: !!str Tiny", "pack.yaml:2", "uses the tag"),
                swap("second document", "pack.yaml", "title: Tiny", "---\ntitle: Tiny", "pack.yaml:2", "starts a second document"),
                swap("not YAML", "pack.yaml", "title: Tiny", "title: \"Tiny", "pack.yaml", "is not YAML"),
                new Case("not a mapping", pack -> pack.with("pack.yaml", "- tiny\n"), "pack.yaml:1", "is not a mapping"),
                new Case("deep nesting", pack -> pack.with("pack.yaml", "a: " + "[".repeat(90_000)), "pack.yaml:1",
                        "is nested deeper than 20 levels"),
                new Case("not a list", pack -> pack.with("policy.yaml", "id: x\n"), "policy.yaml:1", "is not a list"),
                swap("policy out of order", "policy.yaml", "1970-01", "1975-01", "policy.yaml:13",
                        "crackdown-start.date = 1970-01: is before 1975-01 of a rule above; order the rules by date"),
                swap("unknown lever", "policy.yaml", "lever: crackdown", "lever: crakdown", "policy.yaml:14",
                        "crackdown-start.lever = crakdown: is not one of the known words; did you mean crackdown?"),
                swap("level too high", "policy.yaml", "level: 2\n", "level: 4\n", "policy.yaml:145",
                        "markets-1979.level = 4: is out of range; write a number from 0 to 3"),
                swap("level outside its range", "policy.yaml", "level: 2\n", "level: 3\n", "policy.yaml:145",
                        "markets-1979.level = 3: is outside its own range 0.5 to 2.5"),
                swap("rule twice", "policy.yaml", "markets-1979", "crackdown-start", "policy.yaml:141",
                        "crackdown-start.id = crackdown-start: is already the id of the rule on line 11"),
                swap("no level at the start", "policy.yaml", "lever: crackdown", "lever: markets-open", "policy.yaml",
                        "lever = crackdown: has no level before the first month 1976-01"),
                swap("unknown source of a rule", "policy.yaml", "source: made-up", "source: made-upp", "policy.yaml:9",
                        "source = made-upp: sources.csv has no such id; did you mean made-up?"));
    }

    @ParameterizedTest
    @MethodSource({"tables", "places", "goodsAndTime", "packAndPolicy"})
    void namesPlaceFieldValueAndRemedy(Case spoiled) {
        Path folder = spoiled.spoil().apply(new TinyPack()).write(home);
        InputFaults faults = catchThrowableOfType(InputFaults.class, () -> RegionReader.read(folder));
        assertThat(faults).as("no fault was found").isNotNull();
        assertThat(faults.faults())
                .extracting(Fault::sentence)
                .anySatisfy(line -> assertThat(line)
                        .contains("/packs/tiny/" + spoiled.place() + ":")
                        .contains(spoiled.words()));
    }

    @Test
    void aValidPackHasNoFault() {
        Region region = RegionReader.read(new TinyPack().write(home));
        assertThat(region.towns()).extracting(Region.Town::county).containsExactly(0, 0, 1);
        assertThat(region.traditions().get(1).product()).isEqualTo(-1);
        assertThat(region.transport().getFirst().counties()).containsExactly(0, 1);
        assertThat(region.series().at("birth_rate", 1978)).isEqualTo(1.5);
        assertThat(region.outside().getFirst().years()).containsExactly(1976, 1980);
    }

    @Test
    void tellsAllFaultsOfAllFilesAtOnce() {
        TinyPack pack = new TinyPack()
                .replace("pack.yaml", "terrain-factor: 1.3", "terrain-factor: flat")
                .replace("towns.csv", "0.4,0.5", "0.4,5")
                .replace("towns.csv", "101-2,101", "101-2,109")
                .replace("counties.geojson", "[0, 1], [0, 0]", "[0, 1]")
                .replace("policy.yaml", "1979-03", "1979-3");
        assertThatThrownBy(() -> RegionReader.read(pack.write(home)))
                .isInstanceOfSatisfying(InputFaults.class, faults -> {
                    assertThat(faults.faults()).extracting(fault -> Path.of(fault.file()).getFileName().toString())
                            .contains("pack.yaml", "towns.csv", "counties.geojson", "policy.yaml");
                    assertThat(faults.getMessage().lines()).hasSize(faults.count());
                });
    }

    @Test
    void oneFaultDoesNotCallForOthers() {
        Path folder = new TinyPack().replace("towns.csv", "2000,1200,500", "many,1200,500").write(home);
        assertThatThrownBy(() -> RegionReader.read(folder))
                .isInstanceOfSatisfying(InputFaults.class, faults -> assertThat(faults.count()).isOne());
    }

    @Test
    void anUnknownRegionIsToldWithTheNearest() {
        new TinyPack().write(home);
        assertThat(new Regions(home).ids()).containsExactly("tiny");
        assertThatThrownBy(() -> new Regions(home).read("tinny"))
                .isInstanceOf(InputFaults.class)
                .hasMessage("command line: region = tinny: is not a known region; did you mean tiny?");
        assertThatThrownBy(() -> RegionReader.read(home.resolve("nowhere")))
                .isInstanceOf(InputFaults.class)
                .hasMessageEndingWith("is not a folder; name the folder of a region pack");
    }
}
