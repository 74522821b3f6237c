package kuaizhuang.measure.concentration;

/// Simple indices of clusters that need no distances.
public final class Clustering {

    private Clustering() {}

    /// What one place has, and what the whole has, for [#litzenbergerSternberg].
    ///
    /// @param workers in the industry
    /// @param area of any unit
    /// @param people inhabitants
    /// @param firms of the industry
    public record Place(double workers, double area, double people, double firms) {}

    /// The cluster index of Litzenberger and Sternberg (2006): relative density of the industry
    /// times its relative weight a head, over the relative size of its firms. 1 is the average.
    public static double litzenbergerSternberg(Place place, Place whole) {
        double density = place.workers / place.area / (whole.workers / whole.area);
        double stock = place.workers / place.people / (whole.workers / whole.people);
        double size = place.workers / place.firms / (whole.workers / whole.firms);
        return density * stock / size;
    }

    /// The share of pairs of firms, one of each industry, that stand in the same place (Howard,
    /// Newman and Tarp 2016), before their subtraction of what chance gives.
    ///
    /// @param one firms of one industry by place, and `other` of the other
    public static double howard(double[] one, double[] other) {
        Shares.requireSameLength(one, other);
        double together = 0;
        for (int place = 0; place < one.length; place++) {
            together += one[place] * other[place];
        }
        return together / (Shares.sum(one) * Shares.sum(other));
    }
}
