package org.substantiate.assessment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.substantiate.Person;

/** What somebody's open investigation is told, as it comes. */
final class Overheard implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;

    static Overheard by(URI server, Person person) {
        var overheard = new Overheard();
        var builder = HTTP.newWebSocketBuilder();
        person.proof().forEach(builder::header);
        var address = "ws://" + server.getAuthority() + "/api/investigations/" + person.investigation() + "/live";
        overheard.socket = builder.buildAsync(URI.create(address), overheard).join();
        return overheard;
    }

    /** The event stream from the beginning of the log to a position, without presence and what names the connection. */
    static String stream(URI server, Person person, long upTo) {
        var address = "/api/investigations/" + person.investigation() + "/entries?after=0";
        var request = HttpRequest.newBuilder(server.resolve(address)).header("Accept", "text/event-stream");
        person.proof().forEach(request::header);
        try (var lines =
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body()) {
            var told = new StringBuilder();
            var each = lines.iterator();
            while (!told.toString().contains("{\"position\":" + upTo + ",")) {
                var line = each.next();
                if (!line.contains("\"presence\"")) {
                    told.append(line.replaceAll("\"connection\":\"[^\"]*\"", ""))
                            .append('\n');
                }
            }
            return told.toString()
                    .lines()
                    .filter(line -> line.startsWith("data:"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    List<String> frames() {
        return frames;
    }

    boolean heard(String words) {
        return frames.stream().anyMatch(frame -> frame.contains(words));
    }

    void leaves() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }
}
