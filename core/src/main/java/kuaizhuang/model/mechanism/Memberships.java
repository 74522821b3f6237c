package kuaizhuang.model.mechanism;

import kuaizhuang.kernel.Sums;
import kuaizhuang.kernel.Worker;
import kuaizhuang.model.state.Account;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Form;
import kuaizhuang.model.state.Reason;

/// Who belongs to which company of kin workshops, part of [CooperativeCompanies]. A head and its
/// members lie in one town, so that its worker may write them all.
final class Memberships {

    private final Economy economy;
    private final Firms firms;

    Memberships(Economy economy) {
        this.economy = economy;
        firms = economy.firms;
    }

    /// Ties the members to their heads anew; whose head is gone is alone again.
    void chain(int town) {
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                firms.firstMember.values[firm] = 0;
            }
        }
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                if (firms.product.values[firm] >= 0 && firms.head.values[firm] != 0) {
                    tie(firm, town);
                }
            }
        }
    }

    private void tie(int firm, int town) {
        int head = firms.headRow.values[firm];
        if (firms.product.values[head] < 0 || firms.id.values[head] != firms.head.values[firm]) {
            leave(firm, town);
        } else if (head != firm && economy.jobs.town.values[economy.jobs.ofFirm(head)] == town) {
            firms.nextMember.values[firm] = firms.firstMember.values[head];
            firms.firstMember.values[head] = firm + 1;
        }
    }

    /// A firm alone is a registered household firm; what is larger can take a company's form.
    private void leave(int firm, int town) {
        firms.head.values[firm] = 0;
        if (firms.formOf(firm).isJoint()) {
            become(firm, town, Form.HOUSEHOLD);
        }
    }

    void become(int firm, int town, Form form) {
        economy.countFormChange(town, firms.formOf(firm), form);
        firms.form.values[firm] = (byte) form.ordinal();
    }

    /// Workshops join under a head and take its label.
    void join(long[] list, int from, int to, int head, int town, Form form) {
        for (int i = from; i < to; i++) {
            belong((int) list[i], head);
            become((int) list[i], town, form);
        }
    }

    void belong(int firm, int head) {
        firms.head.values[firm] = firms.id.values[head];
        firms.headRow.values[firm] = head;
    }

    /// What workshops of one company have in machines and cash is dealt over them by hands, and
    /// each learns half of what the best knows more.
    void pool(int head, Worker worker) {
        Form form = firms.formOf(head);
        if (form != Form.POOLED && form != Form.LIMITED) {
            return;
        }
        long cash = 0;
        long capital = 0;
        double hands = 0;
        float best = 0;
        for (int at = head + 1; at > 0; at = after(at - 1, head)) {
            if (firms.formOf(at - 1) == form) {
                cash += firms.cash.values[at - 1];
                capital += firms.capital.values[at - 1];
                hands += hands(at - 1);
                best = Math.max(best, firms.knowHow.values[at - 1]);
            }
        }
        double running = 0;
        int left = 0;
        for (int at = head + 1; at > 0; at = after(at - 1, head)) {
            left += firms.formOf(at - 1) == form ? 1 : 0;
        }
        for (int at = head + 1; at > 0; at = after(at - 1, head)) {
            int firm = at - 1;
            if (firms.formOf(firm) == form) {
                left--;
                double next = left == 0 ? 1 : running + hands(firm) / hands;
                firms.capital.values[firm] = Sums.part(capital, running, next);
                if (cash > 0) {
                    move(firm, Sums.part(cash, running, next), worker);
                }
                running = next;
                firms.knowHow.values[firm] += (best - firms.knowHow.values[firm]) / 2;
            }
        }
    }

    /// A workshop whose hands are gone still counts as one.
    private int hands(int firm) {
        return Math.max(1, economy.jobs.hands(economy.jobs.ofFirm(firm)));
    }

    private void move(int firm, long cash, Worker worker) {
        long more = Math.max(0, cash - firms.cash.values[firm]);
        Economy.pay(worker, Account.FIRMS, Account.FIRMS, Reason.CAPITAL_PAID_IN, more);
        firms.cash.values[firm] = cash;
    }

    /// The head's chain: the head first.
    private int after(int firm, int head) {
        return firm == head ? firms.firstMember.values[head] : firms.nextMember.values[firm];
    }

    /// The private form has become safe: what holds capital in common turns into a limited company,
    /// those who only sold together part.
    void convert(int head, int town) {
        Form form = firms.formOf(head);
        Form goal = form == Form.JOINT_SALES ? Form.HOUSEHOLD : Form.LIMITED;
        for (int at = head + 1; at > 0; at = after(at - 1, head)) {
            int firm = at - 1;
            if (firms.formOf(firm) == form) {
                become(firm, town, goal);
                if (goal == Form.HOUSEHOLD) {
                    firms.head.values[firm] = 0;
                }
            }
        }
    }
}
