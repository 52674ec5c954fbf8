// Random changes to valid messages, the same for the same seed.

/** mulberry32: a small generator with 32 bits of state, good enough to choose. */
export class Random {
    #state;
    constructor(seed) {
        this.#state = seed >>> 0;
    }
    next() {
        this.#state = (this.#state + 0x6d2b79f5) >>> 0;
        let t = this.#state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    }
    below(limit) {
        return Math.floor(this.next() * limit);
    }
    of(list) {
        return list[this.below(list.length)];
    }
}

const deep = (depth) => '['.repeat(depth) + ']'.repeat(depth);

/** JSON texts to put where something else was. */
const strangers = [
    'null',
    'true',
    '0',
    '-1',
    '1.5',
    '1e400',
    '9007199254740993',
    '-9223372036854775809',
    '18446744073709551616',
    '""',
    '"\\u0000"',
    '"\\ud800"',
    '"\\u202eevil"',
    '"__proto__"',
    `"${'x'.repeat(70_000)}"`,
    '[]',
    '{}',
    '[null]',
    '{"":""}',
    '{"__proto__":{}}',
    deep(60),
    deep(5_000),
    '"2026-07-28"',
    '"2024-11-05"',
    '"tools/call"',
    '"../../etc/passwd"',
    '"%00%2e%2e"',
    '"=?base64?!!?="',
];

/** Every place in a value: the container and the key in it. */
function places(value, found = []) {
    if (value === null || typeof value !== 'object') return found;
    for (const key of Object.keys(value)) {
        found.push([value, key]);
        places(value[key], found);
    }
    return found;
}

const hole = '\u{10FFFD}';

/** The message's text with the value at a random place replaced by a stranger. */
function replaceValue(message, random) {
    const [container, key] = random.of(places(message));
    container[key] = hole;
    return JSON.stringify(message).replace(JSON.stringify(hole), () => random.of(strangers));
}

function removeMember(message, random) {
    const [container, key] = random.of(places(message));
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
    return JSON.stringify(message);
}

function renameMember(message, random) {
    const [container, key] = random.of(places(message));
    const value = container[key];
    if (!Array.isArray(container)) delete container[key];
    container[random.of(['', key.toUpperCase(), `${key} `, 'jsonrpc', 'id', 'result', 'error', '_meta'])] = value;
    return JSON.stringify(message);
}

function addMember(message, random) {
    const [container] = random.of(places(message));
    if (Array.isArray(container)) container.push(hole);
    else container[random.of(['id', 'method', 'params', 'result', 'error', '_meta', 'task', 'extra'])] = hole;
    return JSON.stringify(message).replace(JSON.stringify(hole), () => random.of(strangers));
}

function repeatMember(message, random) {
    const text = JSON.stringify(message);
    const [, key] = random.of(places(message));
    return text.replace('{', () => `{${JSON.stringify(key)}:${random.of(strangers)},`);
}

const wrap = (message, random) => `${random.of(['[', '{"":', '\u{FEFF}', ' ', '[[', '//\n'])}${JSON.stringify(message)}`;

const onText = [replaceValue, replaceValue, replaceValue, removeMember, removeMember, renameMember, addMember, addMember, repeatMember, wrap];

/** Bytes changed without regard to what they mean. */
function damage(bytes, random) {
    const at = random.below(bytes.length);
    switch (random.below(5)) {
        case 0:
            return bytes.subarray(0, at);
        case 1:
            bytes[at] ^= 1 << random.below(8);
            return bytes;
        case 2:
            return Buffer.concat([bytes.subarray(0, at), Buffer.from([random.below(256)]), bytes.subarray(at)]);
        case 3: // no UTF-8
            return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80]), bytes.subarray(at)]);
        default:
            return Buffer.concat([bytes, bytes]);
    }
}

const headerValues = ['', 'x', '2026-07-28', '2025-11-25', '2024-11-05', '1999-01-01', 'tools/list', '=?base64?eA==?=', 'é'];

function changeHeader(headers, random) {
    const changed = { ...headers };
    const name = random.of(Object.keys(headers).filter((key) => key !== 'Authorization'));
    if (random.below(2)) delete changed[name];
    else changed[name] = random.of(headerValues);
    return changed;
}

/** The text as a value to change again; null when it is none, or too much for our own recursion. */
function reparsed(text) {
    try {
        return text.length < 5_000 ? JSON.parse(text) : null;
    } catch {
        return null;
    }
}

/** `{ headers, body }` after one to three changes. `message` is not touched. */
export function mutated({ headers, message }, random) {
    let body = null;
    let current = structuredClone(message);
    for (let left = random.of([1, 1, 1, 2, 3]); left > 0; --left) {
        const kind = random.below(12);
        if (kind === 0) headers = changeHeader(headers, random);
        else if (kind === 1 || current === null || places(current).length === 0) {
            body = damage(Buffer.from(body ?? JSON.stringify(current)), random);
            current = null;
        } else {
            const text = random.of(onText)(current, random);
            body = Buffer.from(text);
            current = reparsed(text);
        }
    }
    return { headers, body: body ?? Buffer.from(JSON.stringify(message)) };
}
