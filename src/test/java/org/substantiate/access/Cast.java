package org.substantiate.access;

import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.Program;
import org.substantiate.access.AccessTable.Column;

/** Somebody for each column of the access table, around one investigation. */
@Singleton
class Cast {

    /** One such company; {@code owner} made the investigation, {@code other} is one more contributor. */
    record Company(Person owner, Person other, Map<Column, Person> people) {

        Person as(Column column) {
            return people.get(column);
        }

        /** Who makes the things that somebody in this column is to have made. */
        Person maker(Column column) {
            return switch (column) {
                case CONTRIBUTOR, EDITOR, OWNER -> as(column);
                case STRANGER, OUTSIDER, READER, ADMIN, DISABLED, READS, ELSEWHERE, REVOKED -> owner;
            };
        }
    }

    private final Desk desk;
    private final EntityManager database;

    Cast(Desk desk, EntityManager database) {
        this.desk = desk;
        this.database = database;
    }

    Company company() {
        var owner = desk.owner("Olga");
        var people = new EnumMap<Column, Person>(Column.class);
        people.put(Column.STRANGER, desk.newcomer("Nobody").in(owner.investigation()));
        people.put(Column.OUTSIDER, desk.stranger(owner.investigation()));
        people.put(Column.READER, desk.joins(owner, "Rae", READER));
        people.put(Column.CONTRIBUTOR, desk.joins(owner, "Ben", CONTRIBUTOR));
        people.put(Column.EDITOR, desk.joins(owner, "Eve", EDITOR));
        people.put(Column.OWNER, owner);
        people.put(Column.ADMIN, desk.admin("Ines").in(owner.investigation()));
        people.put(Column.DISABLED, disabled(desk.joins(owner, "Dora", EDITOR)));
        people.put(Column.READS, owner.program(Program.of(owner, "READ")));
        people.put(Column.ELSEWHERE, owner.program(Program.of(owner, "ADMIN", UUID.randomUUID())));
        people.put(Column.REVOKED, owner.program(revoked(owner)));
        return new Company(owner, desk.joins(owner, "Cleo", CONTRIBUTOR), people);
    }

    private static Program revoked(Person owner) {
        var program = Program.of(owner, "ADMIN");
        owner.delete("/api/account/tokens/" + program.id());
        return program;
    }

    private Person disabled(Person person) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Account a set a.disabled = true where a.id = :id")
                        .setParameter("id", person.account())
                        .executeUpdate());
        return person;
    }
}
