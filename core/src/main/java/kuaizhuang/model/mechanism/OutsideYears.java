package kuaizhuang.model.mechanism;

import kuaizhuang.region.Region.OutsideRegion;

/// Reads an outside region's series between its given years.
final class OutsideYears {

    private OutsideYears() {}

    /// The value of one of the region's series in a year: interpolated, held before the first and
    /// after the last.
    static double at(OutsideRegion region, double[] series, double year) {
        int[] years = region.years();
        int last = years.length - 1;
        if (year <= years[0]) {
            return series[0];
        }
        for (int i = 1; i <= last; i++) {
            if (year < years[i]) {
                double t = (year - years[i - 1]) / (years[i] - years[i - 1]);
                return series[i - 1] + t * (series[i] - series[i - 1]);
            }
        }
        return series[last];
    }
}
