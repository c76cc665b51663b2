package org.substantiate.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.substantiate.identity.SetUpLinks;
import org.substantiate.web.Site;

/**
 * Fills a new installation with an investigation to look around in.
 *
 * <p>It uses the server over HTTP, as the pages do, and so needs nothing from any room but the link that makes the first
 * account. On an installation that has accounts it does nothing.
 */
@Singleton
class Demo {

    /** No vowels and nothing that looks like something else. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";

    private final boolean wanted;
    private final SetUpLinks links;
    private final Site site;

    Demo(@ConfigProperty(name = "substantiate.demo") boolean wanted, SetUpLinks links, Site site) {
        this.wanted = wanted;
        this.links = links;
        this.site = site;
    }

    void play(@ObservesAsync HttpServerStart started) {
        if (wanted) {
            var address = site.address("http", started.options());
            links.offer().ifPresent(link -> {
                var script = Script.read();
                var password = password();
                new Performance(address, password, script).from(link.value());
                introduce(address, script, password);
            });
        }
    }

    private static void introduce(String address, Script script, String password) {
        PrintStream console = System.out;
        console.println("The demo is at " + address + ". Sign in as");
        script.members()
                .forEach(member -> console.printf("  %-20s %s, %s%n", member.email(), member.name(), member.role()));
        console.println("each with the password " + password
                + " (made for this run; the demo is forgotten when the server stops).");
    }

    private static String password() {
        return new SecureRandom()
                .ints(16, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
