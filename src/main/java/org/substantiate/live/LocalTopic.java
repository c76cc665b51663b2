package org.substantiate.live;

import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.connector.OutboundConnector;
import io.smallrye.reactive.messaging.providers.helpers.MultiUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/** The connector for a single node: what goes out on a topic comes in on it, without leaving the process. */
@ApplicationScoped
@Connector(LocalTopic.NAME)
class LocalTopic implements InboundConnector, OutboundConnector {

    static final String NAME = "local-topic";

    private final Map<String, BroadcastProcessor<Message<?>>> topics = new ConcurrentHashMap<>();

    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        return topic(config).onOverflow().bufferUnconditionally();
    }

    @Override
    public Flow.Subscriber<? extends Message<?>> getSubscriber(Config config) {
        var topic = topic(config);
        return MultiUtils.via(messages -> messages.invoke(message -> {
            topic.onNext(Message.of(message.getPayload()));
            acknowledge(message);
        }));
    }

    private static void acknowledge(Message<?> message) {
        CompletionStage<Void> unused = message.ack();
    }

    private BroadcastProcessor<Message<?>> topic(Config config) {
        return topics.computeIfAbsent(
                config.getValue("topic", String.class), name -> BroadcastProcessor.<Message<?>>create());
    }
}
