package kuaizhuang.architecture.planted.report;

/// Innocent: the story is told on the screen.
public final class Story {

    public void tell() {
        System.out.println("Once, in Qiaotou");
    }
}
