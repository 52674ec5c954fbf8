// What the revocation endpoint refuses (threat-model §6 RV): every token lives on.
import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const { a, b, confidential, code } = victim;
const secret = confidential.client_secret;
const json = { 'content-type': /^application\/json/, 'cache-control': 'no-store' };
const refusal = (error) => ({ status: 400, error, headers: json });
const unauthorized = { status: 401, error: 'invalid_client', headers: { ...json, 'www-authenticate': /^Basic / } };
const basic = (id, password) => ({ Authorization: `Basic ${Buffer.from(`${id}:${password}`).toString('base64')}` });

const revoke = (fields, headers) => victim.form('/oauth/revoke', fields, headers);
const foreign = { token: b.tokens.access_token, client_id: a.id };
refuses(victim, [
    ['RV1 unknown token', revoke({ token: 'unknown', client_id: a.id }), { status: 200 }],
    ['RV1 a code is no token', revoke({ token: code.code, client_id: a.id }), { status: 200 }],
    ['RV1 a token cut short', revoke({ token: a.tokens.refresh_token.slice(1), client_id: a.id }), { status: 200 }],
    [
        'RV1 a forged access token',
        revoke({ token: `${a.tokens.access_token.slice(0, -2)}AA`, client_id: a.id }),
        { status: 200 },
    ],
    ["RV2 B's access token", revoke(foreign), refusal('invalid_grant')],
    ["RV2 B's refresh token", revoke({ ...foreign, token: b.tokens.refresh_token }), refusal('invalid_grant')],
    ["RV2 B's, with a hint", revoke({ ...foreign, token_type_hint: 'refresh_token' }), refusal('invalid_grant')],
    [
        "RV2 A's, by the confidential client",
        revoke({ token: a.tokens.refresh_token }, basic(confidential.client_id, secret)),
        refusal('invalid_grant'),
    ],
    ['RV no token', revoke({ client_id: a.id }), refusal('invalid_request')],
    ['RV no client', revoke({ token: a.tokens.refresh_token }), unauthorized],
    ['RV unknown client', revoke({ token: a.tokens.refresh_token, client_id: 'unknown' }), unauthorized],
    [
        'RV wrong secret',
        revoke({ token: a.tokens.refresh_token }, basic(confidential.client_id, 'wrong')),
        unauthorized,
    ],
    ['RV token twice', revoke(`token=a&token=${a.tokens.refresh_token}&client_id=${a.id}`), refusal('invalid_request')],
    [
        'RV in the query',
        victim.form(`/oauth/revoke?token=${a.tokens.refresh_token}&client_id=${a.id}`, ''),
        refusal('invalid_request'),
    ],
    [
        'RV as JSON',
        revoke(JSON.stringify({ token: a.tokens.refresh_token, client_id: a.id }), {
            'Content-Type': 'application/json',
        }),
        refusal('invalid_request'),
    ],
    [
        'RV GET',
        victim.request('GET', `/oauth/revoke?token=${a.tokens.refresh_token}`),
        { status: 405, headers: { allow: /POST/ } },
    ],
]);

stillWorks(victim);
