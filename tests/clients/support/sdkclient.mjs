// The official TypeScript SDKs' clients with their OAuth flow; what a real program does, minus the window.
import * as v2 from '@modelcontextprotocol/client';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import {
    CreateMessageRequestSchema,
    ElicitRequestSchema,
    ListRootsRequestSchema,
    ResourceUpdatedNotificationSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { randomUUID } from 'node:crypto';

import { recordingFetch, WireLog } from '../../conformance/support/wire.mjs';

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
    saveDiscoveryState = (state) => void (this.discovered = state);
    discoveryState = () => this.discovered;
}

const info = { name: 'sdk-test', version: '1.0.0' };
const updated = 'notifications/resources/updated';
/** What SDK 1.32 takes instead of a method's name. */
const requestSchemas = {
    'elicitation/create': ElicitRequestSchema,
    'sampling/createMessage': CreateMessageRequestSchema,
    'roots/list': ListRootsRequestSchema,
};

/** SDK 1.32 over one of its transports. */
const first = (name, Transport, path) => ({
    name: `SDK 1.32 over ${name}`,
    revision: '2025-11-25',
    /** Its one stream breaks with the server and comes back by itself a little later; until then calls fail. */
    hasOneStream: Transport === SSEClientTransport,
    client: (options = {}) => new Client(info, options),
    transport: (url, options) => new Transport(new URL(url + path), options),
    finish: (transport, redirect) => transport.finishAuth(redirect.searchParams.get('code')),
    /** Answers what the server asks for by that method. */
    answer: (client, method, answer) =>
        client.setRequestHandler(requestSchemas[method], ({ params }) => answer(params)),
    call: (client, params, options) => client.callTool(params, undefined, options),
    /** Calls `hear` with the URI of the resource whenever it changes. */
    async watch(client, uri, hear) {
        client.setNotificationHandler(ResourceUpdatedNotificationSchema, ({ params }) => hear(params.uri));
        await client.subscribeResource({ uri });
    },
});

/** SDK 2.4 with that way to choose the revision. */
const second = (name, mode, revision) => ({
    name: `SDK 2.4 ${name}`,
    revision,
    hasOneStream: false,
    client: (options = {}) => new v2.Client(info, { ...options, ...(mode ? { versionNegotiation: { mode } } : {}) }),
    transport: (url, options) => new v2.StreamableHTTPClientTransport(new URL(url), options),
    finish: (transport, redirect) => transport.finishAuth(redirect.searchParams),
    answer: (client, method, answer) => client.setRequestHandler(method, ({ params }) => answer(params)),
    call: (client, params, options) => client.callTool(params, options),
    async watch(client, uri, hear) {
        client.setNotificationHandler(updated, ({ params }) => hear(params.uri));
        if (revision === '2026-07-28') await client.listen({ resourceSubscriptions: [uri] });
        else await client.subscribeResource({ uri });
    },
});

/** The clients there are to test. */
export const flavours = {
    http: first('http', StreamableHTTPClientTransport, ''),
    sse: first('sse', SSEClientTransport, '/sse'),
    default: second('as it comes', null, '2025-11-25'),
    auto: second('in auto mode', 'auto', '2026-07-28'),
    pinned: second('pinned to 2026-07-28', { pin: '2026-07-28' }, '2026-07-28'),
};

/**
 * Discovery, registration, PKCE, consent, token, first request: a connected client. `decide` plays the person: it takes the
 * authorization URL and resolves to the redirect URL. With `answerForm` the client can show forms. `log` heard everything.
 */
export async function connect(flavour, traydo, decide, answerForm = undefined) {
    const provider = new MemoryProvider();
    const log = new WireLog();
    const options = { authProvider: provider, fetch: recordingFetch(log) };
    const unauthorized = flavour.transport(traydo.url, options);
    try {
        await flavour.client().connect(unauthorized);
        throw new Error('connected without authorization');
    } catch (error) {
        if (error.constructor.name !== 'UnauthorizedError') throw error;
    }
    const redirect = await decide(provider.authorizationUrl);
    if (redirect.searchParams.get('state') !== provider.sentState) throw new Error('state came back changed');
    await flavour.finish(unauthorized, redirect);
    await unauthorized.close();
    const transport = flavour.transport(traydo.url, options);
    const client = flavour.client(answerForm ? { capabilities: { elicitation: {} } } : {});
    if (answerForm) flavour.answer(client, 'elicitation/create', answerForm);
    await client.connect(transport);
    return { client, transport, provider, log };
}

/** A client with a token that was given to it. `options` are those of the SDK's client. */
export async function connectWithToken(flavour, url, token, options) {
    const provider = new MemoryProvider();
    provider.saveTokens({ access_token: token, token_type: 'Bearer' });
    const log = new WireLog();
    const client = flavour.client(options);
    return {
        client,
        log,
        open: () => client.connect(flavour.transport(url, { authProvider: provider, fetch: recordingFetch(log) })),
    };
}
