package org.gapatlas.web;

import jakarta.validation.ConstraintViolation;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gapatlas.kernel.Finding;

/** A value in a JSON body that breaks its rule. */
record InvalidValue(String pointer, String value, String rule) implements Finding {

    static InvalidValue of(ConstraintViolation<?> violation) {
        var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2) // the method and its parameter
                .map(Object::toString)
                .collect(Collectors.joining("/"));
        return new InvalidValue(
                steps.isEmpty() ? "" : "/" + steps,
                String.valueOf(violation.getInvalidValue()),
                violation.getMessage());
    }

    @Override
    public String code() {
        return "invalid-value";
    }
}
