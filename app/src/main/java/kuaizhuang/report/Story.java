package kuaizhuang.report;

import java.io.PrintStream;
import java.nio.file.Path;

/// The life of one town or cluster.
public final class Story {

    private Story() {}

    public static void tell(Path runFolder, String town, String clusterId, PrintStream out) {
        throw new RunFault("Stories cannot be told yet.");
    }
}
