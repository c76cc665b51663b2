package org.substantiate.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;

/** Times in views are written as those of entries are, so that a client can put one in the other's place. */
@Singleton
class WireTime implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("times").addSerializer(new Written()));
    }

    /** Runs after the module for all of {@code java.time}, whose place it takes. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Written extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1;

        Written() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Json.TIME.format(time));
        }
    }
}
