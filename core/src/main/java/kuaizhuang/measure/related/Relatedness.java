package kuaizhuang.measure.related;

/// How often industries are found in the same places, and how much of what is related a place has.
public final class Relatedness {

    private Relatedness() {}

    /// In how many places both industries are; 0 on the diagonal.
    public static double[][] together(boolean[][] makes) {
        int industries = makes[0].length;
        double[][] counts = new double[industries][industries];
        for (boolean[] place : makes) {
            for (int i = 0; i < industries; i++) {
                for (int j = 0; place[i] && j < industries; j++) {
                    counts[i][j] += i != j && place[j] ? 1 : 0;
                }
            }
        }
        return counts;
    }

    /// Probabilistic relatedness of van Eck and Waltman (2009) as refined by Steijn (2021): times
    /// that two are found together over the times that chance gives, 1 for chance; with S the row
    /// sums and T the sum of all, C_ij / ((S_i/T S_j/(T-S_i) + S_j/T S_i/(T-S_j)) T/2). NaN where
    /// an industry is never found with any.
    public static double[][] probability(double[][] together) {
        int n = together.length;
        double[] sums = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (double count : together[i]) {
                sums[i] += count;
            }
            all += sums[i];
        }
        double[][] related = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double expected =
                        sums[i] * sums[j] * (1 / (all - sums[i]) + 1 / (all - sums[j])) / 2;
                related[i][j] = i == j ? 0 : together[i][j] / expected;
            }
        }
        return related;
    }

    /// Proximity: the smaller of the two conditional probabilities of having one industry given the
    /// other (Hidalgo, Klinger, Barabási and Hausmann 2007); NaN where nobody has one of them.
    public static double[][] proximity(boolean[][] makes) {
        double[] ubiquity = new Complexity(makes).ubiquity();
        double[][] proximity = together(makes);
        for (int i = 0; i < ubiquity.length; i++) {
            for (int j = 0; j < ubiquity.length; j++) {
                proximity[i][j] /= Math.max(ubiquity[i], ubiquity[j]);
            }
        }
        return proximity;
    }

    /// Relatedness density of an industry in a place: what is related to it and there, over all
    /// that is related to it (Hidalgo and others 2007), 0 to 1; the industry itself does not count.
    ///
    /// @param related of every pair, with any measure from 0 up
    public static double density(boolean[] place, int industry, double[][] related) {
        double present = 0;
        double all = 0;
        for (int other = 0; other < place.length; other++) {
            if (other != industry && !Double.isNaN(related[industry][other])) {
                all += related[industry][other];
                present += place[other] ? related[industry][other] : 0;
            }
        }
        return present / all;
    }
}
