package org.gapatlas.access;

import java.util.Set;

/** What a caller may be, as the annotations on the routes name it. */
public final class Roles {

    /** Answers for the workplaces of its code, in one round. */
    public static final String RESPONDENT = "respondent";

    /** Reads releases. */
    public static final String PLANNER = "planner";

    /** Reads answers without contacts, runs analyses, publishes releases. */
    public static final String ANALYST = "analyst";

    /** The survey manager: frame, invitations, progress; no answers. */
    public static final String STEWARD = "steward";

    /** Sees and corrects its own programmes. */
    public static final String PROVIDER = "provider";

    /** Users, keys and settings; no answers. */
    public static final String ADMIN = "admin";

    /** Reads the audit log. */
    public static final String AUDITOR = "auditor";

    /** A machine with a key. */
    public static final String SERVICE = "service";

    /** What the bootstrap administrator of an empty installation holds until real users exist. */
    public static final Set<String> STAFF = Set.of(PLANNER, ANALYST, STEWARD, PROVIDER, ADMIN, AUDITOR);

    private Roles() {}
}
