package org.substantiate.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the records of one kind of event are written into the log; read once per kind. */
record Shape(String type, List<RecordComponent> plain, List<RecordComponent> erasable) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> kind) {
            return read(kind);
        }
    };

    static Shape of(Event event) {
        return SHAPES.get(event.getClass());
    }

    private static Shape read(Class<?> kind) {
        var type = kind.getAnnotation(Event.Type.class);
        if (!kind.isRecord() || type == null) {
            throw new IllegalArgumentException(kind + " is not a record with @Event.Type");
        }
        var components = Arrays.stream(kind.getRecordComponents())
                .filter(component -> !component.getName().equals("object"))
                .toList();
        components.forEach(component -> component.getAccessor().setAccessible(true));
        return new Shape(
                type.value(),
                components.stream()
                        .filter(component -> !component.isAnnotationPresent(Event.Erasable.class))
                        .toList(),
                components.stream()
                        .filter(component -> component.isAnnotationPresent(Event.Erasable.class))
                        .toList());
    }

    /** Values by name, in order; absent ones are left out. */
    static Map<String, Object> values(List<RecordComponent> components, Event event) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : components) {
            var value = value(component, event);
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
