// What a questionnaire's rules say of a response, as org.gapatlas.survey does at submit: what is not asked, and what is
// wrong. Both are held to the same vectors (src/test/resources/expression/response-vectors.json).
//
// bundle: {sections: [{id, show_if?, items: [item]}]}, item: {id, type, required?, required_if?, show_if?, checks?: [{id,
// level, fail_if}]}, of a list also {items, min_items?, max_items?}. Every *_if is a tree.
// response: {answers: {headcount: 240}, lists: {need: {n7f3k2: {role: "R15"}}}, previous: {headcount: 200}}.
//
// Unknown in show_if hides, in fail_if passes, in required_if does not require. A hidden answer is null in every rule.

import {evaluate, within} from "./expression.js";

/** A bracket stands for its middle, the open one for 75, as in the analysis; "do not know" for no number. */
const LIKELY = {"1-2": 1.5, "3-5": 4, "6-10": 8, "11-20": 15.5, "21-50": 35.5, "51+": 75};

/** Pointers of what is not asked; what lies below a hidden list is hidden with it and not named. */
export function hidden(bundle, response) {
    const sheet = sheetOf(bundle, response);
    const pointers = new Set();
    for (const item of sheet.questions) {
        if (!sheet.shows(item)) pointers.add(pointerOf(item));
        else for (const entry of sheet.entriesOf(item))
            for (const question of item.items)
                if (!entry.shows(question)) pointers.add(`${entry.pointer}/${question.id}`);
    }
    return pointers;
}

/**
 * What is wrong, as [{pointer, code, level}] in the questionnaire's order: answer-missing, too-few-items, too-many-items, or
 * the check's id. A check that asks whether any item of a list ... points at each item that does.
 */
export function findings(bundle, response) {
    const sheet = sheetOf(bundle, response);
    return sheet.questions.filter(item => sheet.shows(item)).flatMap(item => [
        ...missing(item, pointerOf(item), item.type === "list" ? sheet.entriesOf(item).length > 0
            : isAnswered(response.answers?.[item.id]), sheet.answers),
        ...tooFewOrMany(item, sheet),
        ...failing(item, pointerOf(item), sheet.answers, sheet),
        ...sheet.entriesOf(item).flatMap(entry => inEntry(item, entry, sheet))
    ]);
}

// ---- a response as rules see it

/** The questions that stand alone, whether they are shown, and the entries of those that are lists. */
function sheetOf(bundle, response) {
    const questions = bundle.sections.flatMap(section => section.items);
    const byId = new Map(questions.map(item => [item.id, item]));
    const answers = {
        find: name => name.startsWith("previous.")
            ? valueOf(response.previous, name.slice("previous.".length))
            : isShown(name) ? valueOf(response.answers, name) : null,
        items: list => byId.get(list)?.type === "list" ? entriesOf(byId.get(list)).map(entry => entry.answers) : []
    };
    const conditions = bundle.sections.flatMap(section =>
        section.items.map(item => [item.id, [section.show_if, item.show_if]]));
    const shown = visibility(new Map(conditions), answers);
    const isShown = name => byId.has(idOf(name)) && shown(idOf(name));
    const entries = new Map();
    const entriesOf = item => {
        if (item.type !== "list" || !shown(item.id)) return [];
        if (!entries.has(item.id)) entries.set(item.id, Object.entries(response.lists?.[item.id] ?? {})
            .map(([id, given]) => entryOf(item, id, given, answers)));
        return entries.get(item.id);
    };
    return {questions, answers, entriesOf, shows: item => shown(item.id), list: name => byId.get(name)};
}

/** One item of a list: its own answers first, the questionnaire's behind them. */
function entryOf(list, id, given, questionnaire) {
    const known = new Set(list.items.map(question => question.id));
    const own = {find: name => known.has(idOf(name)) && shown(idOf(name)) ? valueOf(given, name) : null};
    const answers = within(own, questionnaire);
    const shown = visibility(new Map(list.items.map(question => [question.id, [question.show_if]])), answers);
    return {pointer: `/lists/${list.id}/${id}`, given, answers, shows: question => shown(question.id)};
}

/** Whether a question is shown: computed once, when asked. One that waits for itself is not shown while it waits. */
function visibility(conditions, answers) {
    const known = new Map();
    return id => {
        if (!known.has(id)) {
            known.set(id, false);
            known.set(id, conditions.get(id).every(tree => tree === undefined || evaluate(tree, answers) === true));
        }
        return known.get(id);
    };
}

// ---- values

const idOf = name => name.split(".")[0];

/** The answer as rules compare it: a number of heads, or a table's column over the years. */
function valueOf(given, name) {
    const [id, column] = name.split(".");
    const answer = given?.[id] ?? null;
    if (column === undefined) return headsOf(answer);
    return answer === null ? null : Object.values(answer).map(year => headsOf(year?.[column] ?? null));
}

const headsOf = answer => answer?.bracket !== undefined ? LIKELY[answer.bracket] ?? null : answer;

/** "Do not know" is an answer; an empty text, choice or table is none. */
function isAnswered(answer) {
    if (answer === null || answer === undefined || answer === "") return false;
    return typeof answer !== "object" || Object.values(answer).some(isAnswered);
}

// ---- what is wrong

const pointerOf = item => `/${item.type === "list" ? "lists" : "answers"}/${item.id}`;

const error = (pointer, code) => ({pointer, code, level: "error"});

function missing(item, pointer, answered, answers) {
    const required = item.required === true
        || item.required_if !== undefined && evaluate(item.required_if, answers) === true;
    return required && !answered ? [error(pointer, "answer-missing")] : [];
}

function tooFewOrMany(item, sheet) {
    if (item.type !== "list") return [];
    const size = sheet.entriesOf(item).length;
    if (size < (item.min_items ?? 0)) return [error(pointerOf(item), "too-few-items")];
    return size > (item.max_items ?? Infinity) ? [error(pointerOf(item), "too-many-items")] : [];
}

const failing = (item, pointer, answers, sheet) => (item.checks ?? []).flatMap(check =>
    placesOf(check.fail_if, pointer, answers, sheet).map(place => ({pointer: place, code: check.id, level: check.level})));

function placesOf(tree, pointer, answers, sheet) {
    const list = Array.isArray(tree) && tree[0] === "any" ? sheet.list(tree[1].name) : undefined;
    return list === undefined
        ? evaluate(tree, answers) === true ? [pointer] : []
        : sheet.entriesOf(list).filter(entry => evaluate(tree[2], entry.answers) === true).map(entry => entry.pointer);
}

const inEntry = (list, entry, sheet) => list.items.filter(entry.shows).flatMap(question => {
    const pointer = `${entry.pointer}/${question.id}`;
    return [
        ...missing(question, pointer, isAnswered(entry.given[question.id]), entry.answers),
        ...failing(question, pointer, entry.answers, sheet)
    ];
});
