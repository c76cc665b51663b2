package org.substantiate.review;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.substantiate.claim.Claims;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.debate.Arguments;

/**
 * What a verdict on a claim rests on, in one form and one hash.
 *
 * <p>The form is text in UTF-8, each line ended by LF: {@code substantiate-basis 1}; {@code claim}, its id, version, round and the
 * SHA-256 of its statement; then {@code evidence}, {@code argument} and {@code assessment} lines in this order, each kind sorted by id:
 * id, version, and what it says in a word; an assessment
 * stands under its author and the version of the claim that it is about. All of it, withdrawn pieces too, so that taking one back changes the hash.
 */
@Singleton
class Basis {

    private final Claims claims;
    private final PiecesOfEvidence evidence;
    private final Arguments arguments;
    private final Opinions opinions;

    Basis(Claims claims, PiecesOfEvidence evidence, Arguments arguments, Opinions opinions) {
        this.claims = claims;
        this.evidence = evidence;
        this.arguments = arguments;
        this.opinions = opinions;
    }

    BasisView of(UUID investigation, UUID claimId) {
        var claim = claims.get(investigation, claimId);
        var lines = new ArrayList<String>();
        lines.add("substantiate-basis 1");
        lines.add(
                line("claim", claim.id(), claim.version(), "round " + claim.round() + " " + sha256(claim.statement())));
        lines.addAll(sorted(evidence.of(investigation, claimId).stream()
                .map(one -> line("evidence", one.id(), one.version(), word(one.stance(), one.withdrawn())))));
        lines.addAll(sorted(arguments.of(investigation, claimId).stream()
                .map(one -> line("argument", one.id(), one.version(), word(one.stance(), one.withdrawn())))));
        lines.addAll(sorted(opinions.of(investigation, claimId).stream()
                .map(one ->
                        line("assessment", one.account(), one.madeOnVersion(), one.value() + " " + one.confidence()))));
        return new BasisView(sha256(String.join("\n", lines) + "\n"), lines);
    }

    private static String word(Enum<?> stance, boolean withdrawn) {
        return withdrawn ? "WITHDRAWN" : stance.name();
    }

    private static String line(String kind, UUID id, long version, String says) {
        return kind + " " + id + " " + version + " " + says;
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
