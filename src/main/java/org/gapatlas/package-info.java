/**
 * Gapatlas tells a region which competences its companies will lack, when and where, and what would close the gap.
 *
 * <p>The rooms in order of data flow, each with its contract in its {@code package-info}: {@code kernel} (words that all
 * speak), {@code database} (plain SQL for stores), {@code web}, {@code access}, {@code audit}, {@code sheets} (frame,
 * callers, history, files), {@code taxonomy} (codes and names), {@code matching} (words to codes), {@code
 * expression} and {@code questionnaire} (what is asked, under which rules), {@code survey} (what workplaces answer) and
 * {@code catalogue} (what educators offer), {@code disclosure} (what may be told), {@code gap} (need against supply), {@code
 * reporting} (numbers in rows and pages); and {@code start}, the front door.
 */
package org.gapatlas;
