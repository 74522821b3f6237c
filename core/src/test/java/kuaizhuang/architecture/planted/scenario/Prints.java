package kuaizhuang.architecture.planted.scenario;

/// Planted: speaks past the command line.
public final class Prints {

    public void report() {
        System.out.println("done");
    }
}
