package kuaizhuang.measure.concentration;

import java.util.stream.IntStream;

/// How closely industries lie where marks on the map say: the correlation, over places and the
/// industries that are marked somewhere, of a mark with the place's share of the industry less its
/// share of everything.
///
/// 1 where the surplus of every place is proportional to its mark, 0 where marks tell nothing. The
/// marks may be anything known beforehand: crafts, mines, decrees.
public final class MarkedPlaces {

    private MarkedPlaces() {}

    /// Pearson's correlation, in [-1, 1]; NaN where marks or surpluses do not vary.
    ///
    /// @param made by place and industry, in any unit that adds up
    /// @param marks by place and industry, 0 where there is none
    public static double correlation(double[][] made, double[][] marks) {
        int[] industries =
                IntStream.range(0, marks[0].length)
                        .filter(i -> isMarked(marks, i) && total(made, i) > 0)
                        .toArray();
        double all = IntStream.range(0, marks[0].length).mapToDouble(i -> total(made, i)).sum();
        double[] x = new double[industries.length * made.length];
        double[] y = new double[x.length];
        int at = 0;
        for (int industry : industries) {
            double ofIndustry = total(made, industry);
            for (int place = 0; place < made.length; place++) {
                x[at] = marks[place][industry];
                y[at++] = made[place][industry] / ofIndustry - sum(made[place]) / all;
            }
        }
        return correlation(x, y);
    }

    private static boolean isMarked(double[][] marks, int industry) {
        return IntStream.range(0, marks.length).anyMatch(place -> marks[place][industry] > 0);
    }

    private static double total(double[][] made, int industry) {
        return IntStream.range(0, made.length).mapToDouble(place -> made[place][industry]).sum();
    }

    private static double sum(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum();
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = sum(x) / x.length;
        double meanY = sum(y) / y.length;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }
}
