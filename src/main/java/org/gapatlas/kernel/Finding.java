package org.gapatlas.kernel;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something wrong with what somebody sent: a stable code, the place it points at and the values that the sentence needs.
 * The sentence itself is made by {@link Words} when somebody reads it, in the reader's language.
 */
public interface Finding {

    /** A stable word such as {@code unknown-role}; never reused for another meaning. */
    String code();

    /** A JSON Pointer into what was sent, such as {@code /rows/17/role}; empty for the whole. */
    String pointer();

    /** The values that the sentence names: the record's components, but for the pointer. */
    default Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            Object value = valueOf(component);
            if (value != null && !component.getName().equals("pointer")) params.put(component.getName(), value);
        }
        return params;
    }

    /** Its own words, where what was asked brings them along; otherwise {@link Words} has the sentence. */
    default Optional<LocalizedText> findText() {
        return Optional.empty();
    }

    private @org.jspecify.annotations.Nullable Object valueOf(RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The finding (%s) cannot be read.".formatted(getClass().getName()), e);
        }
    }
}
