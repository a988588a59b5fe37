package org.gapatlas.survey;

/**
 * What an enterprise group's workplaces of one step of the value chain say of one concept.
 *
 * @param concept such as {@code need.flow.new_post}; of a plan, over all needs and years
 * @param workplaces how many of them answered it
 * @param halves the likely heads of all of them, in half heads
 */
public record StageSum(String concept, String group, long workplaces, long halves) {}
