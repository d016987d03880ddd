package space.clipsignal.simulator.http;

/** Pages without scripts: one frame for all, light and dark, which says on each that this is not TikTok. */
public final class Html {

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · TikTok simulator</title>
            <link rel="icon" href="data:,">
            <style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
            body { margin: 0; padding: 1rem; background: Canvas; color: CanvasText; }
            main { max-width: %s; margin: 0 auto; }
            .notice { border: 2px solid #b45309; border-radius: .5rem; padding: .5rem .75rem; }
            fieldset { border: 1px solid GrayText; border-radius: .5rem; margin: 1rem 0; padding: .5rem .75rem; }
            label { display: block; padding: .375rem 0; cursor: pointer; }
            label img { vertical-align: middle; border-radius: 50%%; }
            .small { font-size: .875rem; }
            button { font: inherit; min-height: 2.75rem; padding: .5rem 1.5rem; margin: 0 .5rem .5rem 0; cursor: pointer; }
            :focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid GrayText; vertical-align: top; }
            code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            <p class="notice" role="note"><strong>This is a simulator, not TikTok.</strong>
            Nothing here reaches TikTok, and nobody on this page is real.</p>
            %s
            </main>
            </body>
            </html>
            """;

    private Html() {}

    /** A page for reading, whose {@code body} is already HTML. */
    public static Answer page(String title, String body) {
        return page(200, title, "40rem", body);
    }

    /** A page with room for tables. */
    public static Answer widePage(String title, String body) {
        return page(200, title, "80rem", body);
    }

    public static Answer page(int status, String title, String width, String body) {
        return Answer.text(status, "text/html; charset=utf-8", FRAME.formatted(escape(title), width, body))
                .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:")
                .with("X-Content-Type-Options", "nosniff")
                .with("Cache-Control", "no-store");
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
