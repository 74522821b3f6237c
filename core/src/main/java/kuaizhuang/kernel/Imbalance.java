package kuaizhuang.kernel;

/// Money or people do not balance: the program is wrong, and the run stops.
public final class Imbalance extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Imbalance(String message) {
        super(message);
    }
}
