package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final int HOUSEHOLDS = 0;
    private static final int FIRMS = 1;
    private static final int BANK = 2;
    private static final int WAGES = 0;
    private static final int GOODS = 1;

    private final Crew crew = new Crew(3);
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new Ledger(3, 2, crew);
        ledger.open(new long[] {1000, 500, -1500});
    }

    @AfterEach
    void close() {
        crew.close();
    }

    private void pay(int worker, int payer, int payee, int reason, long fen) {
        crew.worker(worker).books().pay(payer, payee, reason, fen);
    }

    @Test
    void bookedPaymentsBalanceWhoeverBookedThem() {
        pay(0, FIRMS, HOUSEHOLDS, WAGES, 300);
        pay(1, FIRMS, HOUSEHOLDS, WAGES, 7);
        pay(2, HOUSEHOLDS, FIRMS, GOODS, 100);
        pay(2, BANK, FIRMS, GOODS, 1);
        assertThat(ledger.close(new long[] {1207, 294, -1501})).isEqualTo(-1);
        assertThat(ledger.worst()).isZero();
        assertThat(ledger.balance(FIRMS)).isEqualTo(294);
        assertThat(ledger.monthFlow(FIRMS, HOUSEHOLDS, WAGES)).isEqualTo(307);
    }

    @Test
    void aPaymentWithinAClassChangesNothing() {
        pay(0, FIRMS, FIRMS, GOODS, 400);
        assertThat(ledger.close(new long[] {1000, 500, -1500})).isEqualTo(-1);
        assertThat(ledger.yearFlow(FIRMS, FIRMS, GOODS)).isEqualTo(400);
    }

    @Test
    void aLostFenIsFoundAndItsClassNamed() {
        pay(0, FIRMS, HOUSEHOLDS, WAGES, 300);
        assertThat(ledger.close(new long[] {1300, 199, -1500})).isEqualTo(FIRMS);
        assertThat(ledger.worst()).isEqualTo(1);
    }

    @Test
    void aGiftOutOfNothingIsFound() {
        assertThat(ledger.close(new long[] {1001, 500, -1500})).isEqualTo(HOUSEHOLDS);
        assertThat(ledger.worst()).isEqualTo(1);
    }

    @Test
    void anUnbookedPaymentIsFoundOnBothSides() {
        int broken = ledger.close(new long[] {1000, 450, -1450});
        assertThat(broken).isIn(FIRMS, BANK);
        assertThat(ledger.worst()).isEqualTo(50);
    }

    @Test
    void aBookingWithoutAPaymentIsFound() {
        pay(1, BANK, HOUSEHOLDS, WAGES, 20);
        assertThat(ledger.close(new long[] {1000, 500, -1500})).isIn(HOUSEHOLDS, BANK);
        assertThat(ledger.worst()).isEqualTo(20);
    }

    @Test
    void twoErrorsOfAClassInTwoMonthsDoNotCancel() {
        ledger.close(new long[] {1003, 500, -1500});
        assertThat(ledger.close(new long[] {1001, 500, -1500})).isEqualTo(HOUSEHOLDS);
        assertThat(ledger.worst()).isEqualTo(3);
    }

    @Test
    void aMonthBeginsWithEmptySheetsAndTheYearAddsUp() {
        pay(1, FIRMS, HOUSEHOLDS, WAGES, 10);
        ledger.close(new long[] {1010, 490, -1500});
        assertThat(ledger.close(new long[] {1010, 490, -1500})).isEqualTo(-1);
        assertThat(ledger.monthFlow(FIRMS, HOUSEHOLDS, WAGES)).isZero();
        pay(2, FIRMS, HOUSEHOLDS, WAGES, 5);
        ledger.close(new long[] {1015, 485, -1500});
        assertThat(ledger.yearFlow(FIRMS, HOUSEHOLDS, WAGES)).isEqualTo(15);
        assertThat(ledger.yearFlow(HOUSEHOLDS, FIRMS, WAGES)).isZero();
        ledger.beginYear();
        assertThat(ledger.yearFlow(FIRMS, HOUSEHOLDS, WAGES)).isZero();
    }

    @Test
    void reasonsAreKeptApart() {
        pay(0, FIRMS, HOUSEHOLDS, WAGES, 2);
        pay(0, FIRMS, HOUSEHOLDS, GOODS, 3);
        ledger.close(new long[] {1005, 495, -1500});
        assertThat(ledger.monthFlow(FIRMS, HOUSEHOLDS, WAGES)).isEqualTo(2);
        assertThat(ledger.monthFlow(FIRMS, HOUSEHOLDS, GOODS)).isEqualTo(3);
    }
}
