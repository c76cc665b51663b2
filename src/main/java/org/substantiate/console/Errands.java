package org.substantiate.console;

import jakarta.inject.Singleton;
import java.util.List;
import org.substantiate.identity.LocalSignIn;
import org.substantiate.identity.ResetLinks;
import org.substantiate.identity.SetUpLinks;
import org.substantiate.web.Site;

/** What only somebody on the server's machine may ask for: ways in, where there is no other. */
@Singleton
class Errands {

    /** How an errand is asked for. */
    static final String USAGE = """
            Without a word the server starts. With one:
              set-up-link         prints a new one-time link that makes the first account
              reset-link E-MAIL   prints a one-time link with which the account of that address chooses a password
            The server may run or not; give the same SUBSTANTIATE_… variables and start from the same folder.""";

    private static final String SET_UP_LINK = "set-up-link";
    private static final String RESET_LINK = "reset-link";

    private final SetUpLinks links;
    private final ResetLinks resets;
    private final LocalSignIn local;
    private final Site site;

    Errands(SetUpLinks links, ResetLinks resets, LocalSignIn local, Site site) {
        this.links = links;
        this.resets = resets;
        this.local = local;
        this.site = site;
    }

    /** Whether there is such an errand. */
    static boolean isOne(List<String> words) {
        return words.equals(List.of(SET_UP_LINK))
                || (words.size() == 2 && words.get(0).equals(RESET_LINK));
    }

    /** Carries an errand out. */
    Reply run(List<String> words) {
        if (!isOne(words)) {
            return Reply.refused(USAGE);
        }
        return words.get(0).equals(RESET_LINK) ? resetLink(words.get(1)) : setUpLink();
    }

    private Reply resetLink(String email) {
        if (!local.isOn()) {
            return Reply.refused("Passwords are switched off here. Start once with SUBSTANTIATE_LOCAL_SIGN_IN=true.");
        }
        return resets.rescue(email)
                // behind the #, where no server log and no Referer sees it
                .map(token -> Reply.done("Open " + site.address() + "/reset#" + token.value()
                        + " to choose a password. The link works once, within 24 hours."))
                .orElseGet(() -> Reply.refused("No account that may sign in has this address."));
    }

    private Reply setUpLink() {
        return links.replace()
                .map(token -> Reply.done(SetUpLinks.announce(token, site.address())))
                .orElseGet(() ->
                        Reply.refused("There are accounts already, and this link makes only the first one. Sign in,"
                                + " or ask for an invitation."));
    }
}
