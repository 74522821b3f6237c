package kuaizhuang.register;

import kuaizhuang.kernel.Draws;

/// A set of 64-bit identities without an object for each: 12 to 32 bytes an identity.
final class Identities {

    /// Stands for an empty slot, so that the identity 0 is kept as 1.
    private static final long NONE = 0;

    private long[] slots = new long[1024];
    private int count;

    /// Whether the identity was not there before.
    boolean add(long identity) {
        if (count > slots.length / 3 * 2) {
            grow();
        }
        long kept = identity == NONE ? 1 : identity;
        int slot = slot(kept);
        if (slots[slot] == kept) {
            return false;
        }
        slots[slot] = kept;
        count++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.multiplyExact(old.length, 2)];
        for (long identity : old) {
            if (identity != NONE) {
                slots[slot(identity)] = identity;
            }
        }
    }

    /// Where the identity is, or the first empty slot after where it belongs.
    private int slot(long identity) {
        int mask = slots.length - 1;
        int slot = (int) Draws.mix(identity) & mask;
        while (slots[slot] != NONE && slots[slot] != identity) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
