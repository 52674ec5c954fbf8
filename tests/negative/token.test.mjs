// What the token endpoint refuses (threat-model §6 TK): no token comes into being, none is spent.
import { redemption, renewal, redirectUri } from '../clients/support/oauthsteps.mjs';
import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const { a, b, confidential, code } = victim;
const json = { 'content-type': /^application\/json/, 'cache-control': 'no-store' };
const refusal = (error) => ({ status: 400, error, headers: json });
const unauthorized = { status: 401, error: 'invalid_client', headers: { ...json, 'www-authenticate': /^Basic / } };
const token = (fields, headers) => victim.form('/oauth/token', fields, headers);
/** A good redemption of the code that waits, or a good renewal, with changes; undefined takes a parameter away. */
function changed(good, changes) {
    const fields = new URLSearchParams(good);
    for (const [name, value] of Object.entries(changes)) {
        fields.delete(name);
        if (value !== undefined) fields.append(name, value);
    }
    return fields;
}
const redeem = (changes, headers) => token(changed(redemption(a.id, code.code, code.verifier), changes), headers);
const renew = (changes, headers) => token(changed(renewal(a.id, a.tokens.refresh_token), changes), headers);
const basic = (id, secret) => ({ Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` });
const goodBody = String(redemption(a.id, code.code, code.verifier));

const types = [
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=a',
    'application/x-www-form-urlencoded2',
    'application/xml',
    '',
];
refuses(
    victim,
    types.map((type) => [
        `TK1 as ${type || 'nothing'}`,
        token(goodBody, { 'Content-Type': type }),
        refusal('invalid_request'),
    ])
);
refuses(victim, [
    [
        'TK1 JSON',
        token(JSON.stringify(Object.fromEntries(new URLSearchParams(goodBody))), {
            'Content-Type': 'application/json',
        }),
        refusal('invalid_request'),
    ],
    ['TK1 without a media type', token(goodBody, { 'Content-Type': null }), refusal('invalid_request')],
]);

const names = ['grant_type', 'code', 'redirect_uri', 'client_id', 'code_verifier'];
refuses(
    victim,
    names.map((name) => [`TK2 ${name} twice`, token(`${goodBody}&${name}=x`), refusal('invalid_request')])
);
refuses(
    victim,
    names.map((name) => [
        `TK2 ${name} twice, coded`,
        token(`${goodBody}&%${name.charCodeAt(0).toString(16)}${name.slice(1)}=x`),
        refusal('invalid_request'),
    ])
);
refuses(victim, [
    ['TK2 NUL', token(`${goodBody}&x=%00`), refusal('invalid_request')],
    ['TK2 half a triplet', token(`${goodBody}&x=%4`), refusal('invalid_request')],
    ['TK2 ill-formed UTF-8', token(`${goodBody}&x=%ff`), refusal('invalid_request')],
    ['TK2 overlong UTF-8', token(`${goodBody}&x=%c0%af`), refusal('invalid_request')],
    ['TK2 surrogate', token(`${goodBody}&x=%ed%a0%80`), refusal('invalid_request')],
    [
        'TK2 65 parameters',
        token(`${goodBody}&${Array.from({ length: 60 }, (_, i) => `p${i}=v`).join('&')}`),
        refusal('invalid_request'),
    ],
    ['TK2 nothing', token(''), refusal('invalid_request')],
    ['TK2 65 KB', () => token(goodBody.padEnd(64 * 1024 + 1, '&')), { status: 413 }],
]);
const post = (target, body) => victim.form(target, body);
refuses(victim, [
    ['TK3 all in the query', post(`/oauth/token?${goodBody}`, ''), refusal('invalid_request')],
    [
        'TK3 one in the query',
        post(`/oauth/token?code=${code.code}`, changed(goodBody, { code: undefined })),
        refusal('invalid_request'),
    ],
    ['TK3 something in the query', post('/oauth/token?x=y', goodBody), refusal('invalid_request')],
    ['TK3 GET', victim.request('GET', `/oauth/token?${goodBody}`), { status: 405, headers: { allow: /POST/ } }],
]);

refuses(victim, [
    ['no grant type', redeem({ grant_type: undefined }), refusal('invalid_request')],
    [
        'TK13 public client, client_credentials',
        token({ grant_type: 'client_credentials', client_id: a.id }),
        refusal('unauthorized_client'),
    ],
    [
        'TK13 with a scope',
        token({ grant_type: 'client_credentials', client_id: b.id, scope: 'todos:read' }),
        refusal('unauthorized_client'),
    ],
    ...[
        'password',
        'implicit',
        'AUTHORIZATION_CODE',
        'urn:ietf:params:oauth:grant-type:device_code',
        'urn:ietf:params:oauth:grant-type:jwt-bearer',
        'urn:ietf:params:oauth:grant-type:token-exchange',
        'code',
        '*',
    ].map((grant_type) => [`grant type ${grant_type}`, redeem({ grant_type }), refusal('unsupported_grant_type')]),
]);

refuses(victim, [
    ['code missing', redeem({ code: undefined }), refusal('invalid_request')],
    ...[
        'x',
        code.code.slice(1),
        `${code.code}x`,
        ` ${code.code}`,
        code.code.toUpperCase(),
        code.code.toLowerCase(),
        "' OR 1=1 --",
        a.tokens.refresh_token,
        code.verifier,
        'a'.repeat(10_000),
    ].map((wrong, i) => [`unknown code ${i}`, redeem({ code: wrong }), refusal('invalid_grant')]),
    ["TK5 B with A's code", redeem({ client_id: b.id }), refusal('invalid_grant')],
    [
        "TK5 confidential client with A's code",
        redeem({ client_id: undefined }, basic(confidential.client_id, confidential.client_secret)),
        refusal('invalid_grant'),
    ],
    ['TK6 verifier missing', redeem({ code_verifier: undefined }), refusal('invalid_grant')],
    ['TK6 verifier empty', redeem({ code_verifier: '' }), refusal('invalid_grant')],
    ['TK6 verifier of 42', redeem({ code_verifier: code.verifier.slice(1) }), refusal('invalid_grant')],
    ['TK6 verifier of 129', redeem({ code_verifier: 'a'.repeat(129) }), refusal('invalid_grant')],
    ['TK6 another verifier', redeem({ code_verifier: 'a'.repeat(43) }), refusal('invalid_grant')],
    ['TK6 verifier of other characters', redeem({ code_verifier: 'é'.repeat(43) }), refusal('invalid_grant')],
    ['TK6 verifier with a space', redeem({ code_verifier: `${code.verifier} ` }), refusal('invalid_grant')],
    ['TK6 verifier in another case', redeem({ code_verifier: code.verifier.toUpperCase() }), refusal('invalid_grant')],
    ...[
        undefined,
        `${redirectUri}/`,
        redirectUri.toUpperCase(),
        redirectUri.replace('33418', '33419'),
        redirectUri.replace('127.0.0.1', 'localhost'),
        `${redirectUri}?`,
        'https://evil.test/',
    ].map((redirect_uri) => [`TK7 redirect ${redirect_uri}`, redeem({ redirect_uri }), refusal('invalid_grant')]),
    ['resource of another server', redeem({ resource: 'https://other.test/mcp' }), refusal('invalid_target')],
    ['resource with a fragment', redeem({ resource: `${victim.traydo.url}#x` }), refusal('invalid_target')],
]);

refuses(victim, [
    ['refresh token missing', renew({ refresh_token: undefined }), refusal('invalid_request')],
    ...['x', a.tokens.refresh_token.slice(1), `${a.tokens.refresh_token}x`, a.tokens.access_token, code.code].map(
        (wrong, i) => [`unknown refresh token ${i}`, renew({ refresh_token: wrong }), refusal('invalid_grant')]
    ),
    [
        'TK10 wider scope',
        token(
            changed(renewal(victim.reader.id, victim.reader.tokens.refresh_token), { scope: 'todos:read todos:write' })
        ),
        refusal('invalid_scope'),
    ],
    [
        'TK10 the alias for all',
        token(changed(renewal(victim.reader.id, victim.reader.tokens.refresh_token), { scope: 'mcp' })),
        refusal('invalid_scope'),
    ],
    ['TK10 unknown scope', renew({ scope: 'root' }), refusal('invalid_scope')],
    ["TK11 B with A's refresh token", renew({ client_id: b.id }), refusal('invalid_grant')],
    [
        "TK11 confidential client with A's",
        renew({ client_id: undefined }, basic(confidential.client_id, confidential.client_secret)),
        refusal('invalid_grant'),
    ],
    [
        'resource of another server, on refresh',
        renew({ resource: 'https://other.test/mcp' }),
        refusal('invalid_target'),
    ],
]);

const secret = confidential.client_secret;
const asClient = (fields, headers) =>
    token({ grant_type: 'refresh_token', refresh_token: a.tokens.refresh_token, ...fields }, headers);
refuses(victim, [
    [
        'TK12 Basic and body',
        asClient({ client_secret: secret, client_id: confidential.client_id }, basic(confidential.client_id, secret)),
        refusal('invalid_request'),
    ],
    [
        'TK12 Basic of one, id of another',
        asClient({ client_id: a.id }, basic(confidential.client_id, secret)),
        refusal('invalid_request'),
    ],
    [
        'TK12 two Authorization headers',
        asClient(
            {},
            { Authorization: [basic(confidential.client_id, secret).Authorization, basic(a.id, 'x').Authorization] }
        ),
        refusal('invalid_request'),
    ],
    ['TK12 wrong secret, Basic', asClient({}, basic(confidential.client_id, 'wrong')), unauthorized],
    ['TK12 wrong secret, body', asClient({ client_id: confidential.client_id, client_secret: 'wrong' }), unauthorized],
    ['TK12 cut secret', asClient({}, basic(confidential.client_id, secret.slice(0, -1))), unauthorized],
    ['TK12 longer secret', asClient({}, basic(confidential.client_id, `${secret}x`)), unauthorized],
    ['TK12 no secret, Basic', asClient({}, basic(confidential.client_id, '')), unauthorized],
    ['TK12 no secret, body', asClient({ client_id: confidential.client_id }), unauthorized],
    ['TK12 a secret of a public client', renew({ client_secret: 'x' }), unauthorized],
    ['TK12 unknown client', renew({ client_id: 'unknown' }), unauthorized],
    ['TK12 no client', renew({ client_id: undefined }), unauthorized],
    ['TK12 SQL for a client', renew({ client_id: "' OR '1'='1" }), unauthorized],
    [
        'TK12 Basic without colon',
        asClient({}, { Authorization: `Basic ${Buffer.from('abc').toString('base64')}` }),
        unauthorized,
    ],
    ['TK12 Basic, not base64', asClient({}, { Authorization: 'Basic !!!' }), unauthorized],
    ['TK12 Basic, empty', asClient({}, { Authorization: 'Basic' }), unauthorized],
    ['TK12 Basic with ampersand', asClient({}, basic(`${confidential.client_id}&x=y`, secret)), unauthorized],
    ['TK12 Bearer', asClient({}, { Authorization: `Bearer ${a.tokens.access_token}` }), unauthorized],
]);

stillWorks(victim);
