package kuaizhuang.measure.concentration;

/// Theil's index of an industry against a reference distribution, in the part between groups of
/// places and the part within them: T = sum of s ln(s/x) (Theil 1967; Cutrini 2009).
///
/// Natural logarithms; 0 where the industry lies as the reference does. `total = between + within`.
///
/// @param total of all places
/// @param between of the groups as wholes
/// @param within mean of the groups' own indices, weighted by their share of the industry
public record TheilDecomposition(double total, double between, double within) {

    /// Theil's index without groups; infinite where an amount stands in a place that has nothing of
    /// the reference.
    public static double against(double[] amounts, double[] reference) {
        Shares.requireSameLength(amounts, reference);
        double[] shares = Shares.of(amounts);
        double[] expected = Shares.of(reference);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] == 0 ? 0 : shares[i] * StrictMath.log(shares[i] / expected[i]);
        }
        return sum;
    }

    /// @param group the group of each place, numbers from 0 to groups - 1
    public static TheilDecomposition of(
            double[] amounts, double[] reference, int[] group, int groups) {
        double[] ofGroups = new double[groups];
        double[] expectedOfGroups = new double[groups];
        for (int place = 0; place < amounts.length; place++) {
            ofGroups[group[place]] += amounts[place];
            expectedOfGroups[group[place]] += reference[place];
        }
        double total = against(amounts, reference);
        double between = against(ofGroups, expectedOfGroups);
        return new TheilDecomposition(total, between, total - between);
    }
}
