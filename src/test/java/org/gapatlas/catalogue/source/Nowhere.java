package org.gapatlas.catalogue.source;

import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.Harvest;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Provider;

/** A harvest that keeps nothing, for tests that look at findings only. */
public final class Nowhere implements Harvest {

    @Override
    public void cover(String part) {}

    @Override
    public void coverOfferings(String programme, String prefix) {}

    @Override
    public void programme(String part, Programme programme) {}

    @Override
    public void offering(String part, Programme stub, Offering offering) {}

    @Override
    public void mention(String part, Programme stub) {}

    @Override
    public void provider(Provider provider) {}

    @Override
    public void curriculum(Curriculum curriculum) {}

    @Override
    public void programmeGone(String id) {}

    @Override
    public void offeringGone(String sourceId) {}
}
