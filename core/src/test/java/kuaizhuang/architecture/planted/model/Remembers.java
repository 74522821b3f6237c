package kuaizhuang.architecture.planted.model;

import java.util.HashMap;

/// Planted: a cache that all runs share.
public final class Remembers {

    private static final HashMap<String, Integer> KNOWN = new HashMap<>();

    public int known(String name) {
        return KNOWN.merge(name, 1, Integer::sum);
    }
}
