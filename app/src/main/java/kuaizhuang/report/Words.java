package kuaizhuang.report;

import java.util.List;
import java.util.Locale;
import kuaizhuang.score.Figures;

/// Numbers, sums and lists as a reader wants them.
final class Words {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private Words() {}

    static String whole(double number) {
        return String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    static String figures(double number) {
        return Figures.of(number);
    }

    static String yuan(double yuan) {
        double size = Math.abs(yuan);
        if (size >= BILLION) {
            return figures(yuan / BILLION) + " billion yuan";
        }
        return size >= MILLION ? figures(yuan / MILLION) + " million yuan" : whole(yuan) + " yuan";
    }

    static String count(double number, String one, String many) {
        return whole(number) + " " + (Math.round(number) == 1 ? one : many);
    }

    static String firms(double number) {
        return count(number, "firm", "firms");
    }

    static String percent(double share) {
        double percent = 100 * share;
        boolean small = percent > 0 && percent < 9.95;
        return String.format(Locale.ROOT, small ? "%.1f%%" : "%.0f%%", percent);
    }

    static String percent(double part, double all) {
        return percent(all == 0 ? 0 : part / all);
    }

    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /// A key such as `household_firm` as plain words: "household firm".
    static String plain(String key) {
        return key.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    static String withArticle(String words) {
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
