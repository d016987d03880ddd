package space.clipsignal.studio.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import space.clipsignal.studio.account.Account;
import space.clipsignal.studio.account.AccountProblems;
import space.clipsignal.studio.account.TikTokAccess;
import space.clipsignal.studio.platform.problem.ProblemException;
import space.clipsignal.tiktok.TikTok;
import space.clipsignal.tiktok.oauth.Scope;
import space.clipsignal.tiktok.publish.CreatorInfo;

/** What TikTok says about posting to an account, asked afresh each time, as its guidelines demand. */
@ApplicationScoped
class CreatorInfos {

    @Inject
    TikTokAccess access;

    @Inject
    TikTok tikTok;

    /**
     * TikTok's answer of this moment.
     *
     * @throws ProblemException 403 if the account has not granted video.publish
     */
    CreatorInfo ask(Account account) {
        if (!account.grants(Scope.VIDEO_PUBLISH)) {
            throw AccountProblems.scopeMissing(Scope.VIDEO_PUBLISH).exception();
        }
        return access.call(account.id(), tikTok::creatorInfo);
    }
}
