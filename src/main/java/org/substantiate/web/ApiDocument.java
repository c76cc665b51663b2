package org.substantiate.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says in the API's document what the records say in Java: which values may be absent.
 *
 * <p>Whatever is sent may leave out what is nullable; whatever is answered has every field, and null where there is nothing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    /** By simple name, which several may have: two rooms, or what is sent and what happened. */
    private final Map<String, List<ClassInfo>> records;

    public ApiDocument(IndexView index) {
        // the index may know a class twice
        var known = index.getKnownClasses().stream()
                .filter(one -> one.isRecord() && one.name().toString().startsWith("org.substantiate."))
                .collect(Collectors.toMap(ClassInfo::name, one -> one, (one, same) -> one, TreeMap::new));
        records = known.values().stream().collect(Collectors.groupingBy(ApiDocument::simpleName));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var operations = document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
        var sent = new HashSet<String>();
        operations.forEach(operation -> bodies(operation).forEach(body -> reach(body, schemas, sent)));
        schemas.forEach(
                (name, schema) -> of(name, schema).ifPresent(record -> complete(schema, record, sent.contains(name))));
        operations.forEach(ApiDocument::mayBeRefused);
    }

    private void complete(Schema schema, ClassInfo record, boolean isSent) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = new ArrayList<String>();
        var properties = new LinkedHashMap<String, Schema>();
        for (var component : components(record)) {
            var property = schema.getProperties().get(component.name());
            if (property != null) {
                var nullable = component.type().hasAnnotation(NULLABLE);
                properties.put(component.name(), nullable ? orNull(property) : property);
                if (!nullable || !isSent) {
                    required.add(component.name());
                }
            }
        }
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private List<RecordComponentInfo> components(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .flatMap(component -> record.field(component.name()).hasAnnotation(JsonUnwrapped.class)
                        ? records
                                .getOrDefault(simpleName(component.type().name().toString()), List.of())
                                .stream()
                                .filter(part ->
                                        part.name().equals(component.type().name()))
                                .flatMap(part -> components(part).stream())
                        : Stream.of(component))
                .toList();
    }

    /** The record that a schema is made from; a list's schema is named for list and item. */
    private Optional<ClassInfo> of(String name, Schema schema) {
        return records.getOrDefault(name, List.of()).stream()
                .filter(one -> has(one, schema))
                .findFirst()
                .or(() -> records.values().stream()
                        .flatMap(List::stream)
                        .filter(one -> !one.typeParameters().isEmpty() && name.startsWith(simpleName(one)))
                        .findFirst());
    }

    /** Whether a record has all that a schema says, so that it is not just another one of the same name. */
    private boolean has(ClassInfo record, Schema schema) {
        var names = components(record).stream().map(RecordComponentInfo::name).toList();
        return schema.getProperties() != null
                && names.containsAll(schema.getProperties().keySet());
    }

    private static Schema orNull(Schema schema) {
        // a list of values without null would forbid it, whatever the type says
        if (schema.getRef() != null || schema.getEnumeration() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        return schema.addType(SchemaType.NULL);
    }

    private static Stream<Schema> bodies(Operation operation) {
        var body = operation.getRequestBody();
        return body == null
                ? Stream.empty()
                : body.getContent().getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    private static void reach(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(REFERENCE.length());
            if (reached.add(name)) {
                reach(schemas.get(name), schemas, reached);
            }
        }
        reach(schema.getItems(), schemas, reached);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, schemas, reached));
        }
    }

    /** Every operation may be refused, and always in the same form. */
    private static void mayBeRefused(Operation operation) {
        var problem = OASFactory.createSchema().ref(REFERENCE + "Problem");
        operation.getResponses().removeAPIResponse("400");
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("Refused")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType().schema(problem))));
    }

    private static String simpleName(ClassInfo one) {
        return simpleName(one.name().toString());
    }

    private static String simpleName(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
