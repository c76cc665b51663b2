package org.substantiate.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets only texts in that can be stored and sent as they are: no NUL, and no half of a surrogate pair. */
@Singleton
class UnicodeText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("unicode-text").addDeserializer(String.class, new Reader()));
    }

    private static final class Reader extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1;

        Reader() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(in, context);
            if (text != null && text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF))) {
                return (String) context.handleWeirdStringValue(String.class, "", "not Unicode text");
            }
            return text;
        }
    }
}
