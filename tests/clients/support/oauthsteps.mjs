// The steps of an OAuth client one by one, over fetch, each to be done right or wrong as a test likes.
import { createHash, randomBytes } from 'node:crypto';

export const redirectUri = 'http://127.0.0.1:33418/callback';

export const publicMetadata = {
    client_name: 'Test client',
    redirect_uris: [redirectUri],
    grant_types: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_method: 'none',
};

/** Registers; resolves to the registration answer. */
export async function register(origin, metadata = {}) {
    const answer = await fetch(`${origin}/oauth/register`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...publicMetadata, ...metadata }),
    });
    if (answer.status !== 201) throw new Error(`registration: ${answer.status} ${await answer.text()}`);
    return answer.json();
}

export function newVerifier() {
    const verifier = randomBytes(32).toString('base64url');
    return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** `parameters` replace those of a good request; undefined takes one away. */
export function authorizationUrl(origin, clientId, challenge, parameters = {}) {
    const url = new URL('/oauth/authorize', origin);
    const all = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...parameters,
    };
    for (const [name, value] of Object.entries(all)) if (value !== undefined) url.searchParams.append(name, value);
    return url;
}

/** The body that redeems a code. */
export function redemption(clientId, code, verifier) {
    return new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        client_id: clientId,
        code_verifier: verifier,
    });
}

/** The body that redeems a refresh token. */
export function renewal(clientId, refreshToken) {
    return new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId });
}

export function postForm(origin, target, body, headers = {}) {
    return fetch(origin + target, { method: 'POST', body, headers });
}
