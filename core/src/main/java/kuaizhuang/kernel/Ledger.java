package kuaizhuang.kernel;

import java.util.Arrays;

/// Double-entry books in integer fen between classes of accounts.
///
/// Whoever moves money books the sum by payer class, payee class and reason on its worker's sheet.
/// At the month's end the sheets are added up (integers: the order does not matter), and for every
/// class the closing balance, summed from the columns independently, must equal the opening balance
/// plus what came in less what went out, to the fen.
public final class Ledger {

    private final int classes;
    private final int reasons;
    private final Sheet[] sheets;
    private final long[] month;
    private final long[] year;
    private final long[] opening;
    private long worst;

    public Ledger(int classes, int reasons, Crew crew) {
        this.classes = classes;
        this.reasons = reasons;
        month = new long[classes * classes * reasons];
        year = new long[month.length];
        opening = new long[classes];
        sheets = new Sheet[crew.size()];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] = new Sheet();
            crew.worker(i).open(sheets[i]);
        }
    }

    /// One worker's bookings of the month.
    public final class Sheet {
        private final long[] flows = new long[classes * classes * reasons];

        /// Books a payment between classes of accounts, both given by their number.
        public void pay(int payer, int payee, int reason, long fen) {
            flows[(payer * classes + payee) * reasons + reason] += fen;
        }
    }

    /// Sets the balances with which the first month opens.
    public void open(long[] balances) {
        System.arraycopy(balances, 0, opening, 0, classes);
    }

    /// Closes the month: adds up the sheets and holds them against the balances.
    ///
    /// @param closing by class: the sum of its accounts as the columns have it
    /// @return the class that does not balance, or -1
    public int close(long[] closing) {
        Arrays.fill(month, 0);
        for (Sheet sheet : sheets) {
            for (int i = 0; i < month.length; i++) {
                month[i] += sheet.flows[i];
                year[i] += sheet.flows[i];
                sheet.flows[i] = 0;
            }
        }
        int broken = -1;
        for (int account = 0; account < classes; account++) {
            long difference = closing[account] - opening[account] - net(account);
            if (difference != 0) {
                broken = account;
                worst = Math.max(worst, Math.abs(difference));
            }
            opening[account] = closing[account];
        }
        return broken;
    }

    private long net(int account) {
        long net = 0;
        for (int other = 0; other < classes; other++) {
            for (int reason = 0; reason < reasons; reason++) {
                net += month[(other * classes + account) * reasons + reason];
                net -= month[(account * classes + other) * reasons + reason];
            }
        }
        return net;
    }

    /// Fen that went from one class to another for a reason since the year began.
    public long yearFlow(int payer, int payee, int reason) {
        return year[(payer * classes + payee) * reasons + reason];
    }

    /// Fen that went from one class to another for a reason in the month that was closed last.
    public long monthFlow(int payer, int payee, int reason) {
        return month[(payer * classes + payee) * reasons + reason];
    }

    public void beginYear() {
        Arrays.fill(year, 0);
    }

    /// The balance of a class at the last close.
    public long balance(int account) {
        return opening[account];
    }

    /// The largest difference ever found in a class; 0 in a correct run.
    public long worst() {
        return worst;
    }
}
