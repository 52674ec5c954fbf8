// A strict OAuth client: oauth4webapi refuses whatever strays from the RFCs. Only plain http on loopback, which it would
// refuse too (RFC 8252 §8.3 allows it), is switched on.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { after, it } from 'node:test';
import * as oauth from 'oauth4webapi';

import { redirectUri } from './support/oauthsteps.mjs';
import { approve } from './support/person.mjs';
import { Traydo } from './support/traydo.mjs';

globalThis.crypto ??= webcrypto; // Node 18 of Debian 12 keeps it in its module
const options = { timeout: 60_000 };
const http = { [oauth.allowInsecureRequests]: true };

const traydo = await Traydo.start();
after(() => traydo.dispose());
const resource = new URL(traydo.url);

/** Protected resource metadata (RFC 9728), then that of its authorization server (RFC 8414). */
async function discover() {
    const found = await oauth.resourceDiscoveryRequest(resource, http);
    const { authorization_servers: servers } = await oauth.processResourceDiscoveryResponse(resource, found);
    const issuer = new URL(servers[0]);
    const answer = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...http });
    return oauth.processDiscoveryResponse(issuer, answer);
}

async function register(as, method) {
    const answer = await oauth.dynamicClientRegistrationRequest(
        as,
        {
            client_name: `Strict ${method}`,
            redirect_uris: [redirectUri],
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
            token_endpoint_auth_method: method,
        },
        http
    );
    return oauth.processDynamicClientRegistrationResponse(answer);
}

function authentication(client) {
    switch (client.token_endpoint_auth_method) {
        case 'client_secret_basic':
            return oauth.ClientSecretBasic(client.client_secret);
        case 'client_secret_post':
            return oauth.ClientSecretPost(client.client_secret);
        default:
            return oauth.None();
    }
}

/** Authorization code with PKCE, state, resource and the issuer of the answer (RFC 9207). */
async function authorize(as, client) {
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const url = new URL(as.authorization_endpoint);
    url.search = new URLSearchParams({
        client_id: client.client_id,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'todos:read todos:write',
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        resource: resource.href,
    });
    const parameters = oauth.validateAuthResponse(as, client, await approve(traydo, url), state);
    const answer = await oauth.authorizationCodeGrantRequest(
        as,
        client,
        authentication(client),
        parameters,
        redirectUri,
        verifier,
        { additionalParameters: { resource: resource.href }, ...http }
    );
    return oauth.processAuthorizationCodeResponse(as, client, answer);
}

async function initialize(accessToken) {
    const headers = new Headers({ 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' });
    const body = JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'strict', version: '1' } },
    });
    return oauth.protectedResourceRequest(accessToken, 'POST', resource, headers, body, http);
}

async function refresh(as, client, token) {
    const answer = await oauth.refreshTokenGrantRequest(as, client, authentication(client), token, http);
    return oauth.processRefreshTokenResponse(as, client, answer);
}

for (const method of ['none', 'client_secret_basic', 'client_secret_post']) {
    it(
        `discovers, registers, authorizes, calls, refreshes and revokes as a client with ${method}`,
        options,
        async () => {
            const as = await discover();
            assert.deepEqual(as.code_challenge_methods_supported, ['S256']);
            const client = await register(as, method);
            assert.equal(client.token_endpoint_auth_method, method);

            const first = await authorize(as, client);
            assert.equal(first.token_type, 'bearer');
            assert.equal(first.scope, 'todos:read todos:write');
            assert.equal((await initialize(first.access_token)).status, 200);

            const second = await refresh(as, client, first.refresh_token);
            assert.notEqual(second.refresh_token, first.refresh_token);
            assert.equal((await initialize(second.access_token)).status, 200);

            const revocation = await oauth.revocationRequest(
                as,
                client,
                authentication(client),
                second.refresh_token,
                http
            );
            await oauth.processRevocationResponse(revocation);
            const refused = await initialize(second.access_token).catch((error) => error);
            assert.ok(refused instanceof oauth.WWWAuthenticateChallengeError, 'a challenge it can read');
            assert.equal(refused.status, 401);
            assert.equal(refused.cause[0].scheme, 'bearer');
            assert.equal(refused.cause[0].parameters.error, 'invalid_token');
            await assert.rejects(refresh(as, client, second.refresh_token), (error) => error.error === 'invalid_grant');
        }
    );
}

async function introspect(as, client, token) {
    const answer = await oauth.introspectionRequest(as, client, authentication(client), token, http);
    return oauth.processIntrospectionResponse(as, client, answer);
}

it('introspects its own tokens, and no others', options, async () => {
    const as = await discover();
    const client = await register(as, 'client_secret_basic');
    const tokens = await authorize(as, client);
    const access = await introspect(as, client, tokens.access_token);
    assert.equal(access.active, true);
    assert.equal(access.client_id, client.client_id);
    assert.equal(access.scope, 'todos:read todos:write');
    assert.equal(access.iss, as.issuer);
    assert.equal(access.aud, resource.href);
    assert.equal((await introspect(as, client, tokens.refresh_token)).active, true);
    const other = await register(as, 'client_secret_post');
    assert.deepEqual(await introspect(as, other, tokens.access_token), { active: false });
    await oauth.processRevocationResponse(
        await oauth.revocationRequest(as, client, authentication(client), tokens.refresh_token, http)
    );
    assert.deepEqual(await introspect(as, client, tokens.access_token), { active: false });
});

it('signs a machine in with client_credentials', options, async () => {
    const as = await discover();
    assert.ok(as.grant_types_supported.includes('client_credentials'));
    const made = await traydo.ctlJson('clients', 'add', 'Machine', '--scope', 'todos:read', '--lists', 'all');
    const client = {
        client_id: made.client_id,
        client_secret: made.client_secret,
        token_endpoint_auth_method: 'client_secret_basic',
    };
    const parameters = { scope: 'todos:read', resource: resource.href };
    const answer = await oauth.clientCredentialsGrantRequest(as, client, authentication(client), parameters, http);
    const tokens = await oauth.processClientCredentialsResponse(as, client, answer);
    assert.equal(tokens.scope, 'todos:read');
    assert.equal(tokens.refresh_token, undefined);
    assert.equal((await initialize(tokens.access_token)).status, 200);
    assert.equal((await introspect(as, client, tokens.access_token)).active, true);
});

it('reads every refusal of the token endpoint as RFC 6749 §5.2 words it', options, async () => {
    const as = await discover();
    const client = await register(as, 'client_secret_basic');
    const wrong = oauth.ClientSecretBasic('not the secret');
    const answer = await oauth.refreshTokenGrantRequest(as, client, wrong, 'any', http);
    const refused = await oauth.processRefreshTokenResponse(as, client, answer).catch((error) => error);
    assert.ok(
        refused instanceof oauth.WWWAuthenticateChallengeError || refused instanceof oauth.ResponseBodyError,
        String(refused)
    );
    assert.equal(refused.status, 401);
    await assert.rejects(
        refresh(as, client, 'unknown'),
        (error) => error.error === 'invalid_grant' && error.status === 400
    );
});
