package space.clipsignal.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares what TikTok has with what was wanted.
 *
 * @param found how many wanted posts TikTok has
 * @param doubled what TikTok has once too often, or was never wanted
 * @param lost what TikTok does not have although nothing excuses it
 * @param misreported where the studio says something else than TikTok
 * @param refused what TikTok's own rules refused
 * @param inDoubt what the studio leaves to a person
 */
record Verdict(
        int wanted,
        int found,
        List<String> doubled,
        List<String> lost,
        List<String> misreported,
        List<String> refused,
        List<String> inDoubt) {

    /** @param outcomes what the studio says, by the post's number; nothing for what it never accepted */
    static Verdict of(List<Wanted> wanted, Map<Integer, Outcome> outcomes, List<Entry> ledger) {
        Verdict verdict = new Verdict(
                wanted.size(),
                0,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        List<Entry> unexplained = new ArrayList<>(ledger);
        int found = 0;
        for (Wanted wish : wanted) {
            List<Entry> entries =
                    unexplained.stream().filter(entry -> entry.is(wish)).toList();
            unexplained.removeAll(entries);
            found += entries.isEmpty() ? 0 : 1;
            entries.stream()
                    .skip(1)
                    .forEach(again -> verdict.doubled.add(wish.key() + " again as " + again.publishId()));
            verdict.judge(wish, outcomes.getOrDefault(wish.number(), new Outcome("NOT_ACCEPTED", "", "")), entries);
        }
        unexplained.forEach(entry -> verdict.doubled.add("nobody wanted " + entry));
        return new Verdict(
                wanted.size(),
                found,
                verdict.doubled,
                verdict.lost,
                verdict.misreported,
                verdict.refused,
                verdict.inDoubt);
    }

    boolean holds() {
        return doubled.isEmpty() && lost.isEmpty() && misreported.isEmpty();
    }

    private void judge(Wanted wish, Outcome outcome, List<Entry> entries) {
        String line = wish.key() + ": " + outcome;
        if (outcome.inDoubt()) {
            inDoubt.add(line);
        } else if (entries.isEmpty()) {
            (outcome.refusedByTikTok() ? refused : lost).add(line);
        }
        boolean confirmed = entries.stream()
                .anyMatch(entry -> entry.publishId().equals(outcome.publishId())
                        && entry.state().equals(wish.draft() ? "SEND_TO_USER_INBOX" : "PUBLISH_COMPLETE"));
        if (outcome.done() ? !confirmed : !outcome.inDoubt() && !entries.isEmpty()) {
            misreported.add(line + ", TikTok: " + entries);
        }
    }
}
