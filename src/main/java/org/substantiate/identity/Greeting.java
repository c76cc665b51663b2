package org.substantiate.identity;

import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.substantiate.web.Site;

/** What the console says once the server listens: where to go, and on the first start the link to set up with. */
@Singleton
class Greeting {

    private final SetUpLinks links;
    private final Site site;
    private final boolean demo;

    Greeting(SetUpLinks links, Site site, @ConfigProperty(name = "substantiate.demo") boolean demo) {
        this.links = links;
        this.site = site;
        this.demo = demo;
    }

    void greet(@ObservesAsync HttpServerStart started) {
        greet(site.address("http", started.options()));
    }

    void greet(@ObservesAsync HttpsServerStart started) {
        greet(site.address("https", started.options()));
    }

    private void greet(String address) {
        if (demo) {
            // the demo uses the link itself, and says where to go
            return;
        }
        // not logged: logs are kept and sent around, and this link is worth an installation
        PrintStream console = System.out;
        console.println(links.offer()
                .map(token -> SetUpLinks.announce(token, address))
                .orElse("Substantiate is at " + address));
    }
}
