package space.clipsignal.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What happens in which round. The same seed and number of kills give the same plan; nothing here looks at a clock. */
record Plan(long seed, int kills) {

    /** A post that is told 429 waits for a full minute: not at the end of a run, and not where it shall be caught. */
    private static final double EARLY = 0.5;

    private static final Set<Moment> UNHURRIED =
            EnumSet.of(Moment.REQUEST_NOT_STORED, Moment.INTENT_NOT_STORED, Moment.RANDOM);

    private static final List<Fault> FAULTS = List.of(
            Fault.of(Fault.INIT_DIRECT, "loseAnswerAfterEffect"),
            Fault.of(Fault.INIT_DRAFT, "loseAnswerAfterEffect"),
            Fault.of(Fault.INIT_DIRECT, "status500"),
            Fault.of(Fault.INIT_DRAFT, "reset"),
            Fault.of(Fault.INIT_DIRECT, "garbage"),
            Fault.of(Fault.INIT_DIRECT, "delayAnswer"),
            Fault.ofChunk(0, "status500"),
            Fault.ofChunk(0, "reset"),
            Fault.ofChunk(0, "loseAnswerAfterEffect"),
            Fault.ofChunk(1, "status500"),
            Fault.ofChunk(1, "reset"),
            Fault.ofChunk(2, "loseAnswerAfterEffect"),
            Fault.ofChunk(0, "delay"),
            Fault.of(Fault.STATUS, "status500"),
            Fault.of(Fault.STATUS, "reset"),
            Fault.of(Fault.STATUS, "garbage"),
            Fault.of(Fault.TOKEN, "status500"),
            Fault.of(Fault.TOKEN, "reset"),
            Fault.of(Fault.WEBHOOK, "late"),
            Fault.of(Fault.WEBHOOK, "double"),
            Fault.of(Fault.WEBHOOK, "lose"));
    private static final List<Fault> RATE_LIMITS = List.of(
            Fault.of(Fault.INIT_DIRECT, "status429"),
            Fault.of(Fault.STATUS, "status429"),
            Fault.of(Fault.INIT_DRAFT, "status429"));

    /**
     * One kill and what surrounds it.
     *
     * @param chance how long after its posts a kill at no particular moment comes
     */
    record Round(
            int number,
            Moment moment,
            int replicas,
            List<Fault> faults,
            boolean tokensDie,
            boolean databaseDies,
            Duration chance,
            List<Wish> wishes) {}

    /** A post to be wanted. */
    record Wish(boolean draft, int clipBytes) {}

    Round round(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Moment moment = moment(number);
        List<Fault> faults = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            faults.add(FAULTS.get(random.nextInt(FAULTS.size())));
        }
        if (UNHURRIED.contains(moment) && number <= kills * EARLY) {
            faults.add(RATE_LIMITS.get(number % RATE_LIMITS.size()));
        }
        heldEndpoint(moment)
                .ifPresent(held -> faults.removeIf(fault -> fault.endpoint().equals(held)));
        List<Wish> wishes = new ArrayList<>();
        wishes.add(new Wish(moment.draft(), moment.clipBytes()));
        for (int i = random.nextInt(3); i > 0; i--) {
            wishes.add(new Wish(random.nextInt(4) == 0, random.nextInt(8) == 0 ? Clip.LARGE : Clip.SMALL));
        }
        return new Round(
                number,
                moment,
                replicas(number),
                List.copyOf(faults),
                random.nextInt(8) == 0 || number == 2,
                random.nextInt(15) == 0 || number == 3,
                Duration.ofMillis(random.nextInt(1_500)),
                List.copyOf(wishes));
    }

    /** Every moment once, in an order of its own, before any comes again. */
    private Moment moment(int number) {
        List<Moment> moments = new ArrayList<>(List.of(Moment.values()));
        int turn = (number - 1) / moments.size();
        Collections.shuffle(moments, new Random(seed * 31 + turn));
        return moments.get((number - 1) % moments.size());
    }

    /** One studio alone for a while, then two at once, and so on. */
    private int replicas(int number) {
        int block = Math.clamp(kills / 4, 3, 10);
        return (number - 1) / block % 2 == 0 ? 1 : 2;
    }

    private static Optional<String> heldEndpoint(Moment moment) {
        return moment.hold() instanceof Hold.AtTikTok held
                ? Optional.of(held.fault().endpoint())
                : Optional.empty();
    }
}
