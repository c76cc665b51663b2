package org.substantiate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.substantiate.snapshot.Unfetchable.Reason;

/** Against a real server that behaves as badly as it likes; only its own address and port are excepted from the gate. */
class FetcherTest {

    private static final int LIMIT = 1 << 20;

    private FarServer far;

    @BeforeEach
    void aServerIsFarAway() throws IOException {
        far = new FarServer();
    }

    @AfterEach
    void itIsGone() throws IOException {
        far.close();
    }

    @Test
    @DisplayName("CL42 a fetched snapshot has the bytes, and what the server said along with them")
    void capturesWhatIsThere() throws IOException {
        far.answers(
                "/a%20b?c=d",
                "200 OK\r\nContent-Type: Text/HTML; charset=utf-8\r\nSet-Cookie: a=b\r\nX-A: b", bytes("<p>é"));

        try (var caught = fetcher().fetch(far.url("/a b?c=d#part"));
                var content = caught.content().open()) {
            assertThat(content.readAllBytes()).isEqualTo(bytes("<p>é"));
            assertThat(caught.content().length()).isEqualTo(5);
            assertThat(caught.mediaType()).isEqualTo("text/html");
            assertThat(caught.answered())
                    .isEqualTo(new Answered(
                            far.url("/a b?c=d#part"),
                            far.url("/a%20b?c=d"),
                            200,
                            java.util.List.of(
                                    "Content-Type: Text/HTML; charset=utf-8", "X-A: b", "Content-Length: 5")));
        }
    }

    @Test
    @DisplayName("CL42 it asks as somebody without cookies, credentials or a proxy does, and says who it is")
    void asksAsAStranger() {
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", "1");
        try {
            far.redirects("/", "/next").answers("/next", "200 OK", bytes("x"));

            fetcher().fetch(far.url("/")).close();
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
        }

        assertThat(far.asked())
                .hasSize(2)
                .allSatisfy(head -> assertThat(head)
                        .contains("User-Agent: Substantiate/test", "Host: 127.0.0.1:" + far.port())
                        .noneMatch(
                                line -> line.matches("(?i)(cookie|authorization|proxy-.*|referer|x-forwarded.*):.*")));
    }

    @Test
    @DisplayName("CL43 every redirect is looked at as the first address was")
    void looksAtEachRedirect() throws IOException {
        far.redirects("/ok", "/there").answers("/there", "200 OK", bytes("x"));
        try (var caught = fetcher().fetch(far.url("/ok"))) {
            assertThat(caught.answered().finalUrl()).isEqualTo(far.url("/there"));
        }
        try (var inside = new FarServer()) {
            inside.answers("/", "200 OK", bytes("the secrets of this network"));
            for (var forbidden : new String[] {
                inside.url("/"),
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://10.0.0.1/",
                "//192.168.1.1/",
                "http://2852039166/",
                "http://0xa9fea9fe/",
                "http://0251.0376.0251.0376/",
                "http://user@127.0.0.1:" + far.port() + "/there",
                "file:///etc/passwd",
                "gopher://127.0.0.1:" + far.port() + "/there",
                "ftp://127.0.0.1/"
            }) {
                far.redirects("/", forbidden);
                refuses(fetcher(), far.url("/"));
            }
            assertThat(inside.asked()).isEmpty();
        }
    }

    @Test
    @DisplayName("CL43 the connection goes to the address that was looked at, whatever the name means a moment later")
    void isNotRebound() {
        far.answers("/", "200 OK", bytes("x")).redirects("/again", "http://rebound.example:" + far.port() + "/");
        var asked = new AtomicInteger();
        Gate.Names rebinding =
                host -> new InetAddress[] {address(asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")};

        fetcher(rebinding).fetch("http://rebound.example:" + far.port() + "/").close();
        assertThat(asked).hasValue(1);

        asked.set(0);
        refuses(fetcher(rebinding), "http://rebound.example:" + far.port() + "/again");
        assertThat(asked).hasValue(2);
    }

    @Test
    @DisplayName(
            "CL43 a name that leads outside and inside at once is refused; so is one that nobody has, in the same words")
    void isNotLedInsideByOneOfSeveral() {
        far.answers("/", "200 OK", bytes("x"));
        var url = "http://two.example:" + far.port() + "/";
        var both = reason(fetcher(host -> new InetAddress[] {address("127.0.0.1"), address("10.0.0.1")}), url);
        var none = reason(
                fetcher(host -> {
                    throw new UnknownHostException(host);
                }),
                url);

        assertThat(both).isEqualTo(none).isEqualTo(Reason.UNKNOWN_ADDRESS);
        assertThat(far.asked()).isEmpty();
    }

    @Test
    @DisplayName("CL44 redirects end, after five")
    void followsFiveRedirects() {
        for (var hop = 0; hop < 6; hop++) {
            far.redirects("/" + hop, "/" + (hop + 1));
        }
        far.answers("/6", "200 OK", bytes("x")).redirects("/round", "/round");

        fetcher().fetch(far.url("/1")).close();
        assertThat(reason(fetcher(), far.url("/0"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(reason(fetcher(), far.url("/round"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    @DisplayName("CL44 what has too many bytes is refused, said to be so or not, packed or endless")
    void takesNoMoreThanItsLimit() {
        var large = new byte[LIMIT + 1];
        far.answers("/exact", "200 OK", Arrays.copyOf(large, LIMIT))
                .answers("/large", "200 OK", large)
                .answers("/bomb", "200 OK\r\nContent-Encoding: gzip", gzip(new byte[60 * LIMIT]))
                .answers("/endless", out -> {
                    out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
                    while (true) {
                        out.write("10000\r\n".getBytes(UTF_8));
                        out.write(new byte[1 << 16]);
                        out.write("\r\n".getBytes(UTF_8));
                    }
                });

        fetcher().fetch(far.url("/exact")).close();
        for (var path : new String[] {"/large", "/bomb", "/endless"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> fetcher().fetch(far.url(path)))
                            .isInstanceOf(SnapshotTooLarge.class));
        }
    }

    @Test
    @DisplayName("CL44 a server that is silent, or dribbles for ever, is not waited for")
    void doesNotWaitForEver() {
        far.answers("/silent", out -> far.isSilent())
                .answers("/stuck", out -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nab".getBytes(UTF_8));
                    out.flush();
                    far.isSilent();
                })
                .answers("/dribble", out -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".getBytes(UTF_8));
                    far.dribbles(out);
                })
                .answers("/head", out -> {
                    out.write("HTTP/1.1 200 OK\r\nX-A: ".getBytes(UTF_8));
                    far.dribbles(out);
                });

        for (var path : new String[] {"/silent", "/stuck", "/dribble", "/head"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(reason(fetcher(), far.url(path))).as(path).isEqualTo(Reason.TOO_SLOW));
        }
    }

    @Test
    @DisplayName("CL44 what was packed for the way is unpacked; what cannot be, or breaks off, is refused")
    void unpacks() throws IOException {
        far.answers("/gzip", "200 OK\r\nContent-Encoding: gzip", gzip(bytes("hello")))
                .answers("/brotli", "200 OK\r\nContent-Encoding: br", bytes("x"))
                .answers("/twice", "200 OK\r\nContent-Encoding: gzip, gzip", gzip(gzip(bytes("hello"))))
                .answers("/liar", "200 OK\r\nContent-Encoding: gzip", bytes("hello"))
                .answers("/short", out -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nab".getBytes(UTF_8)))
                .answers("/noise", out -> out.write("what?\r\n\r\n".getBytes(UTF_8)));

        try (var caught = fetcher().fetch(far.url("/gzip"));
                var content = caught.content().open()) {
            assertThat(content.readAllBytes()).isEqualTo(bytes("hello"));
        }
        for (var path : new String[] {"/brotli", "/twice", "/liar"}) {
            assertThat(reason(fetcher(), far.url(path))).as(path).isEqualTo(Reason.UNKNOWN_ENCODING);
        }
        for (var path : new String[] {"/short", "/noise"}) {
            assertThat(reason(fetcher(), far.url(path))).as(path).isEqualTo(Reason.NO_ANSWER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"401 No", "404 Gone", "500 Broken", "304 Same", "302 Nowhere"})
    @DisplayName("CL42 a page that is not given is no snapshot")
    void keepsNoErrorPages(String status) {
        far.answers("/", status, bytes("<p>Sorry"));

        assertThat(reason(fetcher(), far.url("/"))).isEqualTo(Reason.REFUSED);
    }

    private Fetcher fetcher() {
        return fetcher(InetAddress::getAllByName);
    }

    private Fetcher fetcher(Gate.Names names) {
        var limits =
                new FetchLimits(LIMIT, Duration.ofMillis(1500), Duration.ofMillis(700), 5, Set.of(80, 443, far.port()));
        return new Fetcher(limits, new Gate(names, Set.of(far.address())), "Substantiate/test");
    }

    private static void refuses(Fetcher fetcher, String url) {
        assertThatThrownBy(() -> fetcher.fetch(url)).as(url).isInstanceOf(Unfetchable.class);
    }

    private static Reason reason(Fetcher fetcher, String url) {
        try {
            fetcher.fetch(url).close();
        } catch (Unfetchable refused) {
            return refused.reason();
        }
        throw new AssertionError("fetched " + url);
    }

    private static InetAddress address(String figures) {
        try {
            return InetAddress.getByName(figures);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
