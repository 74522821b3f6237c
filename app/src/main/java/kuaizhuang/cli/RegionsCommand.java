package kuaizhuang.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.ScenarioFiles;
import kuaizhuang.store.TextTable;
import picocli.CommandLine.Command;

@Command(
        name = "regions",
        description = "Lists the region packs and the named scenarios.",
        footer = {"", "Example:", "  ./kuaizhuang regions"})
final class RegionsCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    RegionsCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        List<List<String>> rows = installation.regions().ids().stream()
                .map(installation.regions()::read)
                .map(RegionsCommand::row)
                .toList();
        new TextTable(
                        List.of("region", "title", "from", "until", "counties", "towns", "people", "usual scale"),
                        List.of(false, false, false, false, true, true, true, true))
                .print(rows, screen.out());
        screen.out().println();
        screen.out().println("Scenarios: " + String.join(", ", scenarios()));
        return ExitCodes.DONE;
    }

    /// Every name that `run` takes; a region without a scenario file of its own still has a base scenario.
    private SortedSet<String> scenarios() {
        SortedSet<String> names = new TreeSet<>(installation.regions().ids());
        names.addAll(new ScenarioFiles(installation.regions()).byName().keySet());
        return names;
    }

    private static List<String> row(Region region) {
        long people = region.counties().stream().mapToLong(Region.County::people).sum();
        return List.of(
                region.id(),
                region.title(),
                region.first().toString(),
                region.last().toString(),
                Integer.toString(region.counties().size()),
                Integer.toString(region.towns().size()),
                String.format(Locale.ROOT, "%,d", people),
                Integer.toString(region.defaultScale()));
    }
}
