package space.clipsignal.studio.team;

import java.util.UUID;

/** Names a member of a workspace. */
public record MemberId(UUID value) {}
