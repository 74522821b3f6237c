package kuaizhuang.measure.change;

/// The growth of a place in three parts (Dunn 1960): what the whole's growth alone would have
/// given, what its mix of industries added, and what is its own.
///
/// @param growth absolute change of the place
/// @param national change at the growth rate of the whole
/// @param structural change by having industries that grow faster or slower than the whole
/// @param own the rest: its industries grew faster or slower than elsewhere
public record ShiftShare(double growth, double national, double structural, double own) {

    /// @param before amounts by industry in the place, `after` later; same order of industries
    /// @param allBefore the same of the whole, `allAfter` later
    /// @return with NaN where the whole had an industry at 0 in which the place was
    public static ShiftShare of(
            double[] before, double[] after, double[] allBefore, double[] allAfter) {
        double rate = sum(allAfter) / sum(allBefore);
        double national = sum(before) * (rate - 1);
        double structural = 0;
        double own = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] == 0 && allBefore[i] == 0) {
                own += after[i];
            } else {
                double ofIndustry = allAfter[i] / allBefore[i];
                structural += before[i] * (ofIndustry - rate);
                own += after[i] - before[i] * ofIndustry;
            }
        }
        return new ShiftShare(sum(after) - sum(before), national, structural, own);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
