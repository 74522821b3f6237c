package kuaizhuang.register;

import java.io.IOException;
import java.util.List;

/// Rows of a register as they come, every field as text.
interface Rows extends AutoCloseable {

    /// How messages call the source.
    String name();

    List<String> columns();

    /// Goes to the next row; false at the end.
    boolean next() throws IOException;

    /// Whether the row has a field for every column and no more.
    boolean isWhole();

    /// A field of a whole row; null or empty where there is none.
    String field(int column) throws IOException;

    /// Where the row stands: its line, or its number.
    long number();

    @Override
    void close() throws IOException;
}
