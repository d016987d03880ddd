package space.clipsignal.studio.library;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import space.clipsignal.studio.testing.Creator;
import space.clipsignal.studio.testing.TestLogin;

/** The library as a logged-in caller uses it, and the folder in which it keeps the bytes. */
record LibraryCalls(String session, Path mediaFolder) {

    static final String CLIPS = "/api/tiktok/library/clips";

    static LibraryCalls as(Creator creator) {
        // Read here and not when it is used: awaitility's threads do not see the application's configuration.
        var dataFolder = ConfigProvider.getConfig().getValue("studio.data-dir", Path.class);
        return new LibraryCalls(TestLogin.as(creator), dataFolder.resolve("media"));
    }

    RequestSpecification call() {
        return given().cookie(TestLogin.COOKIE, session);
    }

    Response upload(String fileName, byte[] bytes) {
        return call().queryParam("fileName", fileName)
                .contentType(ContentType.BINARY)
                .body(bytes)
                .post(CLIPS);
    }

    String uploaded(String fileName, byte[] bytes) {
        return upload(fileName, bytes).then().statusCode(201).extract().path("id");
    }

    List<Path> keptFiles() {
        return files("kept");
    }

    List<Path> incomingFiles() {
        return files("incoming");
    }

    private List<Path> files(String folder) {
        var root = mediaFolder.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
