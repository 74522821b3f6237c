package kuaizhuang.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Nearest;

/// Which column of a register has which role.
///
/// @param columns position by role; roles without a column are absent
record Mapping(Map<Role, Integer> columns) {

    /// Letters from which a word can be told from a slip of the pen.
    private static final int LONG_ENOUGH = 5;

    /// Finds every role's column: under the header that the user named, else under a usual one.
    ///
    /// @param named headers by role
    /// @throws kuaizhuang.input.InputFaults with every header that is missing
    static Mapping of(String source, List<String> headers, Map<Role, String> named) {
        Faults faults = new Faults();
        Map<Role, Integer> columns = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String wanted = named.get(role);
            Optional<Integer> found =
                    wanted == null ? usual(role, headers) : position(wanted, headers);
            found.ifPresent(column -> columns.put(role, column));
            if (found.isEmpty() && (wanted != null || role.isNeeded())) {
                complain(source, role, wanted, headers, faults);
            }
        }
        faults.throwIfAny();
        return new Mapping(columns);
    }

    private static void complain(
            String source, Role role, String wanted, List<String> headers, Faults faults) {
        String option = "--" + role.id();
        if (wanted == null) {
            faults.add(
                    source,
                    1,
                    role.id(),
                    "",
                    "no column is known to be it",
                    "name its header by "
                            + option
                            + like(role, headers)
                            + "; the headers are "
                            + headers);
        } else {
            faults.add(
                    source,
                    1,
                    option,
                    wanted,
                    "is not a header",
                    Nearest.remedy(wanted, headers, "headers"));
        }
    }

    /// The header that looks like a misspelled usual one.
    private static String like(Role role, List<String> headers) {
        return headers.stream()
                .filter(header -> header.length() >= LONG_ENOUGH)
                .filter(header -> Nearest.to(header, role.headers()).isPresent())
                .findFirst()
                .map(header -> ", which may be " + header)
                .orElse("");
    }

    private static Optional<Integer> position(String wanted, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            if (headers.get(column).equalsIgnoreCase(wanted.strip())) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> usual(Role role, List<String> headers) {
        List<String> small = new ArrayList<>();
        headers.forEach(header -> small.add(header.toLowerCase(Locale.ROOT)));
        return role.headers().stream().map(small::indexOf).filter(i -> i >= 0).findFirst();
    }

    boolean has(Role role) {
        return columns.containsKey(role);
    }

    int column(Role role) {
        return columns.get(role);
    }
}
