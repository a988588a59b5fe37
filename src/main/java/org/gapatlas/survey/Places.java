package org.gapatlas.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.LocalizedText;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.QuestionList;
import org.gapatlas.questionnaire.Questionnaire;
import org.gapatlas.questionnaire.Texts;
import org.jspecify.annotations.Nullable;

/** Fills the {@code {places}} of a questionnaire's texts with answers as people read them: names for codes. */
public final class Places {

    private final Questionnaire questionnaire;
    private final CodeLists codes;

    Places(Questionnaire questionnaire, CodeLists codes) {
        this.questionnaire = questionnaire;
        this.codes = codes;
    }

    /** Fills texts in each language. */
    public final class Filler {

        private final Function<Language, Map<String, Object>> values;

        private Filler(Function<Language, Map<String, Object>> values) {
            this.values = values;
        }

        /** The text of a key, filled; the key itself where the questionnaire has no such text. */
        public LocalizedText say(String key) {
            LocalizedText text = questionnaire.texts().find(key).orElseGet(() -> LocalizedText.same(key));
            return new LocalizedText(filled(text, Language.EN), filled(text, Language.SV), filled(text, Language.FI));
        }

        private String filled(LocalizedText text, Language language) {
            return Texts.fill(text.in(language), values.apply(language));
        }
    }

    Filler of(ResponseForm form, ResponseForm previous) {
        return new Filler(language -> outer(form, previous, language));
    }

    Filler of(QuestionList list, Map<String, Object> item, ResponseForm form, ResponseForm previous) {
        return new Filler(language -> {
            var values = outer(form, previous, language);
            for (Question question : list.questions())
                Optional.ofNullable(item.get(question.id()))
                        .ifPresent(answer -> values.put(question.id(), say(question, answer, language)));
            return values;
        });
    }

    private Map<String, Object> outer(ResponseForm form, ResponseForm previous, Language language) {
        var values = new HashMap<String, Object>();
        for (Question question : questionnaire.questions()) {
            @Nullable Object now = form.answers().get(question.id());
            @Nullable Object before = previous.answers().get(question.id());
            if (now != null) values.put(question.id(), say(question, now, language));
            if (before != null) values.put("previous." + question.id(), say(question, before, language));
        }
        return values;
    }

    /** An answer as people read it; a table is none. */
    public String say(Question question, Object answer, Language language) {
        if (answer instanceof List<?> list)
            return list.stream().map(each -> word(question, each, language)).collect(Collectors.joining(", "));
        return word(question, answer, language);
    }

    private String word(Question question, @Nullable Object answer, Language language) {
        String text = String.valueOf(answer);
        return switch (question.type()) {
            case CODE ->
                codes.findName(question.codes(), text)
                        .map(name -> name.in(language))
                        .orElse(text);
            case CHOICE -> find(question.optionSet() + "." + text, language).orElse(text);
            case BOOLEAN ->
                find(Boolean.TRUE.equals(answer) ? "yes" : "no", language).orElse(text);
            case HEADS, TABLE -> heads(answer);
            default -> text;
        };
    }

    private Optional<String> find(String key, Language language) {
        return questionnaire.texts().find(key).map(text -> text.in(language));
    }

    /** A number of heads: exact, or its bracket; "do not know" is a question mark. */
    public static String heads(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> map)
            return map.get("bracket") instanceof String bracket ? bracket.replace('-', '–') : "?";
        return answer == null ? "" : String.valueOf(answer);
    }
}
