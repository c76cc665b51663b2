package org.substantiate.snapshot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A web server that may do anything at all: it writes its answers byte by byte, as badly as it likes. */
final class FarServer implements AutoCloseable {

    /** What is written to whoever asks. */
    interface Answer {
        void to(OutputStream out) throws IOException;
    }

    private final ServerSocket door;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<List<String>> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    FarServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        daemon(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port());
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The heads of all requests so far, line by line. */
    List<List<String>> asked() {
        return asked;
    }

    FarServer answers(String path, String head, byte[] body) {
        return answers(path, out -> {
            out.write(("HTTP/1.1 " + head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(ISO_8859_1));
            out.write(body);
        });
    }

    FarServer redirects(String path, String to) {
        return answers(path, "302 Found\r\nLocation: " + to + "\r\nSet-Cookie: seen=yes", new byte[0]);
    }

    FarServer answers(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Says a byte now and then, until nobody listens any more. */
    void dribbles(OutputStream out) throws IOException {
        try {
            while (!closed.await(50, TimeUnit.MILLISECONDS)) {
                out.write('.');
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says nothing more until the test is over. */
    void isSilent() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                daemon(() -> serve(guest));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), ISO_8859_1));
            var head = new ArrayList<String>();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            asked.add(head);
            var path = head.get(0).split(" ")[1];
            answers.getOrDefault(path, out -> out.write("HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n".getBytes()))
                    .to(guest.getOutputStream());
        } catch (IOException | IndexOutOfBoundsException left) {
            // the guest has gone
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
    }
}
