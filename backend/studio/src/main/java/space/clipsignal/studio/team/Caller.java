package space.clipsignal.studio.team;

/**
 * Who calls.
 *
 * @param operator whether the caller runs this installation and so stands above workspaces
 */
public record Caller(WorkspaceId workspaceId, MemberId memberId, boolean operator) {}
