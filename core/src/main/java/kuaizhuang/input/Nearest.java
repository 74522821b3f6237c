package kuaizhuang.input;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the known word that a misspelled one most likely means.
public final class Nearest {

    private static final int LISTED = 16;

    private Nearest() {}

    /// The known word with the smallest edit distance, unless even that one is too far to be a slip
    /// of the pen.
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = Math.max(2, word.length() / 3);
        return known.stream()
                .min(
                        Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                                .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(word, candidate) <= limit);
    }

    /// What to write instead: the nearest known word, else the known words when they are few.
    public static String remedy(String word, Collection<String> known, String kind) {
        return to(word, known)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(
                        () -> known.isEmpty() ? "there is no known " + kind : listed(known, kind));
    }

    private static String listed(Collection<String> known, String kind) {
        String words = String.join(", ", known.stream().limit(LISTED).toList());
        return "known "
                + kind
                + ": "
                + words
                + (known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "");
    }

    /// Levenshtein's distance, blind to case, where swapping two neighbours counts once.
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(cost[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
