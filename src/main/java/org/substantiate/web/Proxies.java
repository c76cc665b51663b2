package org.substantiate.web;

import io.quarkus.arc.Unremovable;
import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The proxies in front of this server, whose word is taken for where a request comes from; nobody else's is. */
@Singleton
@Unremovable // looked up where nothing is injected
public class Proxies {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<CidrAddress> trusted;

    Proxies(@ConfigProperty(name = "substantiate.trusted-proxies") Optional<List<String>> trusted) {
        this.trusted = trusted.orElse(List.of()).stream().map(Proxies::network).toList();
    }

    /**
     * The network address of a request's sender.
     *
     * <p>Behind trusted proxies the last one in {@code X-Forwarded-For} that is none of theirs: each proxy adds whom it hears, and
     * what stands before that the sender may have made up.
     */
    public String sender(HttpServerRequest request) {
        var peer = host(request.connection().remoteAddress());
        if (!isTrusted(peer)) {
            return peer;
        }
        var told = String.join(",", request.headers().getAll(FORWARDED_FOR)).split(",");
        for (var place = told.length - 1; place >= 0; place--) {
            var address = Inet.parseInetAddress(told[place].strip());
            if (address == null) {
                return peer;
            }
            // without the zone of the machine that it was read on
            var sender = address.getHostAddress().replaceFirst("%.*", "");
            if (!isTrusted(sender)) {
                return sender;
            }
        }
        return peer;
    }

    private boolean isTrusted(String host) {
        var address = Inet.parseInetAddress(host);
        return address != null && trusted.stream().anyMatch(network -> network.matches(address));
    }

    private static String host(@Nullable SocketAddress from) {
        if (from == null) {
            return "unknown";
        }
        return from.hostAddress() == null ? String.valueOf(from.host()) : from.hostAddress();
    }

    private static CidrAddress network(String configured) {
        var text = configured.strip();
        var network = text.contains("/") ? Inet.parseCidrAddress(text) : alone(Inet.parseInetAddress(text));
        if (network == null) {
            throw new IllegalArgumentException("substantiate.trusted-proxies: not an address or a network: " + text);
        }
        return network;
    }

    private static @Nullable CidrAddress alone(@Nullable InetAddress address) {
        return address == null ? null : CidrAddress.create(address, address.getAddress().length * 8);
    }
}
