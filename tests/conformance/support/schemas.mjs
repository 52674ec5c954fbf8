// The official JSON schemas of every revision, and what it takes for a message of a server to be valid.
//
// The schemas of 2025-03-26 … 2026-07-28 are in the published conformance suite, as object literals of its one file; its
// build takes them from schema/<revision>/schema.json of https://github.com/modelcontextprotocol/modelcontextprotocol
// (MIT, Apache-2.0). That of 2024-11-05 is nowhere on npm: it is 2025-03-26 without what
// https://modelcontextprotocol.io/specification/2025-03-26/changelog says was added to messages.
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

export const revisions = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'];
export const modern = '2026-07-28';

const suite = new URL('../node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url);

/** The object literal that begins at `start`; strings may hold braces. */
function literalAt(text, start) {
    let depth = 0;
    let quote = '';
    for (let i = start; i < text.length; ++i) {
        const c = text[i];
        if (quote) {
            if (c === '\\') ++i;
            else if (c === quote) quote = '';
        } else if (c === '`' || c === '"' || c === "'") quote = c;
        else if (c === '{') ++depth;
        else if (c === '}' && --depth === 0) return text.slice(start, i + 1);
    }
    throw new Error('the suite no longer holds its schemas as literals');
}

/** In the order of their publication. */
function publishedSchemas() {
    const text = readFileSync(suite, 'utf8');
    const opening = /=\{\$schema:`[^`]*`,(?:definitions|\$defs):\{Annotations:/g;
    const found = [...text.matchAll(opening)].map((match) =>
        vm.runInNewContext(`(${literalAt(text, match.index + 1)})`)
    );
    if (found.length !== 4) throw new Error(`the suite holds ${found.length} schemas instead of four`);
    return JSON.parse(JSON.stringify(found));
}

/** 2025-03-26 brought audio and batches; what else it added are optional members, which open schemas let pass anyway. */
function before0326(schema) {
    const older = structuredClone(schema);
    const isNew = (choice) => choice.$ref === '#/definitions/AudioContent' || choice.type === 'array';
    for (const definition of Object.values(older.definitions))
        for (const place of [definition, definition.properties?.content, definition.properties?.content?.items])
            if (place?.anyOf) place.anyOf = place.anyOf.filter((choice) => !isNew(choice));
    for (const name of ['AudioContent', 'JSONRPCBatchRequest', 'JSONRPCBatchResponse']) delete older.definitions[name];
    return older;
}

/** The generated JSON says integer where the normative schema.ts says number (modelcontextprotocol#2710, #3139). */
function withErrata(schema) {
    const number = (schema.$defs ?? schema.definitions).NumberSchema?.properties ?? {};
    for (const member of ['minimum', 'maximum', 'default'])
        if (number[member]?.type === 'integer') number[member].type = 'number';
    return schema;
}

class RevisionSchema {
    #validators = new Map();
    #resultOf = new Map();
    #errorOf = new Map();
    #fromServer = new Map();

    constructor(revision, schema) {
        this.revision = revision;
        const key = '$defs' in schema ? '$defs' : 'definitions';
        this.definitions = schema[key];
        const ajv = new (key === '$defs' ? Ajv2020 : Ajv)({ strict: false, allErrors: true });
        addFormats.default(ajv);
        ajv.addFormat('byte', /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
        ajv.addSchema({ ...schema, $id: `mcp:${revision}` });
        this.compile = (name) => ajv.compile({ $ref: `mcp:${revision}#/${key}/${name}` });
        this.#index();
    }

    #index() {
        for (const [name, definition] of Object.entries(this.definitions)) {
            const method = definition.properties?.method?.const;
            const result = name.replace(/Request$/, 'Result');
            if (method && result !== name) this.#resultOf.set(method, result in this.definitions ? result : 'EmptyResult');
            for (const part of definition.properties?.error?.allOf ?? [])
                if (part.properties?.code?.const) this.#errorOf.set(part.properties.code.const, name);
        }
        for (const union of ['ServerRequest', 'ServerNotification'])
            for (const { $ref } of this.definitions[union]?.anyOf ?? []) {
                const name = $ref.split('/').at(-1);
                this.#fromServer.set(this.definitions[name].properties.method.const, name);
            }
    }

    #faults(name, value) {
        if (!this.#validators.has(name)) this.#validators.set(name, this.compile(name));
        const validate = this.#validators.get(name);
        if (validate(value)) return [];
        return validate.errors.slice(0, 6).map((e) => `${name}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`);
    }

    #first(...names) {
        return names.find((name) => name in this.definitions);
    }

    /**
     * Before 2025-11-25 the schemas know no refusal of something without an id (they want one, and no null); it is held
     * against the form that it was given then.
     */
    #errorFaults(message) {
        const name = this.#errorOf.get(message.error?.code) ?? this.#first('JSONRPCErrorResponse', 'JSONRPCError');
        return this.#faults(name, name === 'JSONRPCError' && message.id === undefined ? { id: 0, ...message } : message);
    }

    /** What is wrong with a message that a server sent. `requestMethod`: of the request it answers, if it answers one. */
    serverFaults(message, requestMethod) {
        if (Array.isArray(message)) {
            if (!('JSONRPCBatchResponse' in this.definitions)) return [`an array in ${this.revision}`];
            return this.#faults('JSONRPCBatchResponse', message);
        }
        if (typeof message?.method === 'string') {
            const name = this.#fromServer.get(message.method);
            if (!name) return [`${message.method} is nothing that a server of ${this.revision} sends`];
            return [...this.#faults(name, message), ...this.#faults('JSONRPCMessage', message)];
        }
        if (message?.error !== undefined) return this.#errorFaults(message);
        if (message?.result === undefined) return ['neither request, notification nor response'];
        const envelope = this.#faults(this.#first('JSONRPCResultResponse', 'JSONRPCResponse'), message);
        if (requestMethod === undefined) return envelope;
        const name = this.#resultOf.get(requestMethod);
        if (!name) return [`a result for ${requestMethod}, which ${this.revision} does not know`];
        const asksBack = message.result?.resultType === 'input_required' && 'InputRequiredResult' in this.definitions;
        if (asksBack && !['tools/call', 'prompts/get', 'resources/read'].includes(requestMethod))
            return [`${requestMethod} must not ask back`];
        return [...envelope, ...this.#faults(asksBack ? 'InputRequiredResult' : name, message.result)];
    }
}

const [march, june, november, july] = publishedSchemas();
const schemas = new Map(
    [before0326(march), march, june, november, july].map((schema, index) => [
        revisions[index],
        new RevisionSchema(revisions[index], withErrata(schema)),
    ])
);

/** Of one revision, by its wire name. */
export const schemaOf = (revision) => schemas.get(revision);
