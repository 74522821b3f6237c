package kuaizhuang.measure.points;

import kuaizhuang.measure.chance.Simulations;
import kuaizhuang.measure.chance.Urn;
import kuaizhuang.measure.space.Spots;

/// Rounds of a K-density played side by side over a table of the pairs of few spots.
record SideBySide(KDensity density, Spots spots, PairTable table, int[] members, double[] weights) {

    private static final int ROUNDS = PairTable.ROUNDS;

    /// The curves of all rounds, and at last the observed one.
    double[][] play(Simulations simulations) {
        double[][] curves = new double[simulations.rounds() + 1][];
        KDensity.Kernel[] kernel = density.kernel();
        int blocks = (curves.length + ROUNDS - 1) / ROUNDS;
        simulations.forEachSubject(
                blocks, (same, block) -> play(block * ROUNDS, kernel, simulations, curves));
        return curves;
    }

    private void play(
            int first, KDensity.Kernel[] kernel, Simulations simulations, double[][] curves) {
        int count = Math.min(ROUNDS, curves.length - first);
        float[] onSpot = new float[spots.count() * ROUNDS];
        Urn urn = new Urn(spots.points());
        for (int k = 0; k < count; k++) {
            int round = first + k;
            boolean observed = round == curves.length - 1;
            place(
                    observed ? members : urn.draw(weights.length, KDensity.key(simulations, round)),
                    k,
                    onSpot);
        }
        double[] mass = new double[density.bins() * ROUNDS];
        table.gather(onSpot, density.binsAKm(), mass);
        addOnOneSpot(onSpot, mass);
        double all = all();
        for (int k = 0; k < count; k++) {
            double[] curve = new double[kernel.length];
            for (int d = 0; d < curve.length; d++) {
                curve[d] = kernel[d].times(mass, k, ROUNDS) / all;
            }
            curves[first + k] = curve;
        }
    }

    private void place(int[] points, int round, float[] onSpot) {
        for (int k = 0; k < weights.length; k++) {
            onSpot[spots.of()[points[k]] * ROUNDS + round] += (float) weights[k];
        }
    }

    /// The weight of all pairs.
    private double all() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return (sum * sum - squares()) / 2;
    }

    private double squares() {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return squares;
    }

    /// Adds the pairs that are on one spot, at the distance 0.
    private void addOnOneSpot(float[] onSpot, double[] mass) {
        double[] sums = new double[ROUNDS];
        for (int at = 0; at < onSpot.length; at++) {
            sums[at % ROUNDS] += (double) onSpot[at] * onSpot[at];
        }
        double alone = squares();
        for (int round = 0; round < ROUNDS; round++) {
            mass[round] += Math.max(0, sums[round] - alone) / 2;
        }
    }
}
