package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapatlas.kernel.Language;

/**
 * What is asked, in one published version: sections of single questions and of lists whose items each answer the same
 * questions.
 *
 * @param hash SHA-256 of the published bundle; stored with every response
 * @param bundle the canonical JSON that was published, with rules as trees: what browsers and machines read
 */
public record Questionnaire(
        String id, String version, String hash, List<Section> sections, Texts texts, String bundle) {

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** All items in the order of asking. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The single questions in the order of asking; those of lists are not among them. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public List<QuestionList> lists() {
        return sections.stream().flatMap(section -> section.lists().stream()).toList();
    }

    public Optional<QuestionList> findList(String list) {
        return lists().stream().filter(l -> l.id().equals(list)).findFirst();
    }

    public Optional<Section> findSection(String section) {
        return sections.stream().filter(s -> s.id().equals(section)).findFirst();
    }

    /** The section that asks an item; empty for an item of a list or an unknown one. */
    public Optional<Section> sectionOf(String item) {
        return sections.stream()
                .filter(section -> section.items().stream().anyMatch(i -> i.id().equals(item)))
                .findFirst();
    }

    /** The question whose answer is somebody's address, which is kept apart from the answers. */
    public Optional<Question> findContact() {
        return questions().stream().filter(Question::contact).findFirst();
    }

    /** Every check, with those of questions in lists. */
    public List<Rule> checks() {
        return items().stream()
                .flatMap(item -> item instanceof QuestionList list
                        ? Stream.concat(
                                list.checks().stream(),
                                list.questions().stream().flatMap(q -> q.checks().stream()))
                        : item.checks().stream())
                .toList();
    }

    /** Ids of the warnings that a respondent may confirm. */
    public Set<String> confirmable() {
        return checks().stream()
                .filter(check -> check.level() == Rule.Level.WARNING)
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the questionnaire. */
    public String title(Language language) {
        return texts.say("title", language);
    }
}
