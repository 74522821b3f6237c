package kuaizhuang.model.mechanism;

import java.util.Arrays;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.Draws;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Employment;

/// Brings applicants and places together: every town of origin notes its applicants in a stretch of
/// its own, then every town of destination ranks those who want to work there and gives away its
/// places, and at last every town of origin sees off those who have got one.
///
/// Locals come before others; within a rank a hash of the person decides, so that no queue is
/// better than another. The places are dealt over the firms in proportion to what each asked for.
final class Hiring {

    private static final long LOCAL_FIRST = 1L << 62;
    private static final int NO_PLACE = -1;

    private final Economy economy;
    private final long process;
    private final Employment employment;
    private final int[] start;
    private final int[] count;
    private final int[] first;
    private int[] person = new int[0];
    private int[] wanted = new int[0];
    private int[] sorted = new int[0];

    /// The firm in which an applicant gets a place, or none.
    private int[] place = new int[0];

    private final Crew.Piece giveAway = this::giveAway;
    private final Crew.Piece enter = this::enter;

    Hiring(Economy economy, long process) {
        this.economy = economy;
        this.process = process;
        employment = new Employment(economy);
        start = new int[economy.towns];
        count = new int[economy.towns];
        first = new int[economy.towns + 1];
    }

    /// Clears the notes and makes room for the applicants that a look rate can bring: five
    /// deviations above the mean.
    void begin(double rate) {
        int room = 0;
        for (int town = 0; town < economy.towns; town++) {
            start[town] = room;
            count[town] = 0;
            double mean = economy.persons.positions(town) * rate;
            room += (int) (mean + 5 * StrictMath.sqrt(mean)) + 32;
        }
        if (room > person.length) {
            person = new int[room * 5 / 4];
            wanted = new int[person.length];
            sorted = new int[person.length];
            place = new int[person.length];
        }
    }

    /// Notes that a person of a town wants to work in another (or the same). Called by the worker
    /// of the town of origin.
    void apply(int origin, int destination, int applicant) {
        int slot = start[origin] + count[origin];
        if ((origin + 1 < start.length && slot >= start[origin + 1]) || slot >= person.length) {
            throw new IllegalStateException(
                    "more applicants in town " + origin + " than there is room for");
        }
        person[slot] = applicant;
        wanted[slot] = destination;
        place[slot] = NO_PLACE;
        count[origin]++;
    }

    /// Fills the places of all towns.
    void settle() {
        sortByDestination();
        economy.crew.forEach(economy.towns, giveAway);
        economy.crew.forEach(economy.towns, enter);
    }

    private void sortByDestination() {
        Arrays.fill(first, 0);
        for (int town = 0; town < economy.towns; town++) {
            for (int slot = start[town]; slot < start[town] + count[town]; slot++) {
                first[wanted[slot] + 1]++;
            }
        }
        for (int town = 0; town < economy.towns; town++) {
            first[town + 1] += first[town];
        }
        for (int town = 0; town < economy.towns; town++) {
            for (int slot = start[town]; slot < start[town] + count[town]; slot++) {
                sorted[first[wanted[slot]]++] = slot;
            }
        }
        for (int town = economy.towns; town > 0; town--) {
            first[town] = first[town - 1];
        }
        first[0] = 0;
    }

    private void giveAway(int town, Worker worker) {
        int from = first[town];
        int applicants = first[town + 1] - from;
        int places = economy.town.vacancies.values[town];
        economy.town.applicants.values[town] = applicants;
        int hired = Math.min(applicants, places);
        economy.town.hired.values[town] = 0;
        if (hired == 0) {
            return;
        }
        long[] ranks = worker.longs(applicants);
        long key = economy.key(process, town);
        for (int i = 0; i < applicants; i++) {
            int slot = sorted[from + i];
            long hash = Draws.bits(key, economy.persons.id.values[person[slot]]) >>> 34 << 31;
            ranks[i] = (isFrom(town, slot) ? 0 : LOCAL_FIRST) | hash | i;
        }
        Arrays.sort(ranks, 0, applicants);
        int[] firmOf = worker.ints(hired);
        int dealt = Places.deal(economy, town, hired, Draws.unit(key, -1), firmOf);
        mix(ranks, dealt);
        for (int i = 0; i < dealt; i++) {
            int slot = sorted[from + (int) (ranks[i] & 0x7FFFFFFF)];
            place[slot] = firmOf[i];
        }
        economy.town.hired.values[town] = dealt;
    }

    /// Puts those who get a place in an order that does not tell locals from others: the places lie
    /// in the order of the firms, and no firm shall get the locals alone.
    private static void mix(long[] ranks, int dealt) {
        for (int i = 0; i < dealt; i++) {
            ranks[i] &= ~LOCAL_FIRST;
        }
        Arrays.sort(ranks, 0, dealt);
    }

    private boolean isFrom(int town, int slot) {
        return slot >= start[town] && slot < start[town] + count[town];
    }

    private void enter(int town, Worker worker) {
        int[] rows = worker.ints(count[town]);
        long[] firms = worker.longs(count[town]);
        int hired = 0;
        for (int slot = start[town]; slot < start[town] + count[town]; slot++) {
            rows[hired] = person[slot];
            firms[hired] = place[slot];
            hired += place[slot] == NO_PLACE ? 0 : 1;
        }
        employment.fetchHomes(rows, hired, worker);
        for (int i = 0; i < hired; i++) {
            employment.take(rows[i], town, economy.jobs.ofFirm((int) firms[i]));
        }
    }
}
