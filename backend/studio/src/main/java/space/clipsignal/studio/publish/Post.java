package space.clipsignal.studio.publish;

import java.time.Instant;
import java.util.Optional;
import space.clipsignal.studio.account.AccountId;
import space.clipsignal.studio.library.ClipId;
import space.clipsignal.studio.team.WorkspaceId;

/**
 * A post as its row stands.
 *
 * @param settings what the creator chose for a Direct Post; a draft has none
 * @param version counts the transitions; a transition from any other version is refused
 * @param starts how often an init was begun
 * @param checkedAt when a scheduled post was last checked against TikTok's rules
 * @param attempts how often the step at hand was tried in vain since the last transition
 */
record Post(
        PostId id,
        WorkspaceId workspaceId,
        AccountId accountId,
        ClipId clipId,
        PublishMode mode,
        Optional<DirectSettings> settings,
        long sizeBytes,
        PostState state,
        int version,
        int attempts,
        Instant stateSince,
        int starts,
        Optional<Instant> checkedAt) {}
