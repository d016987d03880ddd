package space.clipsignal.studio.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    UUID id;

    UUID workspaceId;
    UUID ownerMemberId;
    String openId;
    String unionId;

    @Enumerated(EnumType.STRING)
    AccountState state;

    String stateReason;
    String displayName;
    String username;
    String avatarUrl;
    String bioDescription;
    String profileUrl;
    Boolean verified;
    Long followerCount;
    Long followingCount;
    Long likesCount;
    Long videoCount;
    String grantedScopes;
    Instant readAt;
    Instant videosReadAt;
    Instant connectedAt;
}
