package kuaizhuang.store;

import kuaizhuang.kernel.TableSpec.Type;
import org.duckdb.DuckDBColumnType;

/// How the types of frames are called in SQL and in the data dictionary.
enum SqlType {
    INTEGER(DuckDBColumnType.INTEGER),
    BIGINT(DuckDBColumnType.BIGINT),
    DOUBLE(DuckDBColumnType.DOUBLE),
    VARCHAR(DuckDBColumnType.VARCHAR),
    BOOLEAN(DuckDBColumnType.BOOLEAN);

    private final DuckDBColumnType column;

    SqlType(DuckDBColumnType column) {
        this.column = column;
    }

    static SqlType of(Type type) {
        return switch (type) {
            case INT -> INTEGER;
            case LONG -> BIGINT;
            case DOUBLE -> DOUBLE;
            case TEXT -> VARCHAR;
            case BOOLEAN -> BOOLEAN;
        };
    }

    DuckDBColumnType column() {
        return column;
    }
}
