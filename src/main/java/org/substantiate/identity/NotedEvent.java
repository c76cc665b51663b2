package org.substantiate.identity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Ids;

/** A security event as it is kept: one row, and one line. */
@Entity
@Table(name = "security_event")
class NotedEvent {

    /** Writes ASCII only: no sender can begin a line of their own, or turn one around. */
    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory())
            .configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true)
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, false);

    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private SecurityEvent.Kind kind;

    @Column(name = "account_id")
    @Nullable
    private UUID account;

    @Column(name = "done_by")
    @Nullable
    private UUID by;

    @Column(name = "investigation_id")
    @Nullable
    private UUID investigation;

    @Column
    @Nullable
    private String address;

    @Column
    @Nullable
    private String agent;

    @Column
    private String detail;

    protected NotedEvent() {}

    NotedEvent(SecurityEvent event, Visitor visitor, Instant at) {
        this.id = Ids.next();
        this.happenedAt = at;
        this.kind = event.kind();
        this.account = event.account();
        this.by = event.by();
        this.investigation = event.investigation();
        this.address = visitor.address();
        this.agent = visitor.agent();
        this.detail = write(event.detail());
    }

    /** A JSON object with a member for everything that is known. */
    String line() {
        var line = new LinkedHashMap<String, String>();
        line.put("at", happenedAt.toString());
        line.put("kind", kind.name());
        putIfKnown(line, "account", account);
        putIfKnown(line, "by", by);
        putIfKnown(line, "investigation", investigation);
        putIfKnown(line, "address", address);
        putIfKnown(line, "agent", agent);
        read(detail).forEach((name, value) -> putIfKnown(line, "detail." + name, value));
        return write(line);
    }

    @Nullable
    UUID account() {
        return account;
    }

    @Nullable
    UUID by() {
        return by;
    }

    /** As an admin sees it, with the names that the accounts have now. */
    SecurityEventView view(Map<UUID, String> names) {
        return new SecurityEventView(
                id,
                happenedAt,
                kind,
                SecurityEventView.NamedAccount.of(account, names),
                SecurityEventView.NamedAccount.of(by, names),
                investigation,
                address,
                agent,
                read(detail));
    }

    private static void putIfKnown(Map<String, String> line, String name, @Nullable Object value) {
        if (value != null) {
            line.put(name, value.toString());
        }
    }

    private static String write(Map<String, String> members) {
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    private static Map<String, String> read(String members) {
        try {
            return JSON.readValue(members, DETAIL);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }
}
