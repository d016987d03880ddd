package space.clipsignal.studio.team;

import java.util.UUID;

/** Names a workspace: the wall between tenants. */
public record WorkspaceId(UUID value) {}
