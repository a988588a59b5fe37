package org.gapatlas.survey.http;

import java.util.List;
import org.gapatlas.web.Frame;

/**
 * A round as its manager sees it.
 *
 * @param path of the page, which its forms post below
 * @param unseen how many answers wait to be looked at
 * @param when where the round stands and when it closes or closed
 * @param said the two sentences with the numbers
 * @param more what they leave out
 * @param asked workplaces that wait to be added
 * @param stages the steps of the chain to choose from, by code
 */
record MonitorView(
        String id,
        String name,
        String path,
        boolean analyst,
        long unseen,
        String when,
        String said,
        String more,
        Chased chased,
        List<Responses> groups,
        List<Line> states,
        Doing doing,
        List<Target> targets,
        List<Asked> asked,
        List<Line> stages) {

    /** A path below the page, in the language that is read. */
    public String to(Frame frame, String rest) {
        return frame.to(path + rest);
    }

    /** Whom to ask next. */
    record Chased(List<Silent> rows, long all, boolean cut) {}

    /** One that has not answered. */
    record Silent(
            int rank,
            String id,
            String name,
            String where,
            String staff,
            String share,
            String state,
            String last,
            String href,
            boolean remindable) {}

    /** Response by one grouping. */
    record Responses(String title, List<Part> parts) {}

    /** One part of a grouping. */
    record Part(String name, String answered, Bars bars) {}

    /** A bar of workplaces over one of heads, in a picture 220 wide whose whole is 170. */
    record Bars(int workplaces, int heads, int target, String perCent, String headsPerCent, String said) {}

    /** A name and a number. */
    record Line(String name, String number) {}

    /**
     * What may be done now.
     *
     * @param last whether the round is final
     * @param invite how many an invitation by mail would go to
     * @param paper how many have no code yet
     * @param remind how many a reminder would go to
     * @param untaken what the mail server did not take of the last run, in words; empty where it took all
     */
    record Doing(
            boolean steward,
            boolean open,
            boolean over,
            boolean last,
            boolean mail,
            long invite,
            long paper,
            long remind,
            String untaken,
            String closesField) {}

    /** A workplace that somebody misses. */
    record Asked(String id, String name, String where, String headcount, String orgId, String when) {

        public String accept() {
            return "/asked/" + id + "/accept";
        }

        public String decline() {
            return "/asked/" + id + "/decline";
        }
    }

    /** A target that may be set. */
    record Target(String field, String name, int perCent) {}
}
