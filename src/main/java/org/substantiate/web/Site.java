package org.substantiate.web;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation is, as seen by browsers. */
@Singleton
public class Site {

    /** Where one listens whom this machine reaches as {@code localhost}. */
    private static final Set<String> BY_NAME = Set.of("127.0.0.1", "0.0.0.0", "::");

    private final Optional<String> configured;

    Site(@ConfigProperty(name = "substantiate.public-url") Optional<URI> publicUrl) {
        this.configured = publicUrl.map(Site::origin);
    }

    /**
     * Whether a page of this origin is one of ours.
     *
     * @param origin value of the header {@code Origin} (RFC 6454 §7)
     */
    public boolean isOwn(String origin, HttpServerRequest request) {
        // whoever made a page's browser come here chose the address it asked for; what the operator says is sure
        return configured
                .map(origin::equalsIgnoreCase)
                .orElseGet(() -> origin.equalsIgnoreCase(scheme(request) + "://" + request.authority()));
    }

    /**
     * The origin that this installation is known to have; nothing that a request merely claims.
     *
     * @return the configured one, else the request's own if that is this machine by name, else none
     */
    public Optional<String> origin(HttpServerRequest request) {
        return configured.or(() -> Optional.ofNullable(request.authority())
                .filter(asked -> asked.host().equals("localhost"))
                .map(asked -> scheme(request) + "://" + asked));
    }

    /** Whether browsers reach this request's address by TLS. */
    public boolean isSecure(HttpServerRequest request) {
        return "https".equals(scheme(request))
                || configured.map(url -> url.startsWith("https:")).orElse(false);
    }

    /** The address by which browsers reach what the request came to. */
    public String address(HttpServerRequest request) {
        return configured.orElseGet(() -> scheme(request) + "://" + request.authority());
    }

    /** The configured address, if there is one: what links in letters begin with, and nothing a request says. */
    public Optional<String> publicAddress() {
        return configured;
    }

    /** The address to open in a browser. */
    public String address(String scheme, HttpServerOptions listening) {
        return configured.orElseGet(() -> {
            // by name, where there is one: passkeys are made for names
            var host = BY_NAME.contains(listening.getHost()) ? "localhost" : listening.getHost();
            return scheme + "://" + host + ":" + port(listening);
        });
    }

    /** The address to open in a browser, as the configuration tells it: where the server listens not at all, or not yet. */
    public String address() {
        var config = ConfigProvider.getConfig();
        return address(
                "http",
                new HttpServerOptions()
                        .setHost(config.getValue("quarkus.http.host", String.class))
                        .setPort(config.getValue("quarkus.http.port", Integer.class)));
    }

    private static int port(HttpServerOptions listening) {
        // when the system chose the port, only Quarkus knows which
        return listening.getPort() > 0
                ? listening.getPort()
                : ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    }

    private static String scheme(HttpServerRequest request) {
        var scheme = request.scheme();
        return scheme == null ? "http" : scheme.toLowerCase(Locale.ROOT);
    }

    private static String origin(URI url) {
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return (url.getScheme() + "://" + url.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
