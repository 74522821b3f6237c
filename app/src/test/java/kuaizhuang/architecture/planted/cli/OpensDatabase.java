package kuaizhuang.architecture.planted.cli;

import org.duckdb.DuckDBConnection;

/// Planted: a command that speaks to the database itself.
public record OpensDatabase(DuckDBConnection connection) {}
