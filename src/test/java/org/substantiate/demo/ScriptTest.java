package org.substantiate.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.substantiate.document.Format;
import org.substantiate.document.Reading;

class ScriptTest {
    private final Script script = Script.read();

    private final Map<String, Reading> documents = script.documents().stream()
            .collect(toMap(
                    Script.Document::key,
                    document -> Format.ofFile(document.file()).read(document.content())));

    @Test
    void quotesEachPassageExactlyOnce() {
        assertThat(quotes()).isNotEmpty().allSatisfy((Script.Occurrence quote) -> {
            String text = documents.get(quote.document()).text().text();
            assertThat(text).containsOnlyOnce(quote.quote());
        });
    }

    @Test
    void namesOnlyWhatThereIs() {
        Set<String> members = script.members().stream().map(Script.Member::key).collect(toSet());
        Set<String> sources = script.sources().stream().map(Script.Source::key).collect(toSet());
        assertThat(actors()).isNotEmpty().allMatch(members::contains);
        assertThat(script.claims())
                .flatExtracting(Script.Claim::evidence)
                .extracting(Script.Evidence::source)
                .containsOnlyElementsOf(sources)
                .containsAll(sources);
    }

    @Test
    void letsOnlyThoseActWhoMay() {
        Map<String, String> roles = script.members().stream().collect(toMap(Script.Member::key, Script.Member::role));
        assertThat(roles.values()).contains("OWNER", "EDITOR", "CONTRIBUTOR", "READER");
        assertThat(actors()).extracting(roles::get).doesNotContain("READER");
        assertThat(script.claims())
                .extracting(Script.Claim::closing)
                .filteredOn(closing -> closing != null)
                .isNotEmpty()
                .allSatisfy(closing -> assertThat(roles.get(closing.by())).isIn("EDITOR", "OWNER"));
    }

    @Test
    void showsClaimsInEveryState() {
        assertThat(script.claims()).anyMatch(claim -> claim.debate() == null && claim.closing() == null);
        assertThat(script.claims()).anyMatch(claim -> claim.debate() != null && claim.closing() == null);
        assertThat(script.claims()).anyMatch(claim -> claim.closing() != null);
        assertThat(script.claims())
                .flatExtracting(Script.Claim::evidence)
                .extracting(Script.Evidence::stance)
                .containsOnly("SUPPORTS", "REFUTES", "CONTEXT");
    }

    @Test
    void keepsWithinTheLimits() {
        assertThat(script.claims()).allSatisfy(claim -> {
            assertThat(claim.statement()).hasSizeLessThanOrEqualTo(500);
            assertThat(claim.occurrences()).isNotEmpty();
        });
        assertThat(quotes()).allSatisfy(quote -> assertThat(quote.quote()).hasSizeLessThanOrEqualTo(5_000));
        assertThat(script.sources())
                .allSatisfy(source ->
                        assertThat(Stream.of(source.url(), source.citation())).anyMatch(given -> given != null));
    }

    @Test
    void titlesDocumentsByTheirFirstHeading() {
        assertThat(documents.get("article").title()).contains("Who is fanning the unrest in New Caledonia?");
        assertThat(documents.get("note").title())
                .contains("Note de la rédaction : ce que nous savons, ce que nous ignorons");
    }

    private List<Script.Occurrence> quotes() {
        return Stream.concat(
                        script.claims().stream().map(Script.Claim::occurrences).flatMap(Collection::stream),
                        script.annotations().stream()
                                .map(annotation -> new Script.Occurrence(annotation.document(), annotation.quote())))
                .toList();
    }

    private List<String> actors() {
        return Stream.of(
                        script.documents().stream().map(Script.Document::by),
                        script.sources().stream().map(Script.Source::by),
                        script.annotations().stream().map(Script.Annotation::by),
                        script.claims().stream().flatMap(ScriptTest::actors))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> actors(Script.Claim claim) {
        Stream<String> debate = Stream.ofNullable(claim.debate()).map(Script.Debate::by);
        Stream<String> closing = Stream.ofNullable(claim.closing()).map(Script.Closing::by);
        return Stream.of(
                        Stream.of(claim.by()),
                        claim.evidence().stream().map(Script.Evidence::by),
                        claim.comments().stream().map(Script.Comment::by),
                        debate,
                        closing)
                .flatMap(names -> names);
    }
}
