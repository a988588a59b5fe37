/**
 * The Finnish national register of educations (Opintopolku), as its interface for search and its interface for other services
 * publish it: educations (koulutus), implementations (toteutus) with their applications (hakukohde), and schools. An education
 * is a programme, an application an offering. Start at {@code KonfoSource}.
 */
@NullMarked
package org.gapatlas.catalogue.source.konfo;

import org.jspecify.annotations.NullMarked;
