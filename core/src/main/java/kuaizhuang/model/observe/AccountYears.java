package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.yuan;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Reason;
import kuaizhuang.outputs.TradeTables;

/// Table `account_year`: the flow of money between classes of accounts, and their balances.
public final class AccountYears implements Observer {

    private final Frame frame = new Frame(TradeTables.ACCOUNT_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        for (Account payer : Account.values()) {
            for (Account payee : Account.values()) {
                for (Reason reason : Reason.values()) {
                    long fen =
                            economy.books.yearFlow(
                                    payer.ordinal(), payee.ordinal(), reason.ordinal());
                    if (fen != 0) {
                        row(economy, payer.label(), payee.label(), reason.label(), fen);
                    }
                }
            }
            row(
                    economy,
                    payer.label(),
                    payer.label(),
                    "balance",
                    economy.books.balance(payer.ordinal()));
        }
        return frame;
    }

    private void row(Economy economy, String payer, String payee, String reason, long fen) {
        frame.set(0, economy.date().getYear())
                .set(1, payer)
                .set(2, payee)
                .set(3, reason)
                .set(4, yuan(economy, fen))
                .endRow();
    }
}
