package org.substantiate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of what the applications and the pages are made of, as the build leaves them (CycloneDX). */
class BillOfMaterialsIT {

    /** Licences that let anybody run, change and pass on what is shipped; one of a component's is enough. */
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-1.0",
            "EPL 1.0",
            "EPL-2.0",
            "ISC",
            "MIT",
            "MIT-0",
            "Unlicense");

    /** Components whose bill says something else, and why they may be shipped all the same. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "jboss-transaction-spi",
            "declares itself to be in the public domain (CC0 in its sources); part of Narayana");

    private static final Path TARGET = Path.of(System.getProperty("substantiate.app"))
            .toAbsolutePath()
            .getParent()
            .getParent();

    @ParameterizedTest
    @CsvSource({
        "quarkus-run-cyclonedx.json, quarkus-app",
        "quarkus-app-postgresql/quarkus-run-cyclonedx.json, quarkus-app-postgresql"
    })
    @DisplayName("AC95 the build lists every library of an application, with version, licence and hash")
    void listsEveryLibrary(String bill, String application) throws IOException {
        try (var files = Files.walk(TARGET.resolve(application).resolve("lib"))) {
            var libraries = files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> TARGET.resolve(application).relativize(file).toString())
                    .collect(Collectors.toSet());

            assertThat(shipped(bill))
                    .allSatisfy(one -> assertThat(one.at("/version").asText()).isNotEmpty())
                    .allSatisfy(one -> assertThat(one.at("/hashes")).isNotEmpty())
                    .extracting(
                            one -> one.at("/evidence/occurrences/0/location").asText())
                    .containsAll(libraries);
        }
    }

    @Test
    @DisplayName("AC95 the build lists the packages that go into the pages, and none of the tools")
    void listsThePagesPackages() throws IOException {
        assertThat(shipped("pages-cyclonedx.json"))
                .extracting(one -> one.at("/name").asText())
                .contains("react", "@mantine/core", "wouter")
                .doesNotContain("vite", "eslint", "playwright-core");
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus-run-cyclonedx.json",
        "quarkus-app-postgresql/quarkus-run-cyclonedx.json",
        "pages-cyclonedx.json"
    })
    @DisplayName("AC96 only what is under a permissive licence, or named with a reason, is shipped")
    void shipsOnlyWhatAnybodyMayPassOn(String bill) throws IOException {
        assertThat(shipped(bill))
                .filteredOn(one -> licences(one).stream().noneMatch(ALLOWED::contains))
                .extracting(one -> one.at("/name").asText())
                .allSatisfy(name -> assertThat(EXCEPTIONS).containsKey(name));
    }

    private static List<JsonNode> shipped(String bill) throws IOException {
        var document = new ObjectMapper().readTree(TARGET.resolve(bill).toFile());
        assertThat(document.at("/bomFormat").asText()).isEqualTo("CycloneDX");
        return elements(document.at("/components"))
                .filter(one -> bill.startsWith("pages") || one.at("/evidence").isObject())
                .filter(one -> one.at("/type").asText().equals("library"))
                .filter(one -> !one.at("/group").asText().equals("org.substantiate"))
                .toList();
    }

    private static Set<String> licences(JsonNode component) {
        return elements(component.at("/licenses"))
                .flatMap(licence -> List.of(
                        licence.at("/license/id").asText(),
                        licence.at("/license/name").asText(),
                        licence.at("/expression").asText())
                        .stream())
                // an expression of choices: (MIT OR CC0-1.0)
                .flatMap(said -> List.of(said.replaceAll("[()]", "").split(" OR ")).stream())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
