package kuaizhuang.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The embedded database: in memory, without a network, and how to quote for it.
final class Database {

    private Database() {}

    /// A new, empty database that lives as long as its connection and never downloads anything.
    static Connection inMemory() throws SQLException {
        var settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", settings);
    }

    /// The same for work that is done on one thread, so that results are the same to the last bit
    /// and other threads are left to others.
    static Connection inMemoryOnOneThread() throws SQLException {
        Connection connection = inMemory();
        try (var statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
        }
        return connection;
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
