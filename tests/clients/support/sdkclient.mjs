// The official TypeScript SDK's client with its OAuth flow; what a real program does, minus the window.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { UnauthorizedError } from '@modelcontextprotocol/sdk/client/auth.js';
import { randomUUID } from 'node:crypto';

/** OAuthClientProvider that remembers everything in memory. */
class MemoryProvider {
    redirectUrl = 'http://127.0.0.1:33418/callback';
    sentState = randomUUID();

    get clientMetadata() {
        return {
            client_name: 'SDK test client',
            redirect_uris: [this.redirectUrl],
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
            token_endpoint_auth_method: 'none',
        };
    }
    state = () => this.sentState;
    clientInformation = () => this.information;
    saveClientInformation = (information) => void (this.information = information);
    tokens = () => this.savedTokens;
    saveTokens = (tokens) => {
        this.savedTokens = tokens;
        this.tokenSaves = (this.tokenSaves ?? 0) + 1;
    };
    redirectToAuthorization = (url) => void (this.authorizationUrl = url);
    saveCodeVerifier = (verifier) => void (this.verifier = verifier);
    codeVerifier = () => this.verifier;
}

function makeTransport(kind, traydo, provider) {
    return kind === 'sse'
        ? new SSEClientTransport(new URL(traydo.url + '/sse'), { authProvider: provider })
        : new StreamableHTTPClientTransport(new URL(traydo.url), { authProvider: provider });
}

/**
 * Discovery, registration, PKCE, consent, token, initialize: a connected client. `decide` plays the person: it takes the
 * authorization URL and resolves to the redirect URL.
 */
export async function connect(kind, traydo, decide) {
    const provider = new MemoryProvider();
    const first = makeTransport(kind, traydo, provider);
    const client = new Client({ name: 'sdk-test', version: '1.0.0' });
    try {
        await client.connect(first);
        throw new Error('connected without authorization');
    } catch (error) {
        if (!(error instanceof UnauthorizedError)) throw error;
    }
    const redirect = await decide(provider.authorizationUrl);
    if (redirect.searchParams.get('state') !== provider.sentState) throw new Error('state came back changed');
    await first.finishAuth(redirect.searchParams.get('code'));
    await first.close();
    const transport = makeTransport(kind, traydo, provider);
    const authorized = new Client({ name: 'sdk-test', version: '1.0.0' });
    await authorized.connect(transport);
    return { client: authorized, transport, provider };
}
