package space.clipsignal.studio.team;

/** A workspace came into being; fired inside the transaction that creates it, so that features can furnish it. */
public record WorkspaceCreated(WorkspaceId id) {}
