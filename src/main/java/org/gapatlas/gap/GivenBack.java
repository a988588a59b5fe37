package org.gapatlas.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.SomethingBack;

/** What respondents get back at once, from the catalogue and from the others' answers. */
@ApplicationScoped
class GivenBack implements SomethingBack {

    @Override
    public List<NearProgramme> programmes(String municipality, Set<String> roles) {
        return List.of();
    }

    @Override
    public List<StageAverage> averages(Round round, String stage) {
        return List.of();
    }
}
