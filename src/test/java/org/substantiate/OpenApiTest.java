package org.substantiate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed OpenAPI document, of which the frontend's types are made, is what the server says. */
@QuarkusTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("frontend/openapi.json");
    private static final String RENEW =
            "frontend/openapi.json is older than the server. Renew it: ./mvnw -Dfrontend.skip -Dtest=OpenApiTest -Drenew=openapi test,"
                    + " then: npm --prefix frontend run types";

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void isWhatTheServerSays() throws IOException {
        var served = json.writeValueAsString(served()) + "\n";
        if ("openapi".equals(System.getProperty("renew"))) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(Files.readString(COMMITTED)).as(RENEW).isEqualTo(served);
    }

    private JsonNode served() throws IOException {
        return json.readTree(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }
}
