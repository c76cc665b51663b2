package org.substantiate.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.substantiate.event.Appended;

/** Tells every node, this one too, that a log has grown; never before the commit. */
@ApplicationScoped
class Announcer {

    private final Emitter<String> appended;

    Announcer(
            // the emitter's own default refuses hints under load
            @Channel("appended-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> appended) {
        this.appended = appended;
    }

    void announce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended grown) {
        appended.send(new Hint(grown.log(), grown.position()).toText());
    }
}
