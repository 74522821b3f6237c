package kuaizhuang.measure.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Every index that a survey can take, with what its number means.
public enum Instrument {
    LOCATION_QUOTIENT(
            Family.AREA,
            Range.CHANCE,
            "how many times as large the industry's share is in the place as in the reference",
            "Haig 1926; band by the dartboard of Ellison and Glaeser 1997"),
    ELLISON_GLAESER(
            Family.AREA,
            Range.CHANCE,
            "concentration of an industry net of what a few large plants give by chance; 0 by chance",
            "Ellison and Glaeser 1997"),
    MAUREL_SEDILLOT(
            Family.AREA,
            Range.CHANCE,
            "the same in the form of Maurel and Sédillot; 0 by chance",
            "Maurel and Sédillot 1999"),
    LOCATIONAL_GINI(
            Family.AREA,
            Range.CHANCE,
            "Gini coefficient of the location quotients, each place counting once, 0 to 1",
            "Krugman 1991; Farhauer and Kröll 2014"),
    LORENZ_GINI(
            Family.AREA,
            Range.CHANCE,
            "Gini coefficient of the industry over the reference, places counting by size, 0 to 1",
            "Krugman 1991"),
    HOOVER(
            Family.AREA,
            Range.CHANCE,
            "share of the industry that would have to move to lie as the reference does, 0 to 1",
            "Hoover 1936"),
    THEIL(
            Family.AREA,
            Range.CHANCE,
            "distance of the industry from the reference, natural logarithm, 0 and up",
            "Theil 1967"),
    THEIL_BETWEEN(
            Family.AREA,
            Range.CHANCE,
            "the part of Theil's index between groups of places; the rest is within them",
            "Theil 1967; Cutrini 2009"),
    PLANT_HERFINDAHL(
            Family.AREA,
            Range.NONE,
            "sum of squared shares of the industry's plants: 1 for a single one",
            "Herfindahl 1950"),
    SPECIALISATION(
            Family.PLACE,
            Range.NONE,
            "Krugman's index: sum of absolute differences of industry shares, 0 to 2",
            "Krugman 1991"),
    SPECIALISATION_COEFFICIENT(
            Family.PLACE,
            Range.NONE,
            "share of the place's workers that would have to change industry, 0 to 1",
            "Hoover and Giarratani 1985"),
    HACHMAN(
            Family.PLACE,
            Range.NONE,
            "likeness of the place's industries to all places', 1 for the same",
            "Hachman 1995"),
    AVERAGE_QUOTIENT(
            Family.PLACE,
            Range.NONE,
            "mean location quotient of the place's industries, weighted by their shares",
            "O'Donoghue and Gleave 2004"),
    HERFINDAHL(
            Family.PLACE,
            Range.NONE,
            "sum of squared industry shares of the place, 1 for a single industry",
            "Herfindahl 1950"),
    ENTROPY(
            Family.PLACE,
            Range.NONE,
            "entropy of the place's industry shares in bits, 0 for a single industry",
            "Shannon 1948"),
    DIVERSITY(
            Family.PLACE,
            Range.NONE,
            "number of the place's industries with a location quotient of 1 or more",
            "Hidalgo and Hausmann 2009"),
    MORAN(
            Family.SPACE,
            Range.CHANCE,
            "likeness of near places' location quotients, about 0 by chance",
            "Moran 1950; Cliff and Ord 1981"),
    GEARY(
            Family.SPACE,
            Range.CHANCE,
            "difference of near places' location quotients, 1 by chance, less where alike",
            "Geary 1954"),
    GETIS_ORD(
            Family.SPACE,
            Range.CHANCE,
            "weight of pairs of near places among all pairs, by product of location quotients",
            "Getis and Ord 1992"),
    JOIN_COUNT(
            Family.SPACE,
            Range.CHANCE,
            "pairs of neighbours that both have a location quotient of 1 or more",
            "Cliff and Ord 1981"),
    LOCAL_MORAN(
            Family.SPACE,
            Range.CHANCE,
            "likeness of a place's location quotient to its neighbours'",
            "Anselin 1995"),
    LOCAL_G(
            Family.SPACE,
            Range.CHANCE,
            "score of the location quotients in and around a place (Gi*)",
            "Getis and Ord 1992; Ord and Getis 1995"),
    K_DENSITY(
            Family.DISTANCE,
            Range.CHANCE_ANYWHERE,
            "density of the distances between the industry's plants, a kilometre",
            "Duranton and Overman 2005"),
    K_DENSITY_WORKERS(
            Family.DISTANCE,
            Range.CHANCE_ANYWHERE,
            "the same, each pair weighted by the product of its workers",
            "Duranton and Overman 2005"),
    MARCON_PUECH(
            Family.DISTANCE,
            Range.CHANCE_ANYWHERE,
            "how many times as large the industry's share is within the radius of its plants as in all",
            "Marcon and Puech 2010"),
    RIPLEY_L(
            Family.DISTANCE,
            Range.CHANCE_ANYWHERE,
            "Besag's L of the plants in the rectangle around all firms, in kilometres; the radius itself on empty land",
            "Ripley 1976; Besag 1977"),
    COAGGLOMERATION(
            Family.RELATED,
            Range.CHANCE,
            "whether two industries are in the same places, 0 by chance",
            "Ellison, Glaeser and Kerr 2010"),
    RELATEDNESS(
            Family.RELATED,
            Range.NONE,
            "how often two industries are strong in the same places over what chance gives, 1 by chance",
            "van Eck and Waltman 2009; Steijn 2021"),
    RELATEDNESS_DENSITY(
            Family.RELATED,
            Range.NONE,
            "share of what is related to the industry in which the place is strong, 0 to 1",
            "Hidalgo and others 2007"),
    COMPLEXITY(
            Family.RELATED,
            Range.NONE,
            "economic complexity of the place, mean 0 and deviation 1",
            "Hidalgo and Hausmann 2009; Hausmann and others 2014"),
    SHIFT_NATIONAL(
            Family.CHANGE,
            Range.NONE,
            "workers that the place would have gained at the growth of all places",
            "Dunn 1960"),
    SHIFT_STRUCTURAL(
            Family.CHANGE, Range.NONE, "workers gained by its mix of industries", "Dunn 1960"),
    SHIFT_OWN(
            Family.CHANGE,
            Range.NONE,
            "workers gained because its industries grew faster here than elsewhere",
            "Dunn 1960"),
    ENTRY_RATE(
            Family.CHANGE,
            Range.CONFIDENCE,
            "firms of the year that were not there the year before, over all of the year",
            "interval of Wilson 1927"),
    EXIT_RATE(
            Family.CHANGE,
            Range.CONFIDENCE,
            "firms of the year before that are gone, over all of that year",
            "interval of Wilson 1927"),
    SURVIVAL(
            Family.CHANGE,
            Range.CONFIDENCE,
            "share of firms that live beyond the age in the note",
            "Kaplan and Meier 1958; Greenwood 1926"),
    POWER_LAW(
            Family.SIZE,
            Range.CONFIDENCE,
            "exponent of the density of firm sizes in the tail; p below .1 rules a power law out",
            "Clauset, Shalizi and Newman 2009"),
    POWER_LAW_OR_LOGNORMAL(
            Family.SIZE,
            Range.NONE,
            "log likelihood ratio of power law to lognormal in the tail, positive for the power law",
            "Vuong 1989; Clauset, Shalizi and Newman 2009"),
    RANK_SIZE(
            Family.SIZE,
            Range.CONFIDENCE,
            "exponent of the share of larger firms by the rank - 1/2 regression in the same tail",
            "Gabaix and Ibragimov 2011");

    /// Indices that are taken together.
    public enum Family {
        AREA("industries over places"),
        PLACE("places over industries"),
        SPACE("neighbouring places"),
        DISTANCE("distances between plants"),
        RELATED("industries with industries"),
        CHANGE("growth, entry, exit and survival"),
        SIZE("sizes of firms");

        private final String words;

        Family(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// What the columns `low` and `high` of an index hold.
    public enum Range {
        CHANCE("95 per cent of what chance alone gives"),
        CHANCE_ANYWHERE("the band that 5 per cent of chance leaves anywhere, on each side"),
        CONFIDENCE("the interval of 95 per cent"),
        NONE("nothing");

        private final String words;

        Range(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Family family;
    private final Range range;
    private final String meaning;
    private final String source;

    Instrument(Family family, Range range, String meaning, String source) {
        this.family = family;
        this.range = range;
        this.meaning = meaning;
        this.source = source;
    }

    /// Its name in the column `index`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Family family() {
        return family;
    }

    public Range range() {
        return range;
    }

    public String meaning() {
        return meaning;
    }

    public String source() {
        return source;
    }

    public static List<Instrument> of(Family family) {
        return Arrays.stream(values()).filter(one -> one.family == family).toList();
    }
}
