package org.substantiate.console;

import jakarta.inject.Singleton;
import java.util.List;
import org.substantiate.identity.SetUpLinks;
import org.substantiate.web.Site;

/** What only somebody on the server's machine may ask for: ways in, where there is no other. */
@Singleton
class Errands {

    /** How an errand is asked for. */
    static final String USAGE = """
            Without a word the server starts. With one:
              set-up-link   prints a new one-time link that makes the first account
            The server may run or not; give the same SUBSTANTIATE_… variables and start from the same folder.""";

    private static final String SET_UP_LINK = "set-up-link";

    private final SetUpLinks links;
    private final Site site;

    Errands(SetUpLinks links, Site site) {
        this.links = links;
        this.site = site;
    }

    /** Whether there is such an errand. */
    static boolean isOne(List<String> words) {
        return words.equals(List.of(SET_UP_LINK));
    }

    /** Carries an errand out. */
    Reply run(List<String> words) {
        return isOne(words) ? setUpLink() : Reply.refused(USAGE);
    }

    private Reply setUpLink() {
        return links.replace()
                .map(token -> Reply.done(SetUpLinks.announce(token, site.address())))
                .orElseGet(() ->
                        Reply.refused("There are accounts already, and this link makes only the first one. Sign in,"
                                + " or ask for an invitation."));
    }
}
