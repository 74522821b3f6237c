package kuaizhuang.report;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// The life of one town or cluster in plain text: who first knew, who founded, how it sold, what
/// the government did.
public final class Story {

    private static final int LINE = 100;

    private Story() {}

    /// A heading with its paragraphs.
    record Chapter(String heading, List<String> paragraphs) {}

    /// Prints the story of a town or of a cluster; one of the two is asked for, the other is null.
    ///
    /// @param town a town's name in pinyin or characters, or `County/Town` where several bear the
    ///   name; case does not matter
    /// @param clusterId an id of the table cluster_year
    /// @throws UnknownPlace when nothing, or more than one place, bears the name; the message lists
    ///   the candidates
    /// @throws RunFault when the folder is no run folder, or neither or both are asked for
    public static void tell(Path runFolder, String town, String clusterId, PrintStream out) {
        if ((town == null) == (clusterId == null)) {
            throw new RunFault(
                    "a story is about one town or one cluster; give --town NAME or --cluster ID");
        }
        RunInfo run = RunInfo.of(runFolder);
        try (RunTables tables = RunTables.open(runFolder)) {
            Pack pack = Pack.of(run.region());
            var places = new Places(tables);
            List<Chapter> chapters =
                    town != null
                            ? new TownStory(tables, pack, run, places.town(town)).chapters()
                            : new ClusterStory(tables, pack, run, places.cluster(clusterId))
                                    .chapters();
            chapters.stream()
                    .filter(chapter -> !chapter.paragraphs().isEmpty())
                    .forEach(chapter -> print(chapter, out));
        }
    }

    private static void print(Chapter chapter, PrintStream out) {
        out.println(chapter.heading());
        out.println("-".repeat(chapter.heading().length()));
        chapter.paragraphs()
                .forEach(paragraph -> out.println(wrapped(paragraph) + System.lineSeparator()));
    }

    private static String wrapped(String paragraph) {
        var text = new StringBuilder();
        int length = 0;
        for (String word : paragraph.split(" ")) {
            if (length > 0 && length + 1 + word.length() > LINE) {
                text.append(System.lineSeparator());
                length = 0;
            } else if (length > 0) {
                text.append(' ');
                length++;
            }
            text.append(word);
            length += word.length();
        }
        return text.toString();
    }
}
