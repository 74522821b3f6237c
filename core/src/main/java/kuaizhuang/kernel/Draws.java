package kuaizhuang.kernel;

/// Random numbers as pure functions of (seed, month, process, entity, use): no generator object, no
/// order, no threads.
///
/// A key stands for (seed, month, process). The finaliser is that of SplitMix64 (Steele, Lea and
/// Flood 2014), applied to a Weyl sequence of the entity's stable identity; `DrawsTest` checks
/// uniformity and independence across keys.
public final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    private Draws() {}

    /// The finaliser: a bijection of 64 bits in which every input bit moves every output bit.
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// A process's number, from its name, so that a new process never moves the draws of the
    /// others.
    public static long process(String name) {
        return text(name);
    }

    /// A stable number of a text identity.
    public static long text(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /// The key of a process in a month of a run.
    public static long key(long seed, int month, long process) {
        return mix(mix(mix(seed * GOLDEN + 1) + month * GOLDEN) + process);
    }

    /// A key made narrower, for instance for one town.
    public static long key(long key, long entity) {
        return mix(key + entity * GOLDEN);
    }

    /// 64 random bits of an entity.
    public static long bits(long key, long entity) {
        return mix(key + (entity + 1) * GOLDEN);
    }

    /// A uniform number in [0, 1).
    public static double unit(long key, long entity) {
        return (bits(key, entity) >>> 11) * UNIT;
    }

    /// A uniform number in [0, 1), for the entity's `use`-th question within one process.
    public static double unit(long key, long entity, int use) {
        return (mix(bits(key, entity) + use * GOLDEN) >>> 11) * UNIT;
    }

    /// A standard Gumbel number: the noise of a logit choice by the largest utility.
    public static double gumbel(long key, long entity, int use) {
        double u = unit(key, entity, use);
        return -StrictMath.log(-StrictMath.log(u + UNIT / 2));
    }

    /// A standard exponential number, mean 1.
    public static double exponential(long key, long entity) {
        return Exponential.of(bits(key, entity));
    }

    /// A standard normal number (Box and Muller 1958).
    public static double normal(long key, long entity) {
        double u = unit(key, entity, 1) + UNIT / 2;
        double v = unit(key, entity, 2);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * v);
    }

    /// An integer with the given mean: its floor, or one more with the probability of the rest.
    public static long round(double mean, double uniform) {
        double floor = StrictMath.floor(mean);
        return (long) floor + (uniform < mean - floor ? 1 : 0);
    }

    /// A Poisson number by inversion of one uniform (suits means up to some hundreds; above, a
    /// rounded mean).
    public static int poisson(double mean, double uniform) {
        if (mean > 200) {
            return (int) round(mean, uniform);
        }
        double probability = StrictMath.exp(-mean);
        double sum = probability;
        int k = 0;
        while (uniform > sum && k < 1000) {
            k++;
            probability *= mean / k;
            sum += probability;
        }
        return k;
    }
}
