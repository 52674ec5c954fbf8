// A client without a library: registration, PKCE and tools/call over fetch, for tests that need many calls.
import { createHash, randomBytes } from 'node:crypto';

import { approve } from './person.mjs';

const redirectUri = 'http://127.0.0.1:33418/callback';

/** Registers and gets a grant; resolves to the access token. */
export async function authorize(traydo, name) {
    const origin = new URL(traydo.url).origin;
    const registration = await fetch(`${origin}/oauth/register`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ client_name: name, redirect_uris: [redirectUri], token_endpoint_auth_method: 'none' }),
    });
    const { client_id } = await registration.json();
    const verifier = randomBytes(32).toString('base64url');
    const url = new URL('/oauth/authorize', origin);
    url.search = new URLSearchParams({
        response_type: 'code',
        client_id,
        redirect_uri: redirectUri,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
    });
    const redirect = await approve(traydo, url);
    const answer = await fetch(`${origin}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'authorization_code',
            code: redirect.searchParams.get('code'),
            redirect_uri: redirectUri,
            client_id,
            code_verifier: verifier,
        }),
    });
    const { access_token } = await answer.json();
    if (!access_token) throw new Error(`no token: ${answer.status}`);
    return access_token;
}

/** One MCP session over fetch. */
export class RawSession {
    #nextId = 1;

    static async open(traydo, token) {
        const session = new RawSession();
        session.url = traydo.url;
        session.headers = {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
            Accept: 'application/json, text/event-stream',
        };
        const answer = await session.#post('initialize', {
            protocolVersion: '2025-11-25',
            capabilities: {},
            clientInfo: { name: 'raw', version: '1' },
        });
        session.headers['Mcp-Session-Id'] = answer.headers.get('mcp-session-id');
        return session;
    }

    #post(method, params) {
        return fetch(this.url, {
            method: 'POST',
            headers: this.headers,
            body: JSON.stringify({ jsonrpc: '2.0', id: this.#nextId++, method, params }),
        });
    }

    /** Resolves to the tool's structured content once the server has acknowledged; rejects otherwise. */
    async call(name, args) {
        const answer = await this.#post('tools/call', { name, arguments: args });
        const message = await answer.json();
        if (answer.status !== 200 || message.error || message.result.isError)
            throw new Error(`${name}: ${answer.status} ${JSON.stringify(message)}`);
        return message.result.structuredContent;
    }
}
