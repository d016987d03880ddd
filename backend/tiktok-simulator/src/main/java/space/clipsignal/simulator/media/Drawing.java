package space.clipsignal.simulator.media;

import java.util.Random;
import space.clipsignal.simulator.http.Html;
import space.clipsignal.simulator.world.Creator;
import space.clipsignal.simulator.world.Video;

/** Draws avatars and covers as SVG, the same picture each time. */
final class Drawing {

    private Drawing() {}

    static String avatar(Creator creator) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="720" height="720" role="img">
            <title>%s</title>
            <rect width="100" height="100" fill="hsl(%d 45%% 42%%)"/>
            <circle cx="50" cy="40" r="18" fill="hsl(%d 60%% 88%%)"/>
            <path d="M14 100a36 34 0 0 1 72 0z" fill="hsl(%d 60%% 88%%)"/>
            <text x="50" y="47" font-family="sans-serif" font-size="20" font-weight="700" text-anchor="middle"
             fill="hsl(%d 45%% 32%%)">%s</text>
            </svg>
            """
                .formatted(
                        Html.escape(creator.displayName()),
                        creator.hue(),
                        creator.hue(),
                        creator.hue(),
                        creator.hue(),
                        Html.escape(creator.displayName().substring(0, 1)));
    }

    static String cover(Creator creator, Video video) {
        Random random = new Random(video.id().hashCode());
        int hue = creator.hue() + random.nextInt(60) - 30;
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            shapes.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"hsl(%d 50%% %d%% / .5)\"/>%n"
                    .formatted(
                            random.nextInt(108),
                            random.nextInt(192),
                            12 + random.nextInt(48),
                            hue + random.nextInt(50),
                            35 + random.nextInt(35)));
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 108 192" width="540" height="960" role="img">
            <title>%s</title>
            <rect width="108" height="192" fill="hsl(%d 40%% 28%%)"/>
            %s<path d="M44 82v28l24-14z" fill="#fff" fill-opacity=".85"/>
            </svg>
            """
                .formatted(Html.escape(video.title()), hue, shapes);
    }
}
