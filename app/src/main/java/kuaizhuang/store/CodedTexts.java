package kuaizhuang.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The texts of a column as numbers: they are names that come again and again, and the database
/// takes numbers in a third of the time.
///
/// @param distinct the different texts in the order in which they first come
/// @param codes for each row the place of its text in `distinct`, counted from 1; 0 where there is
///   none
record CodedTexts(String[] distinct, int[] codes) {

    /// With fewer rows the database thinks longer about the codes than they save it.
    private static final int LEAST_ROWS = 10_000;

    /// More different texts than this are no names that come again.
    private static final int MOST = 10_000;

    /// @return nothing where there are too few rows, or too many texts differ
    static Optional<CodedTexts> of(String[] texts, int rows) {
        if (rows < LEAST_ROWS) {
            return Optional.empty();
        }
        Map<String, Integer> known = new HashMap<>();
        int[] codes = new int[rows];
        String last = null;
        int code = 0;
        for (int row = 0; row < rows && known.size() <= MOST; row++) {
            String text = texts[row];
            if (text != last) { // the same object again: most rows follow one like them
                last = text;
                code = text == null ? 0 : code(text, known);
            }
            codes[row] = code;
        }
        return known.size() <= MOST
                ? Optional.of(new CodedTexts(inOrder(known), codes))
                : Optional.empty();
    }

    private static int code(String text, Map<String, Integer> known) {
        Integer code = known.get(text);
        if (code == null) {
            code = known.size() + 1;
            known.put(text, code);
        }
        return code;
    }

    private static String[] inOrder(Map<String, Integer> known) {
        String[] distinct = new String[known.size()];
        known.forEach((text, code) -> distinct[code - 1] = text);
        return distinct;
    }

    /// SQL that makes a column of codes the column of texts. An ENUM, because it is written to a
    /// file as it stands: texts with a table of them, without a look at each row.
    String decoded(String column) {
        if (distinct.length == 0) {
            return "NULL::VARCHAR";
        }
        String texts =
                Arrays.stream(distinct).map(Database::literal).collect(Collectors.joining(", "));
        return "([" + texts + "]::ENUM(" + texts + ")[])[" + column + "]";
    }
}
