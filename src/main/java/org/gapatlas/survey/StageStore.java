package org.gapatlas.survey;

import java.util.List;
import java.util.Map;

/** Port: sums of what the workplaces of one step of the value chain have answered. */
public interface StageStore {

    /**
     * Per concept and enterprise group, from the current answers that count. A workplace that did not answer a concept is
     * not in it; one that declared that it needs nobody hires 0.
     *
     * @param concepts the concept of each single question in whole numbers and of each column of the plan, by its id
     */
    List<StageSum> sums(Round round, String stage, Map<String, String> concepts);
}
