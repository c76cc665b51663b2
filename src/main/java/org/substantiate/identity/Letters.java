package org.substantiate.identity;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.substantiate.web.Site;

/**
 * What is sent by mail, each in its receiver's language; nothing is, unless a mail server and our own public address are known.
 *
 * <p>Links lead to the configured address and nowhere else: what a request says about the server's name may be a stranger's.
 */
@Singleton
public class Letters {

    /** What somebody is told of that they may not have done themselves. */
    enum Matter {
        EMAIL_CHANGED("email-changed"),
        PASSWORD_CHANGED("password-changed");

        private final String words;

        Matter(String words) {
            this.words = words;
        }
    }

    /** A letter that is to be written where nobody waits for it. */
    record Due(AccountView to, Matter matter) {}

    private static final String WORDS = "org.substantiate.identity.letters";

    private final ReactiveMailer mailer;
    private final Site site;
    private final boolean hasServer;
    private final Event<Due> due;
    private final Duration patience;

    Letters(
            ReactiveMailer mailer,
            Site site,
            Event<Due> due,
            @ConfigProperty(name = "substantiate.smtp-host") Optional<String> server,
            @ConfigProperty(name = "substantiate.smtp-patience") Duration patience) {
        this.mailer = mailer;
        this.site = site;
        this.due = due;
        this.patience = patience;
        this.hasServer = server.filter(host -> !host.isBlank()).isPresent();
    }

    void explain(@Observes StartupEvent started) {
        if (hasServer && site.publicAddress().isEmpty()) {
            Log.warn("No mail is sent although SUBSTANTIATE_SMTP_HOST is set: links need SUBSTANTIATE_PUBLIC_URL");
        }
    }

    /** Whether mail is sent at all. */
    public boolean areSent() {
        return hasServer && site.publicAddress().isPresent();
    }

    /** Tells somebody, at the address that they had, of what was changed; where mail is sent. To be said after the commit. */
    void tell(AccountView before, Matter matter) {
        if (areSent()) {
            var unused = due.fireAsync(new Due(before, matter));
        }
    }

    void write(@ObservesAsync Due letter) {
        var words = words(letter.to());
        var matter = letter.matter().words;
        send(
                letter.to(),
                words.getString(matter + ".subject"),
                words.getString(matter + ".text").formatted(letter.to().name()));
    }

    void sendResetLink(AccountView to, IssuedLink link) {
        var words = words(to);
        var address = site.publicAddress().orElseThrow() + "/reset#" + link.token();
        var until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale(to))
                .withZone(ZoneId.of(to.timeZone()))
                .format(link.expiresAt());
        send(to, words.getString("reset.subject"), words.getString("reset.text").formatted(to.name(), address, until));
    }

    private void send(AccountView to, String subject, String text) {
        try {
            mailer.send(Mail.withText(to.email(), subject, text))
                    .ifNoItem()
                    .after(patience)
                    .fail()
                    // the client was seen to wait for an answer that never came; a letter that comes twice does no harm
                    .onFailure()
                    .retry()
                    .atMost(2)
                    .await()
                    .indefinitely();
        } catch (RuntimeException undelivered) {
            // neither address nor text: logs are kept and sent around
            Log.errorf(
                    "The mail server did not take a letter to account %s: %s",
                    to.id(), undelivered.getClass().getSimpleName());
        }
    }

    private static ResourceBundle words(AccountView to) {
        return ResourceBundle.getBundle(
                WORDS,
                locale(to),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale locale(AccountView to) {
        return Locale.forLanguageTag(to.language().name());
    }
}
