package org.substantiate.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.substantiate.document.Upload;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.Blobs;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.investigation.Rules;
import org.substantiate.problem.NotFound;
import org.substantiate.source.Sources;

/**
 * What sources said, kept as it was: a source may change or vanish, and a verdict must not.
 *
 * <p>Bytes come in before the log is held, and are kept first; the command that names them appends. They are hashed again on every
 * read, and given to nobody if the hash is another one than was captured.
 */
@ApplicationScoped
public class Snapshots {

    @Singleton
    static class Kept implements PanacheRepositoryBase<SourceSnapshot, UUID> {}

    private final Access access;
    private final Rules rules;
    private final EventLog log;
    private final Blobs blobs;
    private final Sources sources;
    private final Fetching fetching;
    private final Kept kept;
    private final Clock clock;

    Snapshots(
            Access access,
            Rules rules,
            EventLog log,
            Blobs blobs,
            Sources sources,
            Fetching fetching,
            Kept kept,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.log = log;
        this.blobs = blobs;
        this.sources = sources;
        this.fetching = fetching;
        this.kept = kept;
        this.clock = clock;
    }

    /** All of them, in the order they were captured. */
    public Snapshot<SnapshotView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by id", investigation).stream()
                        .map(SourceSnapshot::view)
                        .toList());
    }

    /**
     * Captures what a source's address gives now.
     *
     * @throws SourceWithoutAddress if there is nothing to ask
     * @throws FetchingSwitchedOff if the operator or the investigation's owner do not want it
     * @throws Unfetchable if the address gives nothing, or may not be asked
     */
    public Answer fetch(Actor actor, UUID investigation, UUID source) {
        access.prepare(actor, investigation, Role.CONTRIBUTOR);
        if (!rules.of(investigation).fetchSnapshots()) {
            throw new FetchingSwitchedOff();
        }
        var url = sources.get(investigation, source).url();
        if (url == null) {
            throw new SourceWithoutAddress();
        }
        try (var caught = fetching.fetch(url)) {
            return keep(actor, investigation, source, caught);
        }
    }

    /**
     * Keeps a file as what a source said.
     *
     * @param mediaType as the sender says
     * @throws SnapshotTooLarge as soon as there are too many bytes
     */
    public Answer upload(
            Actor actor,
            UUID investigation,
            UUID source,
            String fileName,
            @Nullable String mediaType,
            InputStream bytes)
            throws IOException {
        access.prepare(actor, investigation, Role.CONTRIBUTOR);
        sources.mustHave(investigation, source);
        var content = Content.of(bytes, fetching.limit());
        var type = MediaTypes.orUnknown(mediaType);
        try (var caught = new Catch(content, type, fileName, fetching.tool(), null)) {
            return keep(actor, investigation, source, caught);
        }
    }

    private Answer keep(Actor actor, UUID investigation, UUID source, Catch caught) {
        var content = caught.content();
        try (var bytes = content.open()) {
            blobs.keep(content.sha256(), content.length(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return QuarkusTransaction.joiningExisting().call(() -> {
            access.act(actor, investigation, Role.CONTRIBUTOR);
            sources.mustHave(investigation, source);
            var snapshot = new SourceSnapshot(
                    Ids.next(), investigation, source, actor, log.time(actor, investigation), caught);
            kept.persist(snapshot);
            return log.append(actor, investigation, snapshot.captured());
        });
    }

    /**
     * The bytes, after they were found to be those that were captured.
     *
     * @throws SnapshotAltered if they are not
     */
    SnapshotContent read(Actor actor, UUID investigation, UUID id) {
        access.read(actor, investigation);
        var snapshot = find(investigation, id);
        var content = whole(snapshot).orElseThrow(SnapshotAltered::new);
        return new SnapshotContent(snapshot, content.giveAway());
    }

    /** Reads the bytes again and says whether they are those that were captured. */
    public CheckedSnapshot check(Actor actor, UUID investigation, UUID id) {
        access.read(actor, investigation);
        var snapshot = find(investigation, id);
        return new CheckedSnapshot(
                snapshot.sha256(), holds(snapshot), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * The words of a captured page, read as a document would be.
     *
     * @throws NotFound if it is no page
     * @throws SnapshotAltered if the bytes are not those that were captured
     */
    public SnapshotText text(Actor actor, UUID investigation, UUID id) {
        access.read(actor, investigation);
        var snapshot = find(investigation, id);
        if (!MediaTypes.isHtml(snapshot.mediaType())) {
            throw new NotFound();
        }
        try (var content = whole(snapshot).orElseThrow(SnapshotAltered::new);
                var bytes = content.open()) {
            // a page longer than a document may be is cut by nobody: it is refused as one
            var page = new Upload("page.html", bytes.readNBytes(Upload.LIMIT + 1));
            return new SnapshotText(page.read().text().text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources that somebody has captured; for the rooms above, which have asked {@link Access} already. */
    public Set<UUID> captured(UUID investigation) {
        return kept
                .find("select distinct s.source from SourceSnapshot s where s.investigation = ?1", investigation)
                .project(UUID.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads all snapshots of a source again; for the rooms above, which have asked {@link Access} already.
     *
     * <p>It takes as long as reading the bytes does: not to be done while a log is held.
     */
    public SnapshotState state(UUID investigation, UUID source) {
        var snapshots = of(investigation, source);
        if (snapshots.isEmpty()) {
            return SnapshotState.NONE;
        }
        return snapshots.stream().allMatch(this::holds) ? SnapshotState.HOLDS : SnapshotState.ALTERED;
    }

    private List<SnapshotView> of(UUID investigation, UUID source) {
        return kept.list("investigation = ?1 and source = ?2 order by id", investigation, source).stream()
                .map(SourceSnapshot::view)
                .toList();
    }

    private boolean holds(SnapshotView snapshot) {
        var content = whole(snapshot);
        content.ifPresent(Content::close);
        return content.isPresent();
    }

    /** The bytes in a file of their own, if they are those that were captured; else it is a fault, and logged as one. */
    private Optional<Content> whole(SnapshotView snapshot) {
        try {
            var content = Content.of(out -> blobs.copy(snapshot.sha256(), out));
            if (content.sha256().equals(snapshot.sha256()) && content.length() == snapshot.length()) {
                return Optional.of(content);
            }
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Log.errorf("Snapshot %s: its bytes no longer have the SHA-256 %s", snapshot.id(), snapshot.sha256());
        return Optional.empty();
    }

    private SnapshotView find(UUID investigation, UUID id) {
        var snapshot = kept.findById(id);
        if (snapshot == null || !snapshot.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return snapshot.view();
    }
}
