package org.gapatlas.catalogue.source.eperusteet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gapatlas.catalogue.source.json.JsonRecord;

/**
 * How a qualification is put together: a tree of groups, whose leaves refer to units. What stands below a field of competence
 * (osaamisala) or a title is taken only by those who choose it.
 */
final class EperusteetStructure {

    private static final Set<String> CHOICES = Set.of("osaamisala", "tutkintonimike");

    private EperusteetStructure() {}

    /** The ids of units that nobody can leave out. */
    static Set<String> mandatory(JsonRecord document) {
        var mandatory = new HashSet<String>();
        for (JsonRecord way : document.list("/suoritustavat")) {
            var units = new HashMap<String, String>();
            for (JsonRecord reference : way.list("/tutkinnonOsaViitteet"))
                reference
                        .text("/_tutkinnonOsa")
                        .ifPresent(unit -> units.put(reference.text("/id").orElse(""), unit));
            collect(way.part("/rakenne"), units, mandatory);
        }
        return mandatory;
    }

    private static void collect(JsonRecord group, Map<String, String> units, Set<String> mandatory) {
        for (JsonRecord part : group.list("/osat")) {
            if (part.text("/rooli").filter(CHOICES::contains).isPresent()) continue;
            if (part.truth("/pakollinen").orElse(false))
                part.text("/_tutkinnonOsaViite").map(units::get).ifPresent(mandatory::add);
            collect(part, units, mandatory);
        }
    }
}
