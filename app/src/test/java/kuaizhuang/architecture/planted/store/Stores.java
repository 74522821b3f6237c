package kuaizhuang.architecture.planted.store;

import org.duckdb.DuckDBConnection;

/// Innocent: the store may hold a connection.
public record Stores(DuckDBConnection connection) {}
