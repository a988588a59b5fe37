package org.gapatlas.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. It is never downloaded; where there is none the test is skipped. */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String NOWHERE = "http://page.invalid";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    /** A browser, or the end of the test. */
    public static Browser need() {
        Optional<Path> program = find();
        assumeTrue(
                program.isPresent(),
                "No browser (" + String.join(", ", NAMES) + ") is on the PATH. Maybe set GAPATLAS_BROWSER to one.");
        return new Browser(program.orElseThrow());
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("GAPATLAS_BROWSER")).map(Path::of);
        return named.isPresent() ? named : onPath().filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
        return NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
    }

    /** The browser itself, for contexts with a size, a language or no JavaScript. */
    public com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    /** An empty page that needs no service: {@code /static/} are the shipped scripts, {@code /test/} the tests' own. */
    public Page emptyPage() {
        Page page = chromium.newPage();
        page.route(NOWHERE + "/**", Browser::answer);
        page.navigate(NOWHERE + "/");
        return page;
    }

    private static void answer(Route route) {
        String path = route.request().url().substring(NOWHERE.length());
        var answer = new Route.FulfillOptions();
        if (path.startsWith("/static/")) route.fulfill(script(answer, "/META-INF/resources" + path));
        else if (path.startsWith("/test/")) route.fulfill(script(answer, path.substring("/test".length())));
        else route.fulfill(answer.setContentType("text/html").setBody("<!doctype html><title>Test</title>"));
    }

    private static Route.FulfillOptions script(Route.FulfillOptions answer, String resource) {
        try (var file = Browser.class.getResourceAsStream(resource)) {
            return file == null
                    ? answer.setStatus(404)
                    : answer.setContentType("text/javascript").setBodyBytes(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
