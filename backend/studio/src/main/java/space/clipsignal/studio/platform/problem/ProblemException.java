package space.clipsignal.studio.platform.problem;

/** Ends a request with a {@link Problem}. Take the problem from a feature's catalogue. */
public class ProblemException extends RuntimeException {

    private final Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code() + ": " + problem.detail());
        this.problem = problem;
    }

    /** What the caller is told. */
    public Problem problem() {
        return problem;
    }
}
