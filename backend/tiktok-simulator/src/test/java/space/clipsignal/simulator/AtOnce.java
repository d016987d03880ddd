package space.clipsignal.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Does the same from several threads at once. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> each(int times, IntFunction<T> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<CompletableFuture<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int index = i;
                running.add(CompletableFuture.supplyAsync(() -> work.apply(index), threads));
            }
            return running.stream().map(CompletableFuture::join).toList();
        }
    }
}
