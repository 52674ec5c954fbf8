// A client without a library: registration, PKCE and tools/call over fetch, for tests that need many calls.
import { approve } from './person.mjs';
import { authorizationUrl, newVerifier, postForm, redemption, register } from './oauthsteps.mjs';

/** Registers and gets a grant; resolves to the access token. */
export async function authorize(traydo, name) {
    const origin = new URL(traydo.url).origin;
    const { client_id } = await register(origin, { client_name: name });
    const { verifier, challenge } = newVerifier();
    const redirect = await approve(traydo, authorizationUrl(origin, client_id, challenge));
    const answer = await postForm(origin, '/oauth/token', redemption(client_id, redirect.searchParams.get('code'), verifier));
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
