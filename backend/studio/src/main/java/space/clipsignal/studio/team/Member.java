package space.clipsignal.studio.team;

/** Somebody who works in a workspace. */
public record Member(MemberId id, WorkspaceId workspaceId) {}
