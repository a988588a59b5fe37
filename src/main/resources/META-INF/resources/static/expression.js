// Rules of questionnaires in the page: the trees that org.gapatlas.expression writes, evaluated as its Evaluator does.
// Both are held to the same vectors (src/test/resources/expression/vectors.json), so that the page and the server agree.
//
// A tree is a number, text or truth value (itself), {"name": "headcount"} (an answer) or ["and", ..., ...] (a rule over
// its operands). Answers are {find(name), items(list)}: find gives a truth value, number, text, a list of such, or null
// where it is unanswered; items gives the answers of each item of a list.
//
// Null is unknown, and so is what cannot be computed; nothing is an error.

/** What the tree says of the answers: a truth value, number, text, list, or null for unknown. */
export function evaluate(tree, answers) {
    if (Array.isArray(tree)) {
        const [name, ...of] = tree;
        return has(name) ? rules[name](of, answers) : null;
    }
    return typeof tree === "object" ? answerOf(tree.name, answers) : tree;
}

/** An item's own answers with the questionnaire's behind them, or with another list's item's. Ids are unique. */
export function within(item, outer) {
    const both = {
        find: name => item.find(name) ?? outer.find(name),
        items: list => outer.items(list).map(inner => within(inner, both))
    };
    return both;
}

/**
 * The table that evaluate goes by, and the only place it looks. The first half are the words of the language; the second
 * half is what several of them share. A test takes each away in turn and must see vectors fail.
 */
export const rules = {
    "and": (of, answers) => and(values(of, answers)),
    "or": (of, answers) => or(values(of, answers)),
    "not": ([one], answers) => not(evaluate(one, answers)),
    "all": ([list, condition], answers) => and(ofEach(list, condition, answers)),
    "any": ([list, condition], answers) => or(ofEach(list, condition, answers)),

    "=": ([left, right], answers) => equal(evaluate(left, answers), evaluate(right, answers)),
    "!=": ([left, right], answers) => not(equal(evaluate(left, answers), evaluate(right, answers))),
    "<": ordered((a, b) => a < b),
    "<=": ordered((a, b) => a <= b),
    ">": ordered((a, b) => a > b),
    ">=": ordered((a, b) => a >= b),
    "in": ([value, ...words], answers) => among(evaluate(value, answers), values(words, answers)),

    "+": ofTwo((a, b) => a + b),
    "-": ofTwo((a, b) => a - b),
    "*": ofTwo((a, b) => a * b),
    "/": ofTwo((a, b) => a / b),
    "negate": ofOne(a => -a),
    "abs": ofOne(Math.abs),

    "answered": ([one], answers) => !isBlank(evaluate(one, answers)) || itemsOf(one, answers) > 0,
    "count": ([one, condition], answers) => condition === undefined
        ? flat([one], answers).filter(value => !isBlank(value)).length + itemsOf(one, answers)
        : ofEach(one, condition, answers).filter(value => value === true).length,
    "sum": over((a, b) => a + b),
    "min": over((a, b) => Math.min(a, b)),
    "max": over((a, b) => Math.max(a, b)),

    // One false decides an "and" or "all", one true an "or", "any" or "in", whatever else is unknown.
    "false-decides": truths => truths.includes(false),
    "true-decides": truths => truths.includes(true),
    // Only numbers with numbers, texts with texts and truth values with truth values are equal or not; else unknown.
    "same-kind": (left, right) => typeof left === typeof right && !Array.isArray(left),
    // What is divided by zero or grows beyond all numbers is unknown.
    "finite": Number.isFinite,
    // An empty text, an empty list and a list of nothing else are unanswered.
    "blank-is-unanswered": value => isBlank(value),
    // sum, min and max pass over what is unanswered.
    "skip-unanswered": value => value !== null,
    // sum, min, max and count look at each value of a list.
    "flatten": list => list.flat(),
    // "in" looks at each value of a multiple choice.
    "any-of-many": list => list.filter(value => value !== null),
    // A condition on a list's items is asked of the item, not of the questionnaire.
    "item-scope": item => item,
    // answered and count know a list by its items.
    "items-count": items => items.length
};

const has = name => Object.hasOwn(rules, name);

// ---- names

function answerOf(name, answers) {
    const answer = known(answers.find(name));
    return has("blank-is-unanswered") && rules["blank-is-unanswered"](answer) ? null : answer;
}

function known(answer) {
    if (Array.isArray(answer)) return answer.map(each => Array.isArray(each) ? null : known(each));
    if (typeof answer === "number") return Number.isFinite(answer) ? answer : null;
    return typeof answer === "string" || typeof answer === "boolean" ? answer : null;
}

const isBlank = value => Array.isArray(value) ? value.every(isBlank) : value === null || value === "";

const values = (of, answers) => of.map(each => evaluate(each, answers));

// ---- three truth values

const not = truth => typeof truth === "boolean" ? !truth : null;

const areKnown = truths => truths.every(truth => typeof truth === "boolean");

function and(truths) {
    if (has("false-decides") && rules["false-decides"](truths)) return false;
    return areKnown(truths) ? !truths.includes(false) : null;
}

function or(truths) {
    if (has("true-decides") && rules["true-decides"](truths)) return true;
    return areKnown(truths) ? truths.includes(true) : null;
}

// ---- comparing

function equal(left, right) {
    if (left === null || right === null) return null;
    return has("same-kind") && !rules["same-kind"](left, right) ? null : left === right;
}

/** Numbers with numbers, texts with texts (by UTF-16 unit, as Java does). */
function ordered(holds) {
    return ([one, other], answers) => {
        const left = evaluate(one, answers), right = evaluate(other, answers);
        const comparable = typeof left === typeof right && (typeof left === "number" || typeof left === "string");
        return comparable ? holds(left, right) : null;
    };
}

function among(value, words) {
    const chosen = Array.isArray(value) && has("any-of-many") ? rules["any-of-many"](value) : [value];
    return or(chosen.flatMap(each => words.map(word => equal(each, word))));
}

// ---- numbers

const kept = number => has("finite") && !rules.finite(number) ? null : number;

function ofTwo(operator) {
    return ([one, other], answers) => {
        const a = evaluate(one, answers), b = evaluate(other, answers);
        return typeof a === "number" && typeof b === "number" ? kept(operator(a, b)) : null;
    };
}

function ofOne(operator) {
    return ([one], answers) => {
        const a = evaluate(one, answers);
        return typeof a === "number" ? operator(a) : null;
    };
}

// ---- lists

const flat = (of, answers) => has("flatten") ? rules.flatten(values(of, answers)) : values(of, answers);

function over(operator) {
    return (of, answers) => {
        const all = flat(of, answers);
        const numbers = has("skip-unanswered") ? all.filter(rules["skip-unanswered"]) : all;
        const computable = numbers.length > 0 && numbers.every(each => typeof each === "number");
        return computable ? kept(numbers.reduce(operator)) : null;
    };
}

/** How many items the list of this name has, if the tree is a name. */
const itemsOf = (tree, answers) => has("items-count") && tree.name !== undefined
    ? rules["items-count"](answers.items(tree.name)) : 0;

/** What the condition is for each item of the list. */
const ofEach = (list, condition, answers) => answers.items(list.name)
    .map(item => evaluate(condition, has("item-scope") ? rules["item-scope"](item) : answers));
