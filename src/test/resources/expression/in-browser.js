// Runs in a page: the vectors against static/expression.js, whole and with each rule taken away in turn.
import {evaluate, rules, within} from "/static/expression.js";

function answersOf({answers, lists, previous}) {
    const questionnaire = {
        find: name => (name.startsWith("previous.") ? previous?.[name.slice(9)] : answers?.[name]) ?? null,
        items: list => (lists?.[list] ?? []).map(item => within({find: name => item[name] ?? null}, questionnaire))
    };
    return questionnaire;
}

const unmet = cases => cases
    .map(one => ({expression: one.expression, value: one.value, found: evaluate(one.tree, answersOf(one))}))
    .filter(({value, found}) => !same(value, found))
    .map(each => JSON.stringify(each));

const same = (value, found) => Array.isArray(value)
    ? Array.isArray(found) && value.length === found.length && value.every((each, i) => same(each, found[i]))
    : value === found;

/** {unmet: [...], without: {rule: how many vectors then fail}} */
export function run(cases) {
    const report = {unmet: unmet(cases), without: {}};
    for (const name of Object.keys(rules)) {
        const rule = rules[name];
        delete rules[name];
        report.without[name] = unmet(cases).length;
        rules[name] = rule;
    }
    return report;
}
