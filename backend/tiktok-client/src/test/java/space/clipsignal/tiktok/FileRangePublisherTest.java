package space.clipsignal.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.clipsignal.tiktok.publish.ByteRange;

class FileRangePublisherTest {

    private static final int BUFFER = 128 * 1024;

    @TempDir
    Path folder;

    private Path file;
    private byte[] bytes;

    @BeforeEach
    void aFileOfFourBuffersAndABit() throws IOException {
        bytes = new byte[4 * BUFFER + 17];
        new Random(3).nextBytes(bytes);
        file = Files.write(folder.resolve("clip.mp4"), bytes);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,131071", "0,131072", "1,131072", "131071,131072", "100000,500000", "0,524304", "524304,524304"
    })
    void exactlyTheRangeInBuffersOfThatSize(long first, long last) throws IOException {
        for (long demand : new long[] {1, 3, Long.MAX_VALUE}) {
            Collector collector = publish(new ByteRange(first, last), demand);

            assertThat(collector.received.toByteArray())
                    .isEqualTo(Arrays.copyOfRange(bytes, (int) first, (int) last + 1));
            assertThat(collector.completed).isOne();
            assertThat(collector.error).isNull();
            assertThat(collector.largest).isLessThanOrEqualTo(BUFFER);
        }
    }

    @Test
    void theLengthIsKnownBeforehand() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            assertThat(new FileRangePublisher(channel, new ByteRange(10, 19)).contentLength())
                    .isEqualTo(10);
        }
    }

    @Test
    void aFileThatEndsTooEarlyIsAnErrorAndNotAnEnd() throws IOException {
        Collector collector = publish(new ByteRange(0, bytes.length + 5L), Long.MAX_VALUE);

        assertThat(collector.error).isInstanceOf(EOFException.class);
        assertThat(collector.completed).isZero();
    }

    @Test
    void aCancelledRequestReadsNoFurther() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Collector collector = new Collector(1) {
                @Override
                public void onNext(ByteBuffer buffer) {
                    subscription.cancel();
                    super.onNext(buffer);
                }
            };
            new FileRangePublisher(channel, new ByteRange(0, bytes.length - 1L)).subscribe(collector);

            assertThat(collector.received.size()).isEqualTo(BUFFER);
            assertThat(collector.completed).isZero();
        }
    }

    @Test
    void askingForNothingIsAnError() throws IOException {
        assertThat(publish(new ByteRange(0, 9), 0).error).isInstanceOf(IllegalArgumentException.class);
    }

    private Collector publish(ByteRange range, long demand) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Collector collector = new Collector(demand);
            new FileRangePublisher(channel, range).subscribe(collector);
            return collector;
        }
    }

    /** Asks again from within onNext, as the JDK's HTTP client does. */
    private static class Collector implements Flow.Subscriber<ByteBuffer> {

        final ByteArrayOutputStream received = new ByteArrayOutputStream();
        final long demand;
        Flow.Subscription subscription;
        Throwable error;
        int completed;
        int largest;

        Collector(long demand) {
            this.demand = demand;
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
            subscription.request(demand);
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            largest = Math.max(largest, buffer.remaining());
            byte[] copy = new byte[buffer.remaining()];
            buffer.get(copy);
            received.writeBytes(copy);
            subscription.request(demand);
        }

        @Override
        public void onError(Throwable failure) {
            error = failure;
        }

        @Override
        public void onComplete() {
            completed++;
        }
    }
}
