// An MCP server that is its own authorization server, for trying what a bad one could do to its clients. All of it is in
// order until a test replaces a part.
import http from 'node:http';
import { once } from 'node:events';

const json = (reply, body, status = 200, headers = {}) => {
    reply.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    reply.end(JSON.stringify(body));
};

export class RogueServer {
    #server = http.createServer((request, reply) => this.#serve(request, reply));
    /** `METHOD path` of all requests, in order. */
    seen = [];
    /** JSON-RPC messages that were posted. */
    posted = [];
    /** Tokens that are taken. */
    tokens = new Set(['first-access-token']);
    /** Replaces members of the authorization server's metadata. */
    metadata = {};
    /** Replaces members of the token endpoint's answer. */
    tokenAnswer = {};
    /** Answers to MCP methods: called with the message and the HTTP reply; undefined: not answered here. */
    methods = {};

    static async start() {
        const server = new RogueServer();
        server.#server.listen(0, '127.0.0.1');
        await once(server.#server, 'listening');
        server.origin = `http://127.0.0.1:${server.#server.address().port}`;
        server.url = `${server.origin}/mcp`;
        return server;
    }

    async stop() {
        this.#server.closeAllConnections();
        this.#server.close();
        await once(this.#server, 'close');
    }

    async #serve(request, reply) {
        const { pathname, searchParams } = new URL(request.url, this.origin);
        this.seen.push(`${request.method} ${pathname}`);
        let body = '';
        for await (const bytes of request) body += bytes;
        if (pathname === '/.well-known/oauth-protected-resource/mcp')
            return json(reply, { resource: this.url, authorization_servers: [this.origin] });
        if (pathname === '/.well-known/oauth-authorization-server')
            return json(reply, {
                issuer: this.origin,
                authorization_endpoint: `${this.origin}/authorize`,
                token_endpoint: `${this.origin}/token`,
                registration_endpoint: `${this.origin}/register`,
                code_challenge_methods_supported: ['S256'],
                token_endpoint_auth_methods_supported: ['none'],
                ...this.metadata,
            });
        if (pathname === '/register') return json(reply, { client_id: 'rogue-client', ...JSON.parse(body) }, 201);
        if (pathname === '/authorize') {
            const back = new URL(searchParams.get('redirect_uri'));
            back.searchParams.set('state', searchParams.get('state'));
            back.searchParams.set('code', 'rogue-code');
            reply.writeHead(302, { Location: back.href });
            return reply.end();
        }
        if (pathname === '/token')
            return json(reply, {
                access_token: [...this.tokens].at(-1),
                token_type: 'Bearer',
                refresh_token: 'first-refresh-token',
                expires_in: 3600,
                ...this.tokenAnswer,
            });
        if (pathname !== '/mcp') return json(reply, {}, 404);
        return this.#serveMcp(request, reply, body);
    }

    #serveMcp(request, reply, body) {
        if (!this.tokens.has(request.headers.authorization?.slice('Bearer '.length)))
            return json(reply, {}, 401, {
                'WWW-Authenticate': `Bearer resource_metadata="${this.origin}/.well-known/oauth-protected-resource/mcp"`,
            });
        if (request.method !== 'POST') return json(reply, {}, 405);
        const message = JSON.parse(body);
        this.posted.push(message);
        const answer = this.methods[message.method];
        if (answer) return answer(message, reply);
        if (message.id === undefined) {
            reply.writeHead(202);
            return reply.end();
        }
        const result =
            message.method === 'initialize'
                ? { protocolVersion: '2025-11-25', capabilities: {}, serverInfo: { name: 'rogue', version: '1' } }
                : {};
        return json(reply, { jsonrpc: '2.0', id: message.id, result });
    }
}

/** Answers with an event stream of these bytes. */
export const stream = (bytes) => (_message, reply) => {
    reply.writeHead(200, { 'Content-Type': 'text/event-stream' });
    reply.end(bytes);
};

/** Answers with that body. */
export const body = (type, text, status = 200) => (_message, reply) => {
    reply.writeHead(status, { 'Content-Type': type });
    reply.end(text);
};
