package org.gapatlas.matching;

/**
 * What somebody who was asked wrote himself, because no list had it.
 *
 * @param language ISO 639-1
 * @param from tells one who was asked from another, so that they can be counted; it is never shown
 */
public record OwnWording(String language, String text, String from) {}
