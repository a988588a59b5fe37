package org.gapatlas.survey;

import java.time.Instant;
import java.util.List;
import org.gapatlas.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A workplace and the contact that mail about it goes to.
 *
 * @param languages the workplace's working languages, as the frame gives them; empty where it does not
 * @param address null where none is known
 * @param bounced whether mail to that address came back
 * @param invitation the live one for the whole form; null while there is none
 */
public record Recipient(
        String round,
        String workplace,
        String name,
        String municipality,
        String region,
        String languages,
        CaseState state,
        @Nullable String address,
        boolean bounced,
        @Nullable String invitation,
        @Nullable Instant remindedAt) {

    /** Where Swedish is the larger language of Finland's regions. */
    private static final String OSTROBOTHNIA = "FI19A";

    /** Whether mail may go out: there is something left to answer and an address that works. */
    boolean isReachable() {
        return !state.isFinished() && address != null && !bounced;
    }

    /**
     * English where a workplace works in that alone. Else Swedish in Sweden; in Finland the first of its working languages
     * that is one of the country's.
     */
    public Language language() {
        if (languages.strip().equals("en")) return Language.EN;
        if (municipality.startsWith("SE-")) return Language.SV;
        for (String word : languages.split("[;, ]+"))
            if (word.equals("sv") || word.equals("fi"))
                return Language.find(word).orElse(Language.FI);
        return region.equals(OSTROBOTHNIA) ? Language.SV : Language.FI;
    }

    /** A person's language: that of its first workplace that works in one of the country's. */
    public static Language languageOf(List<Recipient> own) {
        return own.stream()
                .map(Recipient::language)
                .filter(language -> language != Language.EN)
                .findFirst()
                .orElse(Language.EN);
    }
}
