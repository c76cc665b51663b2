package org.substantiate.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.signon.PlayedProvider.Visit;

/** Coming in by single sign-on, and what a provider, or somebody who plays it, cannot do. */
@QuarkusTest
@TestProfile(WithProvider.class)
class SigningOnTest {

    private static final String NOT_PROVED = "/sign-in?sign-on=not-proved";
    private static final String NOT_BEGUN_HERE = "/sign-in?sign-on=not-begun-here";

    @Inject
    Desk desk;

    @Inject
    SignOnSettings settings;

    @Inject
    EntityManager database;

    @TestHTTPResource
    URI server;

    private PlayedProvider provider;
    private Traveller ada;

    @BeforeEach
    void aProvider() throws Exception {
        provider = new PlayedProvider(settings.issuer().orElseThrow());
        ada = new Traveller(desk.newcomer("Ada"), provider);
    }

    @AfterEach
    void noProvider() {
        provider.close();
    }

    @Test
    @DisplayName("AC80 tells the page what single sign-on is called here")
    void tellsTheWays() {
        assertThat(ada.person().get("/api/sign-in-ways").as(Map.class))
                .containsEntry("password", true)
                .containsEntry("singleSignOn", "the newsroom");
    }

    @Test
    @DisplayName("AC81 asks for a code, with PKCE by S256, state and nonce, to come back to our own address")
    void asksForACode() {
        var visit = ada.goes();

        assertThat(visit.asked())
                .startsWith(settings.issuer().orElseThrow() + "/page?")
                .contains("response_type=code", "code_challenge_method=S256", "client_id=substantiate", "scope=openid");
        assertThat(visit.redirect())
                .isEqualTo(server.resolve("/api/sign-in/oidc/callback").toString());
        assertThat(visit.state())
                .hasSizeGreaterThanOrEqualTo(43)
                .isNotEqualTo(ada.goes().state());
    }

    @Test
    @DisplayName("AC83 AC86 the same issuer and subject is the same account, with a session like every other")
    void knowsThemAgain() {
        assertThat(ada.signsOn(Map.of("to", "/account?from=mail"), ada::described))
                .isEqualTo("/account?from=mail");
        var first = ada.person().get("/api/session");
        assertThat(first.<String>path("account.name")).isEqualTo("Ada");
        assertThat(first.<String>path("account.email")).isEqualTo(ada.person().email());
        assertThat(ada.person().get("/api/account/sessions").<List<String>>path("items.means"))
                .containsExactly("SINGLE_SIGN_ON");

        // another address at the provider now, in another browser
        var elsewhere = ada.as(desk.newcomer("Ada"));
        elsewhere.signsOn();
        assertThat(elsewhere.person().get("/api/session").<String>path("account.id"))
                .isEqualTo(first.path("account.id"));

        ada.person().signsOut();
        assertThat(ada.person().get("/api/session").statusCode()).isEqualTo(401);
        assertThat(elsewhere.person().get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC81 a sign-on comes back once")
    void comesBackOnce() {
        var visit = ada.goes();
        assertThat(ada.returns(visit, honest(visit))).isEqualTo("/");

        assertThat(ada.returns(visit, honest(visit))).isEqualTo(NOT_BEGUN_HERE);
    }

    @Test
    @DisplayName("AC81 a sign-on comes back to the browser that began it: nobody is signed in to a stranger's account")
    void comesBackToItsBrowser() {
        var mallory = new Traveller(desk.newcomer("Mallory"), provider);
        var mallorys = mallory.goes();
        ada.goes();

        assertThat(ada.returns(mallorys, honest(mallorys))).isEqualTo(NOT_BEGUN_HERE);
        assertThat(new Traveller(desk.newcomer("Ben"), provider).returns(mallorys, honest(mallorys)))
                .isEqualTo(NOT_BEGUN_HERE);
        assertThat(mallory.returns(mallorys, honest(mallorys))).isEqualTo("/");
    }

    @Test
    @DisplayName("AC81 a sign-on that took too long has to be begun again")
    void hasToBeInTime() {
        var visit = ada.goes();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Attempt set expiresAt = :past")
                        .setParameter("past", Instant.now().minusSeconds(1))
                        .executeUpdate());

        assertThat(ada.returns(visit, honest(visit))).isEqualTo(NOT_BEGUN_HERE);
    }

    @Test
    @DisplayName("AC81 what was never begun, or says nothing, lets nobody in")
    void refusesWhatWasNeverBegun() {
        ada.goes();
        for (var query : List.of("iss=", "state=&code=1", "code=1", "state=invented&code=1", "state=%00&code=%00")) {
            assertThat(ada.callback(query)).as(query).isEqualTo(NOT_BEGUN_HERE);
        }
    }

    @Test
    @DisplayName("AC81 a code that the provider gave to somebody else proves nothing")
    void refusesAStolenCode() {
        var mallorys = new Traveller(desk.newcomer("Mallory"), provider).goes();
        var visit = ada.goes();

        assertThat(ada.returns(visit, honest(mallorys))).isEqualTo(NOT_PROVED);
    }

    @Test
    @DisplayName("AC82 an ID token proves nothing with a foreign issuer, audience, nonce or time, or without them")
    void refusesWrongClaims() {
        expectRefused((visit, claims) -> claims.issuer("https://elsewhere.example"));
        expectRefused((visit, claims) -> claims.issuer(null));
        expectRefused((visit, claims) -> claims.audience("another"));
        expectRefused((visit, claims) -> claims.audience((String) null));
        expectRefused((visit, claims) ->
                claims.audience(List.of("substantiate", "another")).claim("azp", "another"));
        expectRefused((visit, claims) -> claims.audience(List.of("substantiate", "another")));
        expectRefused((visit, claims) -> claims.claim("azp", "another"));
        expectRefused((visit, claims) -> claims.claim("nonce", "another"));
        expectRefused((visit, claims) -> claims.claim("nonce", null));
        expectRefused((visit, claims) -> claims.claim("nonce", visit.state()));
        expectRefused(
                (visit, claims) -> claims.expirationTime(Date.from(Instant.now().minusSeconds(31))));
        expectRefused((visit, claims) -> claims.expirationTime(null));
        expectRefused(
                (visit, claims) -> claims.issueTime(Date.from(Instant.now().plusSeconds(90))));

        assertThat(ada.signsOn()).as("the same without a lie").isEqualTo("/");
        assertThat(ada.signsOn(claims -> ada.described(claims)
                        .audience(List.of("another", "substantiate"))
                        .claim("azp", "substantiate")))
                .isEqualTo("/");
    }

    @Test
    @DisplayName("AC82 a subject that is missing, empty or too long is nobody")
    void refusesSubjectsThatAreNone() {
        expectRefused((visit, claims) -> claims.subject(null));
        expectRefused((visit, claims) -> claims.subject(""));
        expectRefused((visit, claims) -> claims.subject(" "));
        expectRefused((visit, claims) -> claims.subject("a".repeat(256)));
        expectRefused((visit, claims) -> claims.subject("ada\u0000"));
    }

    @Test
    @DisplayName("AC82 an ID token proves nothing unsigned, signed by the public key as a secret, or by another key")
    void refusesForgedSignatures() {
        var visit = ada.goes();
        assertThat(ada.returns(visit, provider.grantsUnsigned(visit, said(visit))))
                .isEqualTo(NOT_PROVED);
        visit = ada.goes();
        assertThat(ada.returns(visit, provider.grantsByThePublicKey(visit, said(visit))))
                .isEqualTo(NOT_PROVED);
        visit = ada.goes();
        assertThat(ada.returns(visit, provider.grantsByAForeignKey(visit, said(visit))))
                .isEqualTo(NOT_PROVED);
        assertThat(ada.person().get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC82 a provider may change its key")
    void followsANewKey() {
        ada.signsOn();
        provider.rotates();

        assertThat(ada.signsOn()).isEqualTo("/");
    }

    @Test
    @DisplayName("AC81 an answer that says it is another provider's is refused")
    void refusesAnotherProvidersAnswer() {
        var visit = ada.goes();

        assertThat(ada.callback(
                        "state=" + visit.state() + "&code=" + honest(visit) + "&iss=https%3A%2F%2Felsewhere.example"))
                .isEqualTo(NOT_PROVED);
    }

    @Test
    @DisplayName("AC83 an e-mail address opens nobody's account, even a verified one, unless the operator wants it")
    void neverLinksByAddress() {
        var ben = desk.signsIn("Ben");
        var mallory = new Traveller(desk.newcomer("Mallory"), provider);

        assertThat(mallory.signsOn(said -> said.claim("email", ben.email()).claim("email_verified", true)))
                .isEqualTo("/sign-in?sign-on=email-taken");
        assertThat(mallory.person().get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC84 a new account takes no address that is missing, or that the provider says is not theirs")
    void takesNoUnverifiedAddress() {
        assertThat(ada.signsOn(said -> said)).isEqualTo("/sign-in?sign-on=no-email");
        assertThat(ada.signsOn(said -> said.claim("email", "no address"))).isEqualTo("/sign-in?sign-on=no-email");
        assertThat(ada.signsOn(said -> said.claim("email", ada.person().email())))
                .isEqualTo("/sign-in?sign-on=no-email");
        assertThat(ada.signsOn(said -> said.claim("email", ada.person().email()).claim("email_verified", false)))
                .isEqualTo("/sign-in?sign-on=no-email");
    }

    @Test
    @DisplayName("AC85 a disabled account does not come in this way either")
    void keepsDisabledAccountsOut() {
        ada.signsOn();
        var id = ada.person().get("/api/session").<String>path("account.id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update account set disabled = true where id = cast(? as uuid)")
                        .setParameter(1, id)
                        .executeUpdate());

        assertThat(ada.signsOn()).isEqualTo("/sign-in?sign-on=disabled");
        assertThat(ada.person().get("/api/session").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @DisplayName("AC87 after signing in one goes on at a page of ours, never elsewhere")
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/%2Fevil.example",
                "/%5cevil.example",
                "/\t/evil.example",
                "/%09/evil.example",
                "/\n/evil",
                "/a\r\nSet-Cookie: b=c",
                "/a#b",
                "/api/session",
                " /",
                "/é"
            })
    void goesNowhereElse(String to) {
        var answer = ada.begins(Map.of("to", to));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].field")).isEqualTo("to");
    }

    @Test
    @DisplayName("AC88 what the provider says went wrong is told by a word of ours, not repeated")
    void repeatsNothing() {
        var visit = ada.goes();

        assertThat(ada.callback("state=" + visit.state()
                        + "&error=access_denied&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E"))
                .isEqualTo("/sign-in?sign-on=declined");
    }

    @Test
    @DisplayName("AC80 when the provider falls silent, the page says so, and a sign-on under way lets nobody in")
    void saysThatTheProviderIsSilent() {
        var visit = ada.goes();
        var code = honest(visit);
        provider.close();

        assertThat(ada.returns(visit, code)).isEqualTo("/sign-in?sign-on=unreachable");
        assertThat(desk.signsIn("Ben").get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC89 groups make somebody an admin of the installation, and take back what they gave")
    void followsGroups() {
        // somebody is left when it is taken back
        desk.admin("Wanda");
        ada.signsOn(said -> ada.described(said).claim("groups", List.of("reporters", "/desk-editors")));
        assertThat(isAdmin(ada.person())).isTrue();

        ada.signsOn(said -> ada.described(said).claim("groups", List.of("reporters")));
        assertThat(isAdmin(ada.person())).isFalse();

        ada.signsOn(said -> ada.described(said).claim("groups", "wardens"));
        assertThat(isAdmin(ada.person())).isTrue();
        ada.signsOn();
        assertThat(isAdmin(ada.person())).isFalse();
    }

    @Test
    @DisplayName("AC91 somebody signed in lets an identity open the account, and takes it off again")
    void linksAndUnlinks() {
        var ben = new Traveller(desk.signsIn("Ben"), provider);
        var linking = Map.of("purpose", "LINK", "to", "/account");
        assertThat(ben.signsOn(linking, said -> said.claim("email", "ben@work.example")))
                .isEqualTo("/account");
        var links = ben.person().get("/api/account/linked-identities");
        assertThat(links.<List<String>>path("items.knownAs")).containsExactly("ben@work.example");

        var elsewhere = ben.as(desk.newcomer("Ben"));
        elsewhere.signsOn(said -> said);
        assertThat(elsewhere.person().get("/api/session").<String>path("account.id"))
                .isEqualTo(ben.person().account().toString());

        var removed = ben.person().delete("/api/account/linked-identities/" + links.path("items[0].id"));
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(ben.signsOn(said -> said)).isEqualTo("/sign-in?sign-on=no-email");
    }

    @Test
    @DisplayName("AC91 an identity that opens one account is not linked to another, nor for somebody who has left")
    void linksNobodyElses() {
        ada.signsOn();
        var ben = new Traveller(desk.signsIn("Ben"), provider);
        var linking = Map.of("purpose", "LINK", "to", "/account");
        assertThat(new Traveller(ben.person(), provider, ada.subject()).signsOn(linking, said -> said))
                .isEqualTo("/account?sign-on=linked-elsewhere");

        var visit = ben.goes(linking);
        ben.person().signsOut();
        assertThat(ben.returns(visit, honest(visit))).isEqualTo("/account?sign-on=not-signed-in");
        assertThat(ben.begins(linking).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC83 a deleted account leaves no identity behind")
    void forgetsTheIdentityWithTheAccount() {
        var ben = new Traveller(desk.signsIn("Ben"), provider);
        ben.signsOn(Map.of("purpose", "LINK", "to", "/account"), said -> said);
        ben.person().post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD));

        assertThat(ben.as(desk.newcomer("Ben")).signsOn(said -> said)).isEqualTo("/sign-in?sign-on=no-email");
    }

    @Test
    @DisplayName("AC91 nobody takes off the only way in, nor what belongs to somebody else")
    void keepsTheLastWayIn() {
        ada.signsOn();
        String only = ada.person().get("/api/account/linked-identities").path("items[0].id");

        var answer = ada.person().delete("/api/account/linked-identities/" + only);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(desk.signsIn("Mallory")
                        .delete("/api/account/linked-identities/" + only)
                        .statusCode())
                .isEqualTo(404);
        assertThat(ada.signsOn()).isEqualTo("/");
    }

    @Test
    @DisplayName("AC91 of two who take off the last two identities at the same moment one is told that it is the last")
    void keepsOneOfTwoUnlinkedAtOnce() throws Exception {
        ada.signsOn();
        var other = new Traveller(ada.person(), provider);
        assertThat(other.signsOn(Map.of("purpose", "CONFIRM", "to", "/account"), said -> justAsked(said)))
                .isEqualTo("/account?sign-on=linked-elsewhere");
        ada.signsOn(said -> justAsked(ada.described(said)));
        assertThat(other.signsOn(Map.of("purpose", "LINK", "to", "/account"), said -> said))
                .isEqualTo("/account");
        List<String> both = ada.person().get("/api/account/linked-identities").path("items.id");
        assertThat(both).hasSize(2);

        var hands = Executors.newFixedThreadPool(2);
        try {
            var answers = hands.invokeAll(both.stream()
                    .<Callable<Integer>>map(one -> () -> ada.person()
                            .delete("/api/account/linked-identities/" + one)
                            .statusCode())
                    .toList());
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 409);
        } finally {
            hands.shutdown();
        }
    }

    @Test
    @DisplayName("AC89 groups do not take the last admin who can sign in away")
    void keepsTheLastAdmin() {
        ada.signsOn(said -> ada.described(said).claim("groups", "wardens"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.admin = false where a.id <> :ada")
                        .setParameter("ada", accountOf(ada))
                        .executeUpdate());

        ada.signsOn();
        assertThat(isAdmin(ada.person())).isTrue();
        assertThat(ada.person()
                        .get("/api/admin/security-log?kind=ADMIN_KEPT&account=" + accountOf(ada))
                        .<List<Object>>path("items"))
                .isNotEmpty();

        desk.admin("Wanda");
        ada.signsOn();
        assertThat(isAdmin(ada.person())).isFalse();
    }

    @Test
    @DisplayName("AC109 whom the provider only knows again has proved nothing, until it asks them anew")
    void asksAnew() {
        ada.signsOn();
        var linking = Map.of("purpose", "LINK", "to", "/account");
        assertThat(ada.begins(linking).<String>path("type")).isEqualTo("urn:substantiate:problem:confirmation-needed");

        var confirming = Map.of("purpose", "CONFIRM", "to", "/account");
        assertThat(ada.goes(confirming).asked()).contains("prompt=login", "max_age=0");
        assertThat(ada.signsOn(confirming, ada::described)).isEqualTo("/account?sign-on=not-proved");
        assertThat(ada.begins(linking).statusCode()).isEqualTo(403);

        assertThat(ada.signsOn(confirming, said -> justAsked(ada.described(said))))
                .isEqualTo("/account");
        assertThat(ada.begins(linking).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC109 who signed in a while ago gives the password before an identity is linked")
    void asksWhoLinks() {
        var ben = new Traveller(desk.signsIn("Ben"), provider);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Session set createdAt = :then where account = :ben")
                        .setParameter("then", Instant.now().minusSeconds(11 * 60))
                        .setParameter("ben", ben.person().account())
                        .executeUpdate());
        var linking = Map.of("purpose", "LINK", "to", "/account");

        assertThat(ben.begins(linking).statusCode()).isEqualTo(403);
        assertThat(ben.begins(Map.of("purpose", "LINK", "to", "/account", "password", "guessed it"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ben.begins(Map.of("purpose", "LINK", "to", "/account", "password", Person.PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("AC107 groups give a role within an investigation, raise and lower what they gave, and end it")
    void givesRolesByGroups() {
        var olga = desk.owner("Olga");
        givenRoles(olga, "fact-desk=%s:CONTRIBUTOR,/chiefs=%s:EDITOR");

        comes("fact-desk");
        assertThat(roleIn(olga)).isEqualTo("CONTRIBUTOR");
        comes("fact-desk", "/chiefs");
        assertThat(roleIn(olga)).isEqualTo("EDITOR");
        comes("fact-desk");
        assertThat(roleIn(olga)).isEqualTo("CONTRIBUTOR");
        comes();
        assertThat(roleIn(olga)).isNull();
        comes("chiefs");
        assertThat(roleIn(olga)).isEqualTo("EDITOR");

        assertThat(olga.get("/entries?after=2").<List<String>>path("entries.type"))
                .containsExactly(
                        "member.joined",
                        "member.role-changed",
                        "member.role-changed",
                        "member.removed",
                        "member.joined");
        assertThat(olga.get("/entries?after=2").<List<String>>path("entries.actor"))
                .containsOnly("00000000-0000-0000-0000-000000000000");
    }

    @Test
    @DisplayName("AC108 what groups give goes never below what somebody gave by hand, nor before it")
    void keepsWhatIsGivenByHand() {
        var olga = desk.owner("Olga");
        comes();
        ada.person().in(olga.investigation());
        ada.person()
                .post("/api/invitations/acceptance", Map.of("token", olga.invites("CONTRIBUTOR")))
                .then()
                .statusCode(200);
        givenRoles(olga, "fact-desk=%s:READER,chiefs=%s:EDITOR");

        comes("fact-desk");
        assertThat(roleIn(olga)).isEqualTo("CONTRIBUTOR");
        comes("chiefs");
        assertThat(roleIn(olga)).isEqualTo("EDITOR");
        comes("fact-desk");
        assertThat(roleIn(olga)).isEqualTo("CONTRIBUTOR");
        comes();
        assertThat(roleIn(olga)).isEqualTo("CONTRIBUTOR");

        olga.delete("/members/" + accountOf(ada)).then().statusCode(200);
        comes("chiefs");
        assertThat(roleIn(olga)).as("an owner put her out").isNull();
    }

    @Test
    @DisplayName("AC108 a lost group leaves an investigation its last owner, and an archived one takes nobody in")
    void keepsTheLastOwner() {
        var olga = desk.owner("Olga");
        givenRoles(olga, "owners=%s:OWNER,readers=%s:READER");
        comes("owners");
        olga.post("/members/" + accountOf(ada) + "/handover", Map.of()).then().statusCode(409);
        olga.delete("/members/" + olga.account()).then().statusCode(200);

        comes("readers");
        assertThat(roleIn(ada.person().in(olga.investigation()))).isEqualTo("OWNER");
        comes();
        assertThat(roleIn(ada.person())).isEqualTo("OWNER");

        var archived = desk.owner("Otto");
        archived.post("/archiving", 1, Map.of()).then().statusCode(200);
        givenRoles(archived, "owners=%s:OWNER,readers=%s:READER");
        comes("readers");
        assertThat(roleIn(archived)).isNull();
    }

    /** Where the operator writes it before the start. */
    private static void givenRoles(Person owner, String roles) {
        System.setProperty(
                "substantiate.oidc.group-roles",
                roles.replace("%s", owner.investigation().toString()));
    }

    @AfterEach
    void noRoles() {
        System.clearProperty("substantiate.oidc.group-roles");
    }

    private void comes(String... groups) {
        assertThat(ada.signsOn(said -> ada.described(said).claim("groups", List.of(groups))))
                .isEqualTo("/");
    }

    private String roleIn(Person member) {
        return member.get("/members")
                .path("items.find { it.account == '" + accountOf(ada) + "' && !it.removed }?.role");
    }

    private static JWTClaimsSet.Builder justAsked(JWTClaimsSet.Builder said) {
        return said.claim("auth_time", Instant.now().getEpochSecond());
    }

    private static UUID accountOf(Traveller traveller) {
        return UUID.fromString(traveller.person().get("/api/session").path("account.id"));
    }

    @Test
    @DisplayName("AC116 admins see how single sign-on is set up, and no secret")
    void tellsAdmins() {
        ada.signsOn();
        var facts = desk.admin("Wanda").get("/api/admin/single-sign-on");

        assertThat(facts.<String>path("issuer")).isEqualTo(settings.issuer().orElseThrow());
        assertThat(facts.<String>path("name")).isEqualTo("the newsroom");
        assertThat(facts.<Integer>path("linkedAccounts")).isPositive();
        assertThat(facts.asString()).doesNotContain(PlayedProvider.SECRET);
        assertThat(ada.person().get("/api/admin/single-sign-on").statusCode()).isEqualTo(403);
    }

    private void expectRefused(BiFunction<Visit, JWTClaimsSet.Builder, JWTClaimsSet.Builder> lie) {
        var visit = ada.goes();
        var claims = ada.described(provider.claims(visit, ada.subject()));
        var code = provider.grants(visit, lie.apply(visit, claims).build());

        assertThat(ada.returns(visit, code)).isEqualTo(NOT_PROVED);
        assertThat(ada.person().get("/api/session").statusCode()).isEqualTo(401);
    }

    private JWTClaimsSet said(Visit visit) {
        return ada.described(provider.claims(visit, ada.subject())).build();
    }

    private String honest(Visit visit) {
        return provider.grants(visit, said(visit));
    }

    private static boolean isAdmin(Person person) {
        return person.get("/api/session").path("account.admin");
    }
}
