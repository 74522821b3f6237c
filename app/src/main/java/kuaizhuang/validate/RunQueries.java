package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;

/// Several runs that are asked the same.
record RunQueries(List<RunQuery> runs) implements AutoCloseable {

    static RunQueries of(List<RunFolder> folders) throws IOException {
        RunQueries opened = new RunQueries(new ArrayList<>());
        try {
            for (RunFolder folder : folders) {
                opened.runs.add(new RunQuery(folder));
            }
            return opened;
        } catch (IOException broken) {
            opened.close();
            throw broken;
        }
    }

    @Override
    public void close() throws IOException {
        for (RunQuery run : runs) {
            run.close();
        }
    }
}
