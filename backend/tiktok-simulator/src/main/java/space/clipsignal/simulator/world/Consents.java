package space.clipsignal.simulator.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import space.clipsignal.simulator.store.Shelf;
import space.clipsignal.simulator.store.Store;

/**
 * What creators allowed which app, and the codes and tokens that prove it.
 * https://developers.tiktok.com/docs/en/oauth-user-access-token-management, checked 2026-11
 */
public final class Consents {

    public static final Duration ACCESS_TOKEN_LIFE = Duration.ofHours(2);

    private static final Duration REFRESH_TOKEN_LIFE = Duration.ofDays(180);
    /** Not documented for this API; its sibling for businesses says ten minutes. */
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    private final Store store;
    private final InstantSource clock;
    private final Ids ids;
    private final Lifecycle lifecycle;
    private final Announcer announcer;
    private final Shelf<Code> codes;
    private final Shelf<Grant> grants;
    private final Shelf<AccessToken> accessTokens;
    private final Shelf<RefreshToken> refreshTokens;

    Consents(Store store, InstantSource clock, Ids ids, Lifecycle lifecycle, Announcer announcer) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.lifecycle = lifecycle;
        this.announcer = announcer;
        codes = store.shelf("codes", Code.class, Code::value);
        grants = store.shelf("grants", Grant.class, Grant::id);
        accessTokens = store.shelf("accessTokens", AccessToken.class, AccessToken::value);
        refreshTokens = store.shelf("refreshTokens", RefreshToken.class, RefreshToken::value);
    }

    /** The creator agreed; the code proves it once. {@code challenge} is null without PKCE. */
    public Code agree(String clientKey, Creator creator, List<String> scopes, String redirectUri, String challenge) {
        Instant expiresAt = clock.instant().plus(CODE_LIFE);
        Code code = new Code(ids.code(), clientKey, creator.id(), scopes, redirectUri, challenge, expiresAt);
        store.write(() -> codes.put(code));
        return code;
    }

    public Optional<Code> code(String value) {
        return codes.find(value).filter(code -> code.expiresAt().isAfter(clock.instant()));
    }

    /** Tokens for a code, or empty when somebody else was quicker. */
    public Optional<Tokens> redeem(Code code) {
        return store.write(() -> codes.find(code.value()).map(unused -> {
            codes.remove(code.value());
            Grant grant = new Grant(
                    ids.uuid(),
                    code.clientKey(),
                    code.creatorId(),
                    code.scopes(),
                    clock.instant().plus(REFRESH_TOKEN_LIFE));
            grants.put(grant);
            return issue(grant);
        }));
    }

    /** New tokens for a refresh token, which is dead from now on; empty when it already was. */
    public Optional<Tokens> refresh(String clientKey, String refreshToken) {
        return store.write(() -> refreshTokens
                .find(refreshToken)
                .flatMap(token -> grants.find(token.grantId()))
                .filter(grant -> grant.clientKey().equals(clientKey))
                .filter(grant -> grant.endsAt().isAfter(clock.instant()))
                .map(grant -> {
                    refreshTokens.remove(refreshToken);
                    return issue(grant);
                }));
    }

    /** The token, if it may still be used. */
    public Optional<AccessToken> accessToken(String value) {
        return accessTokens.find(value).filter(token -> token.expiresAt().isAfter(clock.instant()));
    }

    /** What the creator allows the app now, over all consents still alive. */
    public List<String> grantedScopes(String clientKey, Creator creator) {
        Instant now = clock.instant();
        return grants.all().stream()
                .filter(grant -> grant.belongsTo(clientKey, creator.id())
                        && grant.endsAt().isAfter(now))
                .flatMap(grant -> grant.scopes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Ends every consent of the creator for the app; false when there was none. */
    public boolean remove(String clientKey, Creator creator, RemovalReason reason) {
        return store.write(() -> {
            List<Grant> ended = grants.all().stream()
                    .filter(grant -> grant.belongsTo(clientKey, creator.id()))
                    .toList();
            if (ended.isEmpty()) {
                return false;
            }
            List<String> grantIds = ended.stream().map(Grant::id).toList();
            grantIds.forEach(grants::remove);
            List.copyOf(accessTokens.all()).stream()
                    .filter(token -> grantIds.contains(token.grantId()))
                    .forEach(token -> accessTokens.remove(token.value()));
            List.copyOf(refreshTokens.all()).stream()
                    .filter(token -> grantIds.contains(token.grantId()))
                    .forEach(token -> refreshTokens.remove(token.value()));
            lifecycle.authorizationRemoved(clientKey, creator);
            announcer.announce(
                    "authorization.removed",
                    Ids.openId(clientKey, creator.id()),
                    JsonNodeFactory.instance.objectNode().put("reason", reason.number()));
            return true;
        });
    }

    /** Lets every access token be as if its two hours were over. */
    public void expireAccessTokens() {
        Instant now = clock.instant();
        store.write(() -> List.copyOf(accessTokens.all()).forEach(token -> accessTokens.put(token.expiringAt(now))));
    }

    /** Forgets what nobody can use any more. */
    void sweep() {
        Instant now = clock.instant();
        store.write(() -> {
            List.copyOf(grants.all()).stream()
                    .filter(grant -> !grant.endsAt().isAfter(now))
                    .forEach(grant -> grants.remove(grant.id()));
            List.copyOf(refreshTokens.all()).stream()
                    .filter(token -> grants.find(token.grantId()).isEmpty())
                    .forEach(token -> refreshTokens.remove(token.value()));
            List.copyOf(codes.all()).stream()
                    .filter(code -> !code.expiresAt().isAfter(now))
                    .forEach(code -> codes.remove(code.value()));
            List.copyOf(accessTokens.all()).stream()
                    .filter(token -> !token.expiresAt().isAfter(now))
                    .forEach(token -> accessTokens.remove(token.value()));
        });
    }

    private Tokens issue(Grant grant) {
        Instant now = clock.instant();
        AccessToken access = new AccessToken(
                ids.accessToken(), grant.id(), grant.creatorId(), grant.scopes(), now.plus(ACCESS_TOKEN_LIFE));
        RefreshToken refresh = new RefreshToken(ids.refreshToken(), grant.id());
        accessTokens.put(access);
        refreshTokens.put(refresh);
        return new Tokens(access, refresh, grant);
    }
}
