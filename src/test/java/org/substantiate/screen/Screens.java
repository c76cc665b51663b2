package org.substantiate.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens browser windows for a test class and closes them behind each test.
 *
 * <p>Where no browser can be found the class is skipped with one loud line, and fails where {@code CI} is set. A failed test
 * leaves a trace for Playwright's viewer in {@code target/screens}.
 */
class Screens implements ExecutionCondition, AfterEachCallback, AfterAllCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final List<BrowserContext> open = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (browser != null || BrowserProgram.find().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        var sentence =
                "SCREEN TESTS DID NOT RUN: there is no Chromium on the PATH, none named by CHROME, and the one in"
                        + " frontend/node_modules does not run here.";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(sentence);
        }
        System.err.println("\n*** " + sentence + "\n");
        return ConditionEvaluationResult.disabled(sentence);
    }

    /** A new window of a person of one's own, with empty cookies. */
    Page window(String address) {
        return window(address, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    Page window(String address, Browser.NewContextOptions options) {
        var context = browser().newContext(options.setBaseURL(address).setLocale("en-GB"));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        open.add(context);
        return context.newPage();
    }

    private Browser browser() {
        if (browser == null) {
            var program = BrowserProgram.find().orElseThrow();
            var environment = new HashMap<>(System.getenv());
            environment.putAll(program.environment());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            layDriver();
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.path())
                            .setEnv(environment)
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    /** Lays out Playwright's driver from what npm has installed, as {@code playwright.cli.dir} expects it. */
    private static void layDriver() {
        var folder = Path.of(System.getProperty("playwright.cli.dir"));
        try {
            Files.createDirectories(folder);
            link(
                    folder.resolve("node"),
                    BrowserProgram.onThePath("node").findFirst().orElseThrow());
            link(folder.resolve("package"), Path.of("frontend", "node_modules", "playwright-core"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toRealPath());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var failed = context.getExecutionException().isPresent();
        for (var i = 0; i < open.size(); i++) {
            var stop = new Tracing.StopOptions();
            if (failed) {
                stop.setPath(Path.of("target", "screens", context.getDisplayName() + "-" + i + ".zip"));
            }
            open.get(i).tracing().stop(stop);
            open.get(i).close();
        }
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
