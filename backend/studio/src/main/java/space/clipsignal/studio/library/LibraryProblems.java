package space.clipsignal.studio.library;

import space.clipsignal.studio.library.probe.ProbeResult.Reason;
import space.clipsignal.studio.platform.problem.Problem;

/** What can be wrong with a call to the library. */
public final class LibraryProblems {

    private static final String EXPORT = "Export it again as MP4 with H.264 and upload that.";

    private LibraryProblems() {}

    /** 404: there is no such clip in the caller's library. */
    public static Problem noSuchClip(ClipId id) {
        return Problem.of(404, "no-such-clip", "There is no such clip", "The library has no clip " + id + ".")
                .withNextStep("List the clips with GET /library/clips.");
    }

    static Problem held() {
        return Problem.of(409, "clip-in-use", "The clip is in use", "A post that is not finished needs this clip.")
                .withNextStep("Delete it when the post is finished, or cancel the post first.");
    }

    static Problem tooLarge(long limitBytes) {
        return Problem.of(
                        413,
                        "clip-too-large",
                        "The file is too large",
                        "A clip may have at most " + limitBytes + " bytes.")
                .withNextStep("Export it with a lower bit rate.");
    }

    static Problem form() {
        return Problem.of(
                        415,
                        "clip-in-a-form",
                        "The file is wrapped in a form",
                        "The body must be the file itself, not multipart/form-data.")
                .withNextStep("Send the file as the body: curl --data-binary @clip.mp4.");
    }

    static Problem brokenOff() {
        return Problem.of(400, "upload-broke-off", "The upload broke off", "The connection ended before the file did.")
                .withNextStep("Upload the file again. Nothing of the first try was kept.");
    }

    static Problem diskFull() {
        return Problem.of(507, "disk-full", "The disk is full", "The studio has no room for this file.")
                .withNextStep("Delete clips that are no longer needed, or give the studio a larger disk.");
    }

    static Problem probeUnavailable() {
        return Problem.of(
                        503,
                        "probe-unavailable",
                        "Videos cannot be examined",
                        "The studio's machine can start no ffprobe, so no clip can be taken.")
                .withNextStep("Whoever runs this studio installs the package ffmpeg.");
    }

    static Problem unsatisfiableRange(long sizeBytes) {
        return Problem.of(416, "no-such-range", "There are no such bytes", "The clip has " + sizeBytes + " bytes.")
                .withNextStep("Ask for a range within them, or leave the Range header out.");
    }

    /** 415 or 422: the file is no video that could ever be posted, so it is not kept. */
    static Problem unusable(Reason reason) {
        return switch (reason) {
            case EMPTY ->
                refused(422, "empty-file", "The file is empty", "It has no bytes.")
                        .withNextStep("Choose the video again; the upload may have started before it was saved.");
            case UNSUPPORTED ->
                refused(
                                415,
                                "no-video-format",
                                "This is no MP4, MOV or WebM",
                                "Its content is none, whatever its name says.")
                        .withNextStep("Choose a video, or export yours as MP4 with H.264.");
            case TRUNCATED ->
                refused(422, "truncated", "The video is cut off", "It begins as a video, but its end is missing.")
                        .withNextStep("Copy or export the original again; a download or recording was interrupted.");
            case DAMAGED ->
                refused(422, "damaged", "The video is damaged", "Its content cannot be read.")
                        .withNextStep(EXPORT);
            case NO_VIDEO ->
                refused(422, "no-video", "There is no video in it", "The file holds sound or a still picture only.")
                        .withNextStep("Choose a file with moving pictures.");
            case NO_LENGTH ->
                refused(422, "no-length", "The video has no length", "The file does not say how long it is.")
                        .withNextStep(EXPORT);
        };
    }

    private static Problem refused(int status, String code, String title, String detail) {
        return Problem.of(status, code, title, detail + " Nothing was kept.");
    }
}
