package kuaizhuang.architecture.planted.cli;

/// Innocent: the command line may print.
public final class Console {

    public void done() {
        System.out.println("done");
    }
}
