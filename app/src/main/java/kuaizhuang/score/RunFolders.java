package kuaizhuang.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;

/// The runs that a person names: folders of runs, or of ensembles with all their runs.
public final class RunFolders {

    private RunFolders() {}

    /// @return at least one, in the order given, those of an ensemble by seed
    /// @throws Refused when a folder is neither, or an ensemble has no whole run yet
    public static List<RunFolder> of(List<Path> paths) throws IOException {
        List<RunFolder> folders = new ArrayList<>();
        for (Path path : paths) {
            if (EnsembleFolder.is(path)) {
                List<RunFolder> runs = new EnsembleFolder(path).runs();
                if (runs.isEmpty()) {
                    throw new Refused(
                            "The ensemble "
                                    + path
                                    + " has no whole run yet; finish it with the same ensemble command.");
                }
                folders.addAll(runs);
            } else {
                folders.add(RunFolder.open(path));
            }
        }
        return folders;
    }
}
