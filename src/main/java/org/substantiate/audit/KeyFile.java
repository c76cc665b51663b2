package org.substantiate.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The file with this installation's signing keys: the present one first, former ones behind it.
 *
 * <p>Made at the first start, for its owner's eyes only. A new key is put before the old one; as long as this is kept,
 * checkpoints carry both signatures, and whoever knows only the old key can check them.
 */
@Singleton
class KeyFile {

    private static final Logger LOG = Logger.getLogger(KeyFile.class);

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);

    private final List<SigningKey> keys;

    KeyFile(@ConfigProperty(name = "substantiate.checkpoint-key") Optional<Path> file) {
        this.keys = file.map(KeyFile::read).orElseGet(() -> List.of(SigningKey.fresh()));
    }

    void announce(@Observes StartupEvent start) {
        LOG.infof(
                "Checkpoints are signed by %s",
                present()
                        .verifier("substantiate")
                        .pem()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
    }

    /** The key that signs from now on. */
    SigningKey present() {
        return keys.get(0);
    }

    /** The present one and the former ones. */
    List<SigningKey> all() {
        return keys;
    }

    private static List<SigningKey> read(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            var keys = new ArrayList<SigningKey>();
            var found = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            while (found.find()) {
                keys.add(SigningKey.ofPkcs8(found.group(1)));
            }
            if (keys.isEmpty()) {
                throw new IllegalStateException(
                        "There is no PKCS#8 key in " + file
                                + ". Put the one there by which earlier checkpoints were signed, or delete the file for a new one.");
            }
            return List.copyOf(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        var half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        try (var channel = Files.newByteChannel(
                half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forItsOwnerOnly())) {
            channel.write(ByteBuffer.wrap(SigningKey.fresh().pem().getBytes(StandardCharsets.US_ASCII)));
        }
        try {
            // not replacing: another node may have made one at the same moment
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException made) {
            LOG.debug("Another node has made the key");
        } catch (UnsupportedOperationException noLinks) {
            Files.move(half, file);
        }
        Files.deleteIfExists(half);
    }

    private static FileAttribute<?>[] forItsOwnerOnly() {
        var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var posix = java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix");
        return posix ? new FileAttribute<?>[] {rights} : new FileAttribute<?>[0];
    }
}
