package space.clipsignal.studio.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import space.clipsignal.studio.platform.Ids;

/** The workspaces of this installation. */
@ApplicationScoped
public class Workspaces {

    private static final String OWNER = "OWNER";

    @Inject
    WorkspaceRepository workspaces;

    @Inject
    MemberRepository members;

    @Inject
    Event<WorkspaceCreated> created;

    @Inject
    Ids ids;

    @Inject
    InstantSource clock;

    /** Creates a workspace with its owner, inside the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Member create(String name) {
        var workspace = new WorkspaceEntity();
        workspace.id = ids.next();
        workspace.name = name;
        workspace.createdAt = clock.instant();
        workspaces.persistAndFlush(workspace);
        var owner = new MemberEntity();
        owner.id = ids.next();
        owner.workspaceId = workspace.id;
        owner.role = OWNER;
        owner.createdAt = workspace.createdAt;
        members.persistAndFlush(owner);
        var id = new WorkspaceId(workspace.id);
        created.fire(new WorkspaceCreated(id));
        return new Member(new MemberId(owner.id), id);
    }
}
