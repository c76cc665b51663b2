package org.substantiate.screen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium to test with: the one named by {@code -Dbrowser.path} or {@code CHROME}, one on the path, else the one inside an
 * npm package.
 *
 * @param environment what it needs beside the environment of the tests
 */
record BrowserProgram(Path path, Map<String, String> environment) {

    private static final List<String> NAMES = List.of("chromium", "google-chrome", "google-chrome-stable", "chrome");

    static Optional<BrowserProgram> find() {
        return Stream.of(System.getProperty("browser.path"), System.getenv("CHROME"))
                .filter(named -> named != null && !named.isBlank())
                .map(Path::of)
                .findFirst()
                .or(BrowserProgram::onThePath)
                .map(path -> new BrowserProgram(path, Map.of()))
                .or(BrowserProgram::inThePackage);
    }

    private static Optional<Path> onThePath() {
        return NAMES.stream().flatMap(BrowserProgram::onThePath).findFirst();
    }

    static Stream<Path> onThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static Optional<BrowserProgram> inThePackage() {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            return Optional.empty();
        }
        try {
            var unpacking = new ProcessBuilder(
                            "node",
                            "scripts/browser.mjs",
                            Path.of("target", "chromium").toAbsolutePath().toString())
                    .directory(new File("frontend"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var lines = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!unpacking.waitFor(1, TimeUnit.MINUTES) || unpacking.exitValue() != 0 || lines.size() < 2) {
                return Optional.empty();
            }
            return Optional.of(new BrowserProgram(Path.of(lines.get(0)), Map.of("LD_LIBRARY_PATH", lines.get(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
