package org.substantiate.live;

import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.TimeUnit;

/**
 * A browser's socket.
 *
 * <p>Frames go to the channel below the socket: {@code sendText} would encode the same text anew for each connection. Both
 * stand before the same encoder, so that the order is kept with what the socket itself sends.
 */
final class SocketWire implements Wire {

    /** How long the other side may take to answer a close. */
    private static final long PATIENCE_SECONDS = 2;

    private final WebSocketConnection socket;
    private final ConnectionBase connection;

    SocketWire(WebSocketConnection socket) {
        this.socket = socket;
        this.connection = (ConnectionBase) socket.userData().get(Doorkeeper.CONNECTION);
    }

    /** The thread that all of this connection happens on. */
    EventLoop thread() {
        return connection.channel().eventLoop();
    }

    /** The thread that all of a connection happens on, before it has become a socket. */
    static EventLoop threadOf(HttpConnection connection) {
        return ((ConnectionBase) connection).channel().eventLoop();
    }

    @Override
    public void send(Frame frame, Runnable left) {
        connection.writeToChannel(new TextWebSocketFrame(Unpooled.wrappedBuffer(frame.bytes())), written -> {
            if (written.isSuccess()) {
                left.run();
            }
        });
    }

    @Override
    public void close(Ending ending) {
        socket.close(new CloseReason(ending.code, ending.reason)).subscribe().with(done -> {}, broken -> {});
        var unused = thread().schedule(() -> connection.channel().close(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
