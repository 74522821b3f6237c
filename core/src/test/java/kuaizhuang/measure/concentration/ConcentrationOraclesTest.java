package kuaizhuang.measure.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Published examples of area indices, each with its source.
class ConcentrationOraclesTest {

    /// The matrix in the documentation of EconGeo (Balland 2017), rows R1 to R5.
    static final double[][] ECON_GEO = {
        {100, 0, 0, 0, 0},
        {0, 15, 5, 70, 10},
        {0, 20, 10, 20, 50},
        {0, 25, 30, 5, 40},
        {0, 40, 55, 5, 0}
    };

    private static final PlacesByIndustries TABLE =
            new PlacesByIndustries(
                    List.of("R1", "R2", "R3", "R4", "R5"),
                    List.of("I1", "I2", "I3", "I4", "I5"),
                    ECON_GEO);

    private static double[] ofPlaces(java.util.function.ToDoubleFunction<double[]> index) {
        return IntStream.range(0, 5)
                .mapToDouble(r -> index.applyAsDouble(TABLE.place(r)))
                .toArray();
    }

    private static void assertClose(double[] found, double tolerance, double... published) {
        assertThat(found).containsExactly(published, within(tolerance));
    }

    @Test
    void locationQuotientsOfEconGeo() {
        double[][] published = {
            {5, 0, 0, 0, 0},
            {0, .75, .25, 3.5, .5},
            {0, 1, .5, 1, 2.5},
            {0, 1.25, 1.5, .25, 2},
            {0, 2, 2.75, .25, 0}
        };
        double[][] found = LocationQuotients.of(TABLE);
        for (int place = 0; place < 5; place++) {
            assertClose(found[place], 1e-12, published[place]);
        }
    }

    @Test
    void specialisationOfEconGeo() {
        double[] all = TABLE.industryTotals();
        assertClose(
                ofPlaces(place -> Specialisation.averageQuotient(place, all)),
                1e-12,
                5,
                2.625,
                1.7,
                1.575,
                2.325);
        assertClose(
                ofPlaces(place -> Specialisation.krugman(place, all)), 1e-12, 1.6, 1, .6, .7, 1.1);
        assertClose(
                ofPlaces(place -> Specialisation.coefficient(place, all)),
                1e-12,
                .8,
                .5,
                .3,
                .35,
                .55);
        assertClose(
                ofPlaces(place -> Specialisation.hachman(place, all)),
                1e-9,
                .2,
                .380952381,
                .588235294,
                .634920635,
                .430107527);
        assertClose(ofPlaces(Inequality::herfindahl), 1e-12, 1, .525, .34, .315, .465);
        assertClose(ofPlaces(Inequality::entropy), 5e-4, 0, 1.319, 1.761, 1.766, 1.219);
    }

    /// The quotient of R3 in I2 is exactly 1 and counts; a strict rule gives 1 1 1 3 2.
    @Test
    void diversityOfEconGeoCountsAQuotientOfExactlyOne() {
        double[] all = TABLE.industryTotals();
        assertClose(ofPlaces(place -> Specialisation.diversity(place, all)), 0, 1, 1, 3, 3, 2);
    }

    /// EconGeo prints the area itself, at most .5.
    @Test
    void lorenzGiniIsTwiceThatOfEconGeo() {
        double[] halves =
                IntStream.range(0, 5)
                        .mapToDouble(industry ->
                                LocationalGini.ofLorenzCurve(
                                                TABLE.industry(industry), TABLE.placeTotals())
                                        / 2)
                        .toArray();
        assertClose(halves, 5e-3, .40, .18, .27, .31, .28);
    }

    /// Documentation of EconGeo: Hoover.Gini, Hoover.index, Gini.
    @Test
    void hooverAndGiniOfEconGeo() {
        double[] industry = {0, 10, 10, 30, 50};
        double[] people = {10, 15, 20, 25, 30};
        assertThat(Inequality.hoover(industry, people)).isEqualTo(.25, within(1e-12));
        assertThat(Inequality.lorenzGini(industry, people)).isEqualTo(.31, within(5e-3));
        assertThat(Inequality.gini(industry)).isEqualTo(.48, within(1e-12));
    }

    /// Farhauer and Kröll (2014), as in the documentation of REAT (gini.conc, gini.spec).
    @Test
    void locationalGiniOfFarhauerAndKroell() {
        assertThat(
                        LocationalGini.ofQuotients(
                                new double[] {500, 500, 1000, 7000, 1000},
                                new double[] {20000, 15000, 20000, 40000, 5000}))
                .isEqualTo(.4068965517, within(1e-10));
        assertThat(
                        LocationalGini.ofQuotients(
                                new double[] {700, 600, 500, 10000, 40000},
                                new double[] {30000, 15000, 10000, 60000, 50000}))
                .isEqualTo(.6222222222, within(1e-10));
    }

    /// Farhauer and Kröll (2013), as in the documentation of REAT (krugman.conc2): mining against
    /// the mean share of chemistry, social services, electronics and wood. The mean of the four
    /// distances would be .8767525715.
    @Test
    void krugmanConcentrationTakesTheMeanShare() {
        double[] mining = {4320, 7811, 3900, 2300, 47560};
        double[][] others = {
            {20000, 11000, 31000, 8000, 20000},
            {40000, 10000, 25000, 9000, 16000},
            {10000, 11000, 14000, 14000, 13000},
            {7000, 7500, 11000, 1500, 36000}
        };
        double[] meanShare = new double[5];
        double meanDistance = 0;
        for (double[] other : others) {
            double[] shares = Shares.of(other);
            for (int place = 0; place < 5; place++) {
                meanShare[place] += shares[place] / 4;
            }
            meanDistance += Specialisation.krugman(mining, other) / 4;
        }
        assertThat(Specialisation.krugman(mining, meanShare)).isEqualTo(.8619321358, within(1e-10));
        assertThat(meanDistance).isEqualTo(.8767525715, within(1e-10));
    }

    /// Farhauer and Kröll (2013), as in the documentation of REAT (krugman.spec2): Sweden against
    /// the mean share of Norway, Denmark, Finland and Iceland.
    @Test
    void krugmanSpecialisationOfSweden() {
        double[] sweden = {45000, 15000, 32000, 10000, 30000};
        double[][] others = {
            {35000, 12000, 30000, 8000, 22000},
            {40000, 10000, 25000, 9000, 18000},
            {30000, 11000, 18000, 3000, 13000},
            {40000, 6000, 11000, 2000, 12000}
        };
        double[] meanShare = new double[5];
        for (double[] other : others) {
            double[] shares = Shares.of(other);
            for (int industry = 0; industry < 5; industry++) {
                meanShare[industry] += shares[industry] / 4;
            }
        }
        assertThat(Specialisation.krugman(sweden, meanShare)).isEqualTo(.1595017923, within(1e-10));
    }

    /// Gross domestic product and people of the German Länder in 2015, as in the documentation of
    /// REAT (hoover).
    @Test
    void inequalityOfTheGermanLaender() {
        double[] product = {
            460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95,
            35.03, 112.66, 56.22, 85.61, 56.81
        };
        double[] people = {
            10879618, 12843514, 3520031, 2484826, 671489, 1787408, 6176172, 1612362, 7926599,
            17865516, 4052803, 995597, 4084851, 2245470, 2858714, 2170714
        };
        assertThat(Inequality.gini(product)).isEqualTo(.5009348458, within(1e-10));
        assertThat(Inequality.herfindahl(product)).isEqualTo(.1251762991, within(1e-10));
        assertThat(Inequality.hoover(product, people)).isEqualTo(.0735899089, within(1e-10));
    }

    /// Documentation of REAT: locq, litzenberger, howard.cl.
    @Test
    void quotientAndClusterIndicesOfReat() {
        assertThat(LocationQuotients.of(1714, 79006, 879213, 15593224))
                .isEqualTo(.3847623423, within(1e-10));
        assertThat(
                        Clustering.litzenbergerSternberg(
                                new Clustering.Place(1743, 50, 488, 35),
                                new Clustering.Place(5740, 576, 4621, 53)))
                .isEqualTo(21.874911017, within(1e-9));
        assertThat(Clustering.howard(new double[] {2, 1}, new double[] {2, 1}))
                .isEqualTo(5.0 / 9, within(1e-12));
    }

    /// Documentation of REAT: herf, gini, gini2.
    @Test
    void herfindahlAndGiniOfReat() {
        double[] amounts = {20, 50, 20, 10};
        assertThat(Inequality.herfindahl(amounts)).isEqualTo(.34, within(1e-12));
        assertThat(1 / Inequality.herfindahl(amounts)).isEqualTo(2.94, within(5e-3));
        assertThat(Inequality.normalisedHerfindahl(amounts)).isEqualTo(.12, within(1e-12));
        assertThat(Inequality.gini(amounts)).isEqualTo(.3, within(1e-12));
        assertThat(Inequality.normalisedGini(amounts)).isEqualTo(.4, within(1e-12));
        double[] incomes = {500, 1500, 2500, 4000, 7500, 15000};
        double[] people = {1000, 1200, 1600, 400, 200, 600};
        double[] sums = new double[6];
        for (int i = 0; i < 6; i++) {
            sums[i] = incomes[i] * people[i];
        }
        assertThat(Inequality.lorenzGini(sums, people)).isEqualTo(.5278260870, within(1e-10));
    }

    /// What REAT calls theil is the mean log deviation; Theil's T is another number.
    @Test
    void theilIsNotTheMeanLogDeviation() {
        double[] amounts = {10, 10, 10, 20, 50};
        assertThat(Inequality.meanLogDeviation(amounts)).isEqualTo(.2326301620, within(1e-10));
        assertThat(Inequality.theilT(amounts)).isEqualTo(.2502012118, within(1e-10));
    }

    /// Documentation of REAT: atkinson, coulter.
    @Test
    void atkinsonAndCoulterOfReat() {
        assertThat(Inequality.atkinson(new double[] {100, 1, 1, 1}, .8))
                .isEqualTo(.8070591830, within(1e-10));
        assertThat(
                        Inequality.coulter(
                                new double[] {400, 400, 400, 400}, new double[] {1, 1, 1, 200}))
                .isEqualTo(.6003059838, within(1e-10));
    }

    /// REAT prints .4921529568: it takes deviations from the mean of the places (20) over the mean
    /// of the people (17); Williamson (1965) takes the latter for both, by hand sqrt(61) / 17.
    @Test
    void williamsonTakesOneMean() {
        assertThat(Inequality.williamson(new double[] {10, 20, 30}, new double[] {5, 3, 2}))
                .isEqualTo(Math.sqrt(61) / 17, within(1e-12));
        assertThat(Math.sqrt(.5 * 100 + .2 * 100) / 17).isEqualTo(.4921529568, within(1e-10));
    }

    /// By hand: two groups with shares .5 and .5 of the industry, .25 and .75 of the reference.
    @Test
    void theilFallsIntoPartsBetweenAndWithinGroups() {
        double[] amounts = {40, 10, 30, 20};
        double[] reference = {10, 15, 50, 25};
        TheilDecomposition theil =
                TheilDecomposition.of(amounts, reference, new int[] {0, 0, 1, 1}, 2);
        double between = .5 * Math.log(2) + .5 * Math.log(2.0 / 3);
        double first = .8 * Math.log(.8 / .4) + .2 * Math.log(.2 / .6);
        double second = .6 * Math.log(.6 / (2.0 / 3)) + .4 * Math.log(.4 / (1.0 / 3));
        assertThat(theil.between()).isEqualTo(between, within(1e-12));
        assertThat(theil.within()).isEqualTo(.5 * first + .5 * second, within(1e-12));
    }

    @Test
    void isUndefinedForNothing() {
        assertThat(Inequality.gini(new double[3])).isNaN();
        assertThat(Inequality.herfindahl(new double[3])).isNaN();
        assertThat(LocationQuotients.of(0, 0, 5, 10)).isNaN();
        assertThat(LocationalGini.ofQuotients(new double[] {1, 2}, new double[] {0, 2})).isNaN();
    }
}
