package kuaizhuang.register;

import java.io.IOException;
import java.util.List;
import kuaizhuang.store.StoredRows;

/// A register in a Parquet file, or the firms of a run.
record StoredRegister(String name, StoredRows rows) implements Rows {

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public boolean next() throws IOException {
        return rows.next();
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public String field(int column) throws IOException {
        return rows.field(column);
    }

    @Override
    public long number() {
        return rows.number();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
