package kuaizhuang.measure.points;

import kuaizhuang.measure.chance.Measured;

/// A function of distance with what chance gives.
///
/// @param km distances, ascending
/// @param observed the function at each
/// @param band what chance gives at each distance and over all
/// @param n how many points it was taken of
public record Curve(double[] km, double[] observed, Band band, long n) {

    private static final double SIGNIFICANT = 0.05;

    /// Localised where the curve is above the upper global band somewhere; dispersed where it is
    /// never above it and below the lower somewhere (Duranton and Overman 2005, section 4).
    public String verdict() {
        if (band.rounds() == 0) {
            return "";
        }
        if (band.pAbove() <= SIGNIFICANT) {
            return "localised";
        }
        return band.pBelow() <= SIGNIFICANT ? "dispersed" : Measured.BY_CHANCE;
    }

    /// The probability that belongs to the verdict: of a curve of chance that leaves as far above,
    /// or as far below if that is rarer.
    public double p() {
        return Math.min(1, 2 * Math.min(band.pAbove(), band.pBelow()));
    }
}
