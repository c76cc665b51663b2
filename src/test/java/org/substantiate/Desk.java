package org.substantiate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.substantiate.identity.Accounts;
import org.substantiate.identity.NewAccount;
import org.substantiate.identity.Password;
import org.substantiate.investigation.Role;

/**
 * An installation for journeys, where people come and go.
 *
 * <p>{@code var ada = desk.owner("Ada"); desk.joins(ada, "Ben", CONTRIBUTOR).post("/claims", claim)}
 */
@Singleton
public class Desk {

    private final Accounts accounts;
    private final EntityManager database;
    private final Map<UUID, Person> owners = new ConcurrentHashMap<>();

    Desk(Accounts accounts, EntityManager database) {
        this.accounts = accounts;
        this.database = database;
    }

    /** Somebody without an account, who has opened the page. */
    public Person newcomer(String name) {
        return Person.here(name);
    }

    /** Somebody with an account, signed in. */
    public Person signsIn(String name) {
        var person = newcomer(name);
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.register(
                        NewAccount.of(person.email(), person.name(), new Password(Person.PASSWORD), null)));
        return person.signsIn();
    }

    /** Somebody who looks after the installation, signed in. */
    public Person admin(String name) {
        var person = signsIn(name);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.admin = true where a.id = :id")
                        .setParameter("id", person.account())
                        .executeUpdate());
        return person;
    }

    /** Somebody who has just created an investigation and is in it. */
    public Person owner(String name) {
        var person = signsIn(name);
        owners.put(person.creates("An investigation of " + name + "'s"), person);
        return person;
    }

    /** Somebody new, whom the owner invites to the investigation that the owner is in. */
    public Person joins(Person owner, String name, Role role) {
        return newcomer(name).accepts(owner.invites(role.name()));
    }

    /** Somebody new in an investigation that {@link #owner} made. */
    public Person joins(UUID investigation, String name, Role role) {
        var invitation = owners.get(investigation).invites(investigation, role.name());
        return newcomer(name).accepts(invitation);
    }

    /** Somebody who is signed in and stands before an investigation without being a member. */
    public Person stranger(UUID investigation) {
        return signsIn("Mallory").in(investigation);
    }
}
