package space.clipsignal.studio.webhooks;

import java.net.URI;
import space.clipsignal.studio.platform.problem.Problem;

/** What can be wrong with a delivery or with the way to the callback URL. */
final class WebhookProblems {

    private WebhookProblems() {}

    /** 401, without saying what was wrong with the signature: that is for the operator's metrics. */
    static Problem notSigned() {
        return Problem.of(
                        401,
                        "webhook-not-signed",
                        "Not signed by TikTok",
                        "The TikTok-Signature header is not that of this body and this app.")
                .withNextStep("Compare TIKTOK_CLIENT_SECRET with the app's secret in TikTok's developer portal.");
    }

    /** 409, not 502: proxies put pages of their own in the place of a 502, and the fault is in this installation. */
    static Problem callbackUnreachable(URI callbackUrl) {
        return Problem.of(
                        409,
                        "callback-unreachable",
                        "The callback URL does not answer",
                        "Nothing answered at " + callbackUrl + " within the time allowed.")
                .withNextStep("TikTok cannot deliver there either. Check STUDIO_PUBLIC_URL, its DNS name, certificate"
                        + " and the proxy in front of the studio, then send the test event again.");
    }
}
