package kuaizhuang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kuaizhuang.input.InputFaults;
import kuaizhuang.region.Region;
import kuaizhuang.region.RegionReader;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description =
                "Checks scenarios, and the region packs that they run in, without running anything;"
                        + " tells all faults at once.",
        footer = {
            "",
            "Example:",
            "  ./kuaizhuang check my-scenario.yaml",
            "  ./kuaizhuang check zhejiang packs/two-valleys"
        })
final class CheckCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|NAME",
            description =
                    "A scenario's name or file, a region's name, or the folder of a region pack.")
    private List<String> subjects;

    CheckCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        List<String> sound = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String subject : subjects) {
            try {
                sound.add(check(subject));
            } catch (InputFaults wrong) {
                faults.add(wrong.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            faults.forEach(screen.err()::println);
            return ExitCodes.INPUT_AT_FAULT;
        }
        sound.forEach(screen.out()::println);
        return ExitCodes.DONE;
    }

    private String check(String subject) {
        if (Files.isDirectory(Path.of(subject))) {
            Region region = RegionReader.read(Path.of(subject));
            return subject + ": no fault; region " + region.id();
        }
        Resolved resolved = installation.scenarios().read(subject, List.of());
        return subject
                + ": no fault; scenario "
                + resolved.scenario().name()
                + " of region "
                + resolved.region().id();
    }
}
