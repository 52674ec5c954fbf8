// A client of the tests' own, in three kinds, that speaks each revision as its text says: a session over Streamable HTTP, a
// session over HTTP+SSE, and requests without a session. What the server asks for is answered by `answers`.
import { EventParser } from './eventparser.mjs';
import { modern } from './schemas.mjs';

const meta = 'io.modelcontextprotocol/';

/** All capabilities a client of that revision can have. */
export function capabilitiesOf(revision) {
    const all = { sampling: {}, roots: {} };
    return revision >= '2025-06-18' ? { ...all, elicitation: {} } : all;
}

/** A value that fits a flat schema; for a form, or for the arguments of a tool. */
export function fitting(schema) {
    const value = (property) => {
        if (property.default !== undefined) return property.default;
        const choice = property.enum?.[0] ?? property.oneOf?.[0].const ?? property.anyOf?.[0].const;
        if (choice !== undefined) return choice;
        if (property.type === 'array') return [value(property.items ?? { type: 'string' })];
        if (property.type === 'object') return fitting(property);
        if (property.type === 'boolean') return true;
        if (property.type === 'integer' || property.type === 'number') return property.minimum ?? 1;
        return property.format === 'email' ? 'person@example.com' : 'word';
    };
    const names = schema.required ?? [];
    return Object.fromEntries(names.map((name) => [name, value(schema.properties[name])]));
}

/** What a willing client answers. */
export const willing = {
    'elicitation/create': ({ requestedSchema }) => ({
        action: 'accept',
        content: fitting({ ...requestedSchema, required: Object.keys(requestedSchema.properties) }),
    }),
    'sampling/createMessage': () => ({ role: 'assistant', model: 'none', content: { type: 'text', text: 'Paris' } }),
    'roots/list': () => ({ roots: [{ uri: 'file:///home/person', name: 'Home' }] }),
    ping: () => ({}),
};

class Peer {
    #nextId = 0;
    /** Everything that came without being an answer: `{ method, params }`. */
    heard = [];
    /** Methods the server asked for. */
    asked = [];

    constructor(url, { revision, token, fetch, answers = willing, capabilities = capabilitiesOf(revision) }) {
        Object.assign(this, { url, revision, fetch, answers, capabilities });
        this.headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
        if (token) this.headers.Authorization = `Bearer ${token}`;
    }

    nextId() {
        return this.#nextId++;
    }

    /** Resolves once something was heard that `matches`. The test's time limit bounds it. */
    async untilHeard(matches) {
        while (!this.heard.some(matches)) await new Promise((resolve) => setTimeout(resolve, 10));
    }

    post(message, headers = {}) {
        return this.fetch(this.url, {
            method: 'POST',
            headers: { ...this.headers, ...headers },
            body: JSON.stringify(message),
            signal: this.signal,
        });
    }

    /** Feeds every message of an answer, JSON or stream, to `receive` until the body ends. */
    static async read(response, receive) {
        if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) {
            const text = await response.text();
            return text === '' ? undefined : void (await receive(JSON.parse(text)));
        }
        const parser = new EventParser();
        for await (const bytes of response.body)
            for (const event of parser.feed(bytes))
                if (event.data && event.event !== 'endpoint') await receive(JSON.parse(event.data), event);
    }
}

/** A session of 2025-03-26 … 2025-11-25. */
export class SessionPeer extends Peer {
    static async connect(url, options) {
        const peer = new SessionPeer(url, options);
        const { status, message, headers } = await peer.send('initialize', {
            protocolVersion: peer.revision,
            capabilities: peer.capabilities,
            clientInfo: { name: 'peer', version: '1' },
        });
        if (status !== 200 || message.result?.protocolVersion !== peer.revision)
            throw new Error(`initialize: ${status} ${JSON.stringify(message)}`);
        peer.initialized = message.result;
        peer.headers['Mcp-Session-Id'] = headers.get('mcp-session-id');
        if (peer.revision >= '2025-06-18') peer.headers['MCP-Protocol-Version'] = peer.revision;
        await peer.notify('notifications/initialized');
        return peer;
    }

    async #take(message, waitingFor) {
        for (const one of Array.isArray(message) ? message : [message]) {
            if (one.method === undefined) waitingFor?.push(one);
            else if (one.id === undefined) this.heard.push(one);
            else await this.#answer(one);
        }
    }

    async #answer({ id, method, params }) {
        this.asked.push(method);
        const response = await this.post({ jsonrpc: '2.0', id, result: this.answers[method](params) });
        if (response.status !== 202) throw new Error(`an answer got ${response.status}`);
        await response.arrayBuffer();
    }

    /** Resolves to `{ status, message, headers }`; `message` is the answer, or for a batch the array of them. */
    async exchange(body) {
        const response = await this.post(body);
        const answers = [];
        await Peer.read(response, (message) => this.#take(message, answers));
        const message = Array.isArray(body) ? answers : answers[0];
        return { status: response.status, message, headers: response.headers };
    }

    send(method, params = {}) {
        return this.exchange({ jsonrpc: '2.0', id: this.nextId(), method, params });
    }

    async notify(method, params) {
        const response = await this.post({ jsonrpc: '2.0', method, ...(params ? { params } : {}) });
        if (response.status !== 202) throw new Error(`${method} got ${response.status}`);
    }

    /** The session's own stream; ends with end() or close(). */
    async listen() {
        const stop = new AbortController();
        this.stop = () => stop.abort();
        const response = await this.fetch(this.url, {
            headers: { ...this.headers, Accept: 'text/event-stream' },
            signal: stop.signal,
        });
        if (response.status !== 200) throw new Error(`GET: ${response.status}`);
        this.listening = Peer.read(response, (message) => this.#take(message)).catch(() => {});
    }

    async end() {
        this.stop?.();
        await this.listening;
        return (await this.fetch(this.url, { method: 'DELETE', headers: this.headers })).status;
    }
}

/** A session over the transport of 2024-11-05: answers come on the one stream. */
export class SsePeer extends Peer {
    #waiting = new Map();
    #stop = new AbortController();

    /** `url` is the address of the stream. */
    static async connect(url, options) {
        const peer = new SsePeer(url, options);
        const stream = await peer.fetch(url, {
            headers: { ...peer.headers, Accept: 'text/event-stream' },
            signal: peer.#stop.signal,
        });
        if (stream.status !== 200) throw new Error(`GET: ${stream.status}`);
        await new Promise((resolve) => (peer.listening = peer.#read(stream, resolve)));
        const { message } = await peer.send('initialize', {
            protocolVersion: peer.revision,
            capabilities: peer.capabilities,
            clientInfo: { name: 'peer', version: '1' },
        });
        if (message.result?.protocolVersion !== peer.revision) throw new Error(JSON.stringify(message));
        peer.initialized = message.result;
        await peer.notify('notifications/initialized');
        return peer;
    }

    async #read(stream, opened) {
        const parser = new EventParser();
        try {
            for await (const bytes of stream.body)
                for (const event of parser.feed(bytes)) {
                    if (event.event === 'endpoint') {
                        this.url = new URL(event.data, this.url).href;
                        opened();
                    } else await this.#take(JSON.parse(event.data));
                }
        } catch (error) {
            if (error.name !== 'AbortError') throw error;
        }
    }

    async #take(message) {
        if (message.method === undefined) this.#waiting.get(JSON.stringify(message.id))?.(message);
        else if (message.id === undefined) this.heard.push(message);
        else {
            this.asked.push(message.method);
            const result = this.answers[message.method](message.params);
            await this.post({ jsonrpc: '2.0', id: message.id, result });
        }
    }

    async exchange(body) {
        const answered = new Promise((resolve) => this.#waiting.set(JSON.stringify(body.id), resolve));
        const response = await this.post(body);
        if (response.status !== 202) return { status: response.status, message: await response.json() };
        return { status: response.status, message: await answered };
    }

    send(method, params = {}) {
        return this.exchange({ jsonrpc: '2.0', id: this.nextId(), method, params });
    }

    async notify(method, params) {
        const response = await this.post({ jsonrpc: '2.0', method, ...(params ? { params } : {}) });
        if (response.status !== 202) throw new Error(`${method} got ${response.status}`);
    }

    async end() {
        this.#stop.abort();
        await this.listening;
    }
}

/** 2026-07-28: every request says everything. */
export class StatelessPeer extends Peer {
    logLevel = undefined;

    /** The request as its revision wants it. */
    request(method, params = {}, id = this.nextId()) {
        const said = {
            [`${meta}protocolVersion`]: modern,
            [`${meta}clientCapabilities`]: this.capabilities,
            [`${meta}clientInfo`]: { name: 'peer', version: '1' },
            ...(this.logLevel ? { [`${meta}logLevel`]: this.logLevel } : {}),
        };
        return { jsonrpc: '2.0', id, method, params: { ...params, _meta: { ...params._meta, ...said } } };
    }

    headersFor({ method, params }) {
        const name = params?.name ?? params?.uri;
        const named = ['tools/call', 'prompts/get', 'resources/read'].includes(method) && name !== undefined;
        return {
            'MCP-Protocol-Version': modern,
            'Mcp-Method': method,
            ...(named ? { 'Mcp-Name': /^[\x20-\x7e]+$/.test(name) ? name : `=?base64?${btoa(name)}?=` } : {}),
        };
    }

    async exchange(body, headers = this.headersFor(body)) {
        const response = await this.post(body, headers);
        let answer;
        await Peer.read(response, (message) => {
            if (message.method === undefined) answer = message;
            else this.heard.push(message);
        });
        return { status: response.status, message: answer, headers: response.headers };
    }

    /** Asks, answers what the server asks back, and asks again, as often as it takes. */
    async send(method, params = {}) {
        let reply = await this.exchange(this.request(method, params));
        for (let round = 0; reply.message?.result?.resultType === 'input_required' && round < 5; ++round) {
            const { inputRequests = {}, requestState } = reply.message.result;
            const inputResponses = {};
            for (const [key, request] of Object.entries(inputRequests)) {
                this.asked.push(request.method);
                inputResponses[key] = this.answers[request.method](request.params);
            }
            const again = { ...params, inputResponses, ...(requestState === undefined ? {} : { requestState }) };
            reply = await this.exchange(this.request(method, again));
        }
        return reply;
    }

    /** Opens a subscriptions/listen stream; what comes goes to `heard`. Resolves once it is acknowledged. */
    async listen(notifications) {
        const stop = new AbortController();
        this.stop = () => stop.abort();
        const body = this.request('subscriptions/listen', { notifications }, 'listen:0');
        const response = await this.fetch(this.url, {
            method: 'POST',
            headers: { ...this.headers, ...this.headersFor(body) },
            body: JSON.stringify(body),
            signal: stop.signal,
        });
        if (response.status !== 200) throw new Error(`listen: ${response.status} ${await response.text()}`);
        this.listening = Peer.read(response, (message) => this.heard.push(message)).catch(() => {});
        await this.untilHeard(({ method }) => method === 'notifications/subscriptions/acknowledged');
    }

    async end() {
        this.stop?.();
        await this.listening;
    }
}

const older = ['2024-11-05'];

/** A client of that revision at the server whose MCP URL is `url`. */
export async function connectPeer(url, options) {
    if (older.includes(options.revision)) return SsePeer.connect(`${url}/sse`, options);
    if (options.revision === modern) return new StatelessPeer(url, options);
    return SessionPeer.connect(url, options);
}
