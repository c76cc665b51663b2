package org.substantiate.live;

import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import org.substantiate.live.Doorkeeper.Admission;

/** The socket of an open investigation; everything here runs on the connection's own thread. */
@WebSocket(path = "/api/investigations/{investigation}/live")
class LiveSocket {

    private static final TypedKey<Listener> LISTENER = new TypedKey<>("listener");

    private final Followers followers;

    LiveSocket(Followers followers) {
        this.followers = followers;
    }

    @OnOpen
    @NonBlocking
    void open(WebSocketConnection socket) {
        Admission admitted = socket.userData().remove(Doorkeeper.ADMISSION);
        var wire = new SocketWire(socket);
        var who = new Listener.Who(socket.id(), admitted.actor(), admitted.credential());
        var listener = followers.join(admitted.log(), who, wire, wire.thread(), admitted.opening());
        socket.userData().put(LISTENER, listener);
    }

    @OnTextMessage
    @NonBlocking
    void hear(String frame, WebSocketConnection socket) {
        socket.userData().get(LISTENER).hear(frame);
    }

    @OnBinaryMessage
    @NonBlocking
    void hear(Buffer frame, WebSocketConnection socket) {
        socket.userData().get(LISTENER).end(Ending.NOT_A_FRAME);
    }

    @OnClose
    @NonBlocking
    void close(WebSocketConnection socket) {
        var listener = socket.userData().get(LISTENER);
        if (listener != null) {
            listener.gone();
        }
    }

    /** A broken line is no fault of the server; its close follows. */
    @OnError
    @NonBlocking
    void broken(IOException line) {}

    /** What Vert.x says to a message in many parts that is longer than any may be. */
    @OnError
    @NonBlocking
    void flooded(IllegalStateException tooLong, WebSocketConnection socket) {
        var listener = socket.userData().get(LISTENER);
        if (listener == null) {
            throw tooLong;
        }
        listener.end(Ending.TOO_MUCH);
    }
}
