// Listens to what goes over the wire and holds every message of the server against the schema of the revision that was
// negotiated for it. Two ways to listen: a fetch for SDK transports, and the proxy (proxy.mjs) for everything else.
import assert from 'node:assert/strict';

import { EventParser } from './eventparser.mjs';
import { modern, schemaOf } from './schemas.mjs';

const versionKey = 'io.modelcontextprotocol/protocolVersion';
/** For refusals that come before anything was negotiated. */
const undecided = '2025-11-25';

const asList = (value) => (Array.isArray(value) ? value : [value]);
const keyOf = (id) => JSON.stringify(id);

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

/** What was asked on a connection, and in which revision. Legacy sessions have one, modern requests one each. */
class Context {
    revision = undefined;
    methods = new Map();

    note(messages) {
        for (const message of messages)
            if (message && typeof message.method === 'string' && message.id !== undefined)
                this.methods.set(keyOf(message.id), message.method);
    }
}

/** Everything that was said in a test. */
export class WireLog {
    #sessions = new Map();
    faults = [];
    /** How many messages of the server were checked, by revision. */
    counts = new Map();
    /** `[direction, message]` in order; direction is `client` or `server`. */
    transcript = [];

    /** Begins an exchange. `request`: `{ method, url, headers: Headers, body: string }`. */
    exchange(request) {
        return new Exchange(this, request);
    }

    session(key) {
        if (!this.#sessions.has(key)) this.#sessions.set(key, new Context());
        return this.#sessions.get(key);
    }

    rememberSession(key, context) {
        this.#sessions.set(key, context);
    }

    check(message, context, fallback, hasId) {
        for (const one of asList(message)) this.transcript.push(['server', one]);
        const first = asList(message)[0];
        if (context.methods.get(keyOf(first?.id)) === 'initialize') context.revision ??= first.result?.protocolVersion;
        const revision = context.revision ?? fallback;
        const schema = schemaOf(revision);
        if (!schema) return void this.faults.push(`${revision} was negotiated: there is no such revision`);
        this.counts.set(revision, (this.counts.get(revision) ?? 0) + 1);
        const faults = Array.isArray(message) ? schema.serverFaults(message) : [];
        for (const one of asList(message)) {
            const method = context.methods.get(keyOf(one?.id));
            faults.push(...schema.serverFaults(one, method), ...answerFaults(one, method, hasId));
        }
        for (const fault of faults) this.faults.push(`${revision}: ${fault} in ${JSON.stringify(message)}`);
    }

    /** Fails when a message was wrong, or when none of `revision` was seen: then nothing was tried. */
    assertValid(...expected) {
        assert.deepEqual(this.faults, []);
        for (const revision of expected) assert.ok(this.counts.get(revision) > 0, `no message of ${revision} was seen`);
    }
}

/** An answer names a request that was asked; a refusal names it whenever there was one request with an id. */
function answerFaults(message, method, hasId) {
    if (!message || typeof message !== 'object' || message.method !== undefined) return [];
    if (message.id === undefined) return hasId ? ['an answer without the id that was asked with'] : [];
    return method === undefined ? [`an answer to ${keyOf(message.id)}, which nobody asked`] : [];
}

class Exchange {
    #log;
    #request;
    #context;
    #hasId;
    #parser = null;
    #text = '';
    #decoder = new TextDecoder();

    constructor(log, request) {
        this.#log = log;
        this.#request = request;
        const messages = request.body ? asList(parsed(request.body)) : [];
        for (const message of messages) log.transcript.push(['client', message]);
        const only = parsed(request.body ?? '');
        // With HTTP+SSE answers come on the stream; what a POST says of an unknown address is none.
        const isAddress = new URL(request.url).searchParams.has('sessionId');
        this.#hasId = typeof only?.method === 'string' && only.id !== undefined && !isAddress;
        this.#context = this.#contextFor(messages);
        this.#context.note(messages);
    }

    #contextFor(messages) {
        const claim = messages.find((message) => message?.params?._meta?.[versionKey] !== undefined);
        const header = this.#request.headers.get('mcp-protocol-version');
        const key =
            new URL(this.#request.url).searchParams.get('sessionId') ?? this.#request.headers.get('mcp-session-id');
        if (claim || (header === modern && messages.length > 0)) {
            const context = new Context();
            context.revision = modern;
            return context;
        }
        return key ? this.#log.session(key) : new Context();
    }

    /** The head of the response. `headers` is a Headers. */
    head(status, headers) {
        const type = headers.get('content-type') ?? '';
        const session = headers.get('mcp-session-id');
        if (session && this.#request.method === 'POST') this.#log.rememberSession(session, this.#context);
        if (type.startsWith('text/event-stream')) this.#parser = new EventParser();
        if (status === 202 && type) this.#log.faults.push(`202 with a Content-Type: ${type}`);
    }

    bytes(chunk) {
        if (!this.#parser) return void (this.#text += this.#decoder.decode(chunk, { stream: true }));
        for (const event of this.#parser.feed(chunk)) this.#event(event);
    }

    end() {
        if (this.#parser || this.#text === '') return;
        const message = parsed(this.#text);
        if (message?.jsonrpc || Array.isArray(message)) this.#check(message);
    }

    #event(event) {
        if (event.event === 'endpoint') {
            const key = new URL(event.data, this.#request.url).searchParams.get('sessionId');
            this.#context = this.#log.session(key);
        } else if (event.event !== undefined && event.event !== 'message') {
            this.#log.faults.push(`an event called ${event.event}`);
        } else if (!event.data) {
            const revision = this.#context.revision;
            if (event.id !== undefined && revision !== '2025-11-25')
                this.#log.faults.push(`an event without data in ${revision}`);
        } else {
            const message = parsed(event.data);
            if (message === undefined) this.#log.faults.push(`an event that is not JSON: ${event.data}`);
            else this.#check(message);
        }
    }

    #check(message) {
        const fallback = this.#request.headers.get('mcp-protocol-version') ?? undecided;
        this.#log.check(message, this.#context, schemaOf(fallback) ? fallback : undecided, this.#hasId);
    }
}

/** A fetch that lets `log` listen to everything below /mcp. */
export function recordingFetch(log, inner = fetch) {
    return async (input, init = {}) => {
        const request = new Request(input, { method: init.method, headers: init.headers });
        if (!new URL(request.url).pathname.startsWith('/mcp')) return inner(input, init);
        const exchange = log.exchange({
            method: request.method,
            url: request.url,
            headers: request.headers,
            body: typeof init.body === 'string' ? init.body : '',
        });
        const response = await inner(input, init);
        exchange.head(response.status, response.headers);
        if (!response.body) return response;
        const listening = response.body.pipeThrough(
            new TransformStream({
                transform(chunk, controller) {
                    exchange.bytes(chunk);
                    controller.enqueue(chunk);
                },
                flush: () => exchange.end(),
            })
        );
        return new Response(listening, response);
    };
}
