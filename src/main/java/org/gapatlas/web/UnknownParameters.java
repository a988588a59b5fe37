package org.gapatlas.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gapatlas.kernel.Nearest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Refuses a query parameter that the method does not name: a misspelt filter must not read as no filter. */
@Provider
class UnknownParameters implements ContainerRequestFilter {

    private static final Map<Method, SortedSet<String>> KNOWN = new ConcurrentHashMap<>();

    @Context
    @Nullable
    ResourceInfo resource;

    @Inject
    Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null || resource.getResourceMethod() == null) return;
        SortedSet<String> known = KNOWN.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::namesOf);
        for (String name : request.getUriInfo().getQueryParameters().keySet())
            if (!known.contains(name)) {
                request.abortWith(problems.answer(
                        400,
                        "unknown-parameter",
                        Map.of("parameter", name, "nearest", String.join(", ", Nearest.to(name, known)))));
                return;
            }
    }

    private static SortedSet<String> namesOf(Method method) {
        var names = new TreeSet<String>();
        names.add("lang");
        for (Parameter parameter : method.getParameters()) {
            add(
                    names,
                    parameter.getAnnotation(RestQuery.class),
                    parameter.getAnnotation(QueryParam.class),
                    parameter.getName());
            if (parameter.isAnnotationPresent(BeanParam.class))
                for (Field field : parameter.getType().getDeclaredFields())
                    add(
                            names,
                            field.getAnnotation(RestQuery.class),
                            field.getAnnotation(QueryParam.class),
                            field.getName());
        }
        return names;
    }

    private static void add(
            SortedSet<String> names, @Nullable RestQuery rest, @Nullable QueryParam query, String name) {
        if (rest != null) names.add(rest.value().isEmpty() ? name : rest.value());
        if (query != null) names.add(query.value());
    }
}
