package kuaizhuang.architecture.planted.kernel;

/// Planted: asks the machine.
public final class ReadsEnvironment {

    public String home() {
        return System.getenv("HOME");
    }
}
