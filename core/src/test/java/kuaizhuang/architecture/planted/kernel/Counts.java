package kuaizhuang.architecture.planted.kernel;

/// Planted: state that all runs share.
public final class Counts {

    private static int calls;

    public int next() {
        return ++calls;
    }
}
