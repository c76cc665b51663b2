package org.substantiate.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.substantiate.snapshot.Unfetchable.Reason;

/**
 * Fetches a page as somebody outside would who has no cookies: within limits, and from the public internet alone.
 *
 * <p>Each redirect is looked at as the first address was. No proxy is used, whatever the machine's settings say, since it would
 * decide itself where a name leads.
 */
final class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> PRIVATE_HEADERS = Set.of("set-cookie", "set-cookie2");
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_HEADERS = 16_000;

    private final FetchLimits limits;
    private final Gate gate;
    private final String agent;

    /** @param agent what the other server is told about who asks */
    Fetcher(FetchLimits limits, Gate gate, String agent) {
        this.limits = limits;
        this.gate = gate;
        this.agent = agent;
    }

    /**
     * Fetches what an address gives.
     *
     * @throws Unfetchable if it gives nothing, or may not be asked
     * @throws SnapshotTooLarge if it gives more than is kept
     */
    Catch fetch(String url) {
        try (var client = client()) {
            return follow(client, url, new Deadline(limits.inAll().toMillis()));
        } catch (IOException e) {
            throw new Unfetchable(Reason.NO_ANSWER);
        }
    }

    private Catch follow(CloseableHttpClient client, String url, Deadline deadline) {
        var target = WebTarget.of(url, limits.ports());
        for (var hop = 0; hop <= limits.redirects(); hop++) {
            var step = ask(client, url, target, deadline);
            if (step.caught != null) {
                return step.caught;
            }
            try {
                target = target.follow(step.location, limits.ports());
            } catch (Unfetchable refused) {
                throw new Unfetchable(Reason.BAD_REDIRECT);
            }
        }
        throw new Unfetchable(Reason.TOO_MANY_REDIRECTS);
    }

    /** Either what was caught or where to go on. */
    private record Step(@Nullable Catch caught, String location) {}

    private Step ask(CloseableHttpClient client, String url, WebTarget target, Deadline deadline) {
        var request = new HttpGet(target.url());
        request.setHeader(HttpHeaders.ACCEPT, "*/*");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        var cut = deadline.cuts(request);
        try {
            return take(client.executeOpen(null, request, null), url, target);
        } catch (UnknownHostException e) {
            throw new Unfetchable(Reason.UNKNOWN_ADDRESS);
        } catch (ZipException e) {
            throw new Unfetchable(Reason.UNKNOWN_ENCODING);
        } catch (SSLException e) {
            throw new Unfetchable(deadline.isOver() ? Reason.TOO_SLOW : Reason.NOT_TRUSTED);
        } catch (InterruptedIOException e) {
            throw new Unfetchable(Reason.TOO_SLOW);
        } catch (IOException e) {
            throw new Unfetchable(deadline.isOver() ? Reason.TOO_SLOW : Reason.NO_ANSWER);
        } finally {
            cut.cancel(false);
            // what has not been read is not waited for, as closing it would
            request.cancel();
        }
    }

    private Step take(ClassicHttpResponse answer, String url, WebTarget target) throws IOException {
        var location = answer.getFirstHeader(HttpHeaders.LOCATION);
        if (REDIRECTS.contains(answer.getCode()) && location != null) {
            return new Step(null, location.getValue());
        }
        if (answer.getCode() < 200 || answer.getCode() >= 300) {
            throw new Unfetchable(Reason.REFUSED, answer.getCode());
        }
        var content = Content.of(out -> {
            if (answer.getEntity() != null) {
                Content.copy(unpacked(answer), out, limits.bytes());
            }
        });
        var answered = new Answered(url, target.url(), answer.getCode(), headers(answer));
        return new Step(new Catch(content, mediaType(answer), null, agent, answered), "");
    }

    /** Unpacks what was packed for the way; more than one packing, or an unknown one, is not taken. */
    private InputStream unpacked(ClassicHttpResponse answer) throws IOException {
        var packed = answer.getEntity().getContent();
        var encoding = answer.getEntity().getContentEncoding();
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed);
            default -> throw new Unfetchable(Reason.UNKNOWN_ENCODING);
        };
    }

    private static String mediaType(ClassicHttpResponse answer) {
        try {
            var entity = answer.getEntity();
            var type = entity == null ? null : ContentType.parse(entity.getContentType());
            return MediaTypes.orUnknown(type == null ? null : type.getMimeType());
        } catch (IllegalArgumentException e) {
            return MediaTypes.UNKNOWN;
        }
    }

    private static List<String> headers(ClassicHttpResponse answer) {
        var lines = new ArrayList<String>();
        var length = 0;
        for (Header header : answer.getHeaders()) {
            if (PRIVATE_HEADERS.contains(header.getName().toLowerCase(Locale.ROOT))) {
                continue;
            }
            var value = header.getValue() == null ? "" : header.getValue();
            var line = (header.getName() + ": " + value).replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
            length += line.length() + 1;
            if (lines.size() == MOST_HEADERS || length > LONGEST_HEADERS) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private CloseableHttpClient client() {
        var silence = Timeout.of(limits.silence());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(gate)
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(silence).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(silence)
                        .setSocketTimeout(silence)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(silence).build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableConnectionState()
                .build();
    }

    /** When everything must be done. */
    private static final class Deadline {
        private final long at;
        private final AtomicBoolean over = new AtomicBoolean();

        Deadline(long millis) {
            at = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        }

        /** Cuts the request off when the time is over. */
        CompletableFuture<Void> cuts(HttpGet request) {
            var left = Math.max(0, at - System.nanoTime());
            return CompletableFuture.runAsync(
                    () -> {
                        over.set(true);
                        request.cancel();
                    },
                    CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
        }

        boolean isOver() {
            return over.get() || System.nanoTime() >= at;
        }
    }
}
