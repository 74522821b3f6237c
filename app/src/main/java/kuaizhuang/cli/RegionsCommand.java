package kuaizhuang.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kuaizhuang.region.Region;
import kuaizhuang.store.TextTable;
import picocli.CommandLine.Command;

@Command(
        name = "regions",
        description = "Lists the region packs.",
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
        return ExitCodes.DONE;
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
