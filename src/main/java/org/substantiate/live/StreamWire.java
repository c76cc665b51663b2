package org.substantiate.live;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A stream of server-sent events (WHATWG HTML §9.2): the same frames, one event each.
 *
 * <p>The server asks for the next event when the last one's bytes have left, so that one frame is in flight here too.
 */
final class StreamWire implements Wire, Flow.Subscription {

    private final Flow.Subscriber<? super OutboundSseEvent> stream;
    private final Executor thread;
    private final Sse sse;
    private final String epoch;

    private @Nullable Listener listener;
    private @Nullable Frame waiting;
    private @Nullable Runnable left;
    private boolean asked;

    StreamWire(Flow.Subscriber<? super OutboundSseEvent> stream, Executor thread, Sse sse, String epoch) {
        this.stream = stream;
        this.thread = thread;
        this.sse = sse;
        this.epoch = epoch;
    }

    void belongsTo(Listener owner) {
        listener = owner;
    }

    @Override
    public void send(Frame frame, Runnable then) {
        waiting = frame;
        left = then;
        write();
    }

    private void write() {
        if (waiting == null || !asked) {
            return;
        }
        var frame = waiting;
        waiting = null;
        asked = false;
        stream.onNext(event(frame));
    }

    private OutboundSseEvent event(Frame frame) {
        var event = sse.newEventBuilder().data(new String(frame.bytes(), StandardCharsets.UTF_8));
        return frame.upTo() == 0
                ? event.build()
                : event.id(epoch + ":" + frame.upTo()).build();
    }

    @Override
    public void request(long count) {
        thread.execute(() -> {
            asked = true;
            var then = left;
            if (waiting == null && then != null) {
                left = null;
                if (listener != null) {
                    listener.isThere();
                }
                then.run();
            }
            write();
        });
    }

    @Override
    public void cancel() {
        thread.execute(() -> {
            if (listener != null) {
                listener.gone();
            }
        });
    }

    @Override
    public void close(Ending ending) {
        stream.onComplete();
    }
}
