package org.gapatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.testing.Browser;

/** Somebody at a page of the service, in a language, on a screen, with or without JavaScript; what goes wrong is noted. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // A page that says what is wrong answers 422; the browser notes that as an error of the network.
            if (message.type().equals("error") && !message.text().contains("status of 4"))
                complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(home())) complaints.add("A request left the house: " + request.url());
        });
    }

    static Visit of(Browser browser, String language, int width, boolean script) {
        return new Visit(browser.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(home())
                        .setLocale(language)
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(script)));
    }

    private static String home() {
        return "http://localhost:" + RestAssured.port;
    }

    Page page() {
        return page;
    }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    Visit fill(String field, String text) {
        page.locator("[id='" + field + "']").fill(text);
        return this;
    }

    Visit choose(String question, String word) {
        page.locator("input[name='" + question + "'][value='" + word + "']").check();
        return this;
    }

    /** Presses a button of the step: {@code next}, {@code add}, {@code later}. */
    Visit go(String where) {
        page.locator("#step button[name=go][value=" + where + "]").first().click();
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String value(String field) {
        return page.locator("[id='" + field + "']").inputValue();
    }

    /** Nothing of the page lies outside a screen of this width. */
    Visit fits() {
        int wide = (int) page.evaluate("document.scrollingElement.scrollWidth");
        int screen = (int) page.evaluate("window.innerWidth");
        assertThat(wide).as("width of %s", page.url()).isLessThanOrEqualTo(screen);
        return this;
    }

    /** What axe finds serious or worse on the page as it stands. */
    Visit isAccessible() {
        List<String> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Visit::told)
                        .toList();
        assertThat(serious).as("axe on %s", page.url()).isEmpty();
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }

    /** Moves the focus with the Tab key alone until it stands on the element. */
    Visit tabTo(String selector) {
        for (int i = 0; i < 150; i++) {
            page.keyboard().press("Tab");
            boolean there = (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
            if (there) return this;
        }
        throw new AssertionError("No way by keyboard to (%s) on %s.".formatted(selector, page.url()));
    }

    Visit press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Visit type(String text) {
        page.keyboard().type(text);
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
