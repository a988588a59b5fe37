package org.gapatlas.survey;

import java.util.List;
import java.util.Set;
import org.gapatlas.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Port, filled by the room that sets need against supply: what a respondent gets back at once for its answer. */
public interface SomethingBack {

    /**
     * Programmes that educate for the roles: the nearest first, then those taught at a distance, then those too far away
     * for a travel time to be known. What has sent out its last students is left out.
     *
     * @param municipality where the workplace lies, such as {@code SE-2482}
     * @param language of the titles, where there is one in it
     */
    List<NearProgramme> programmes(String municipality, Set<String> roles, Language language);

    /**
     * The average over the workplaces of a step of the value chain that have answered, by concept such as {@code
     * need.flow.new_post}: null and flagged where it would show a single company.
     */
    List<StageAverage> averages(Round round, String stage);

    /**
     * A programme near a workplace.
     *
     * @param municipality of the nearest site; outside our regions the place as its source writes it
     * @param minutes estimated travel time to the nearest site; null where none is known, as for teaching at a distance
     * @param distance whether it can be followed from anywhere
     * @param nextGraduation the year when its next students come out; null where not known
     */
    record NearProgramme(
            String programme,
            String title,
            String provider,
            String municipality,
            @Nullable Integer minutes,
            boolean distance,
            @Nullable Integer nextGraduation,
            List<String> roles,
            @Nullable String url) {
        public NearProgramme {
            roles = List.copyOf(roles);
        }
    }

    /**
     * An average of a step of the value chain.
     *
     * @param value heads a workplace; null where it is withheld
     * @param flag {@code c} where it is withheld; null otherwise
     */
    record StageAverage(
            String concept,
            @Nullable Double value,
            @Nullable String flag) {}
}
