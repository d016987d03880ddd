package space.clipsignal.studio.library.probe;

/** This machine can run neither the ffprobe that the studio brings nor one of its own: nothing is wrong with the file. */
public class ProbeUnavailable extends RuntimeException {

    ProbeUnavailable(String message) {
        super(message);
    }
}
