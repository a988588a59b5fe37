// Runs in a page: the response vectors against static/rules.js.
import {findings, hidden} from "/static/rules.js";

const sorted = list => JSON.stringify(list.map(each => JSON.stringify(each)).sort());

const inOrder = ({pointer, code, level}) => ({pointer, code, level});

/** The cases that are not met, as texts; empty is well. */
export function run({bundles, cases}) {
    return cases.map(one => ({
        about: one.about,
        hidden: [sorted(one.hidden), sorted([...hidden(bundles[one.bundle], one.response)])],
        findings: [sorted(one.findings.map(inOrder)), sorted(findings(bundles[one.bundle], one.response).map(inOrder))]
    })).filter(tried => tried.hidden[0] !== tried.hidden[1] || tried.findings[0] !== tried.findings[1])
        .map(tried => JSON.stringify(tried));
}
