package kuaizhuang.measure.survey;

import java.util.Arrays;

/// With what an industry's distribution over places is compared.
public enum Reference {
    /// The workers of all industries.
    ALL_WORKERS {
        @Override
        double[] of(Establishments firms) {
            double[] amounts = new double[firms.places().count()];
            for (int row = 0; row < firms.rows(); row++) {
                amounts[firms.place()[row]] += firms.weight()[row] * firms.workers()[row];
            }
            return amounts;
        }
    },
    /// The firms of all industries.
    ALL_FIRMS {
        @Override
        double[] of(Establishments firms) {
            double[] amounts = new double[firms.places().count()];
            for (int row = 0; row < firms.rows(); row++) {
                amounts[firms.place()[row]] += firms.weight()[row];
            }
            return amounts;
        }
    },
    /// The same for every place that has a firm.
    EVEN {
        @Override
        double[] of(Establishments firms) {
            return Arrays.stream(ALL_FIRMS.of(firms)).map(count -> count > 0 ? 1 : 0).toArray();
        }
    };

    abstract double[] of(Establishments firms);

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
