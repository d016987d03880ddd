package space.clipsignal.studio.team;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes the request at hand; the session filter fills it in before any resource runs. */
@RequestScoped
public class CurrentCaller {

    private Caller caller;

    /** The caller, if there is a session. */
    public Optional<Caller> find() {
        return Optional.ofNullable(caller);
    }

    /** The caller; 401 without a session. */
    public Caller require() {
        return find().orElseThrow(() -> TeamProblems.sessionRequired().exception());
    }

    /** Says who calls. Only for whoever authenticates the request. */
    public void is(Caller authenticated) {
        caller = authenticated;
    }
}
