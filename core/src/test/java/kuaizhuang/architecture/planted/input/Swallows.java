package kuaizhuang.architecture.planted.input;

/// Planted: prints a failure and goes on.
public final class Swallows {

    public void run(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException broken) {
            broken.printStackTrace();
        }
    }
}
