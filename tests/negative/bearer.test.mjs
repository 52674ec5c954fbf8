// Which tokens the MCP endpoints refuse (threat-model §6 MP1, MP2, MP6, SS1): 401 with the challenge that fits, and no
// tool runs.
import { createHmac } from 'node:crypto';

import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const { a, b } = victim;
const metadataUrl = `resource_metadata="http://127[^"]+/\\.well-known/oauth-protected-resource/mcp"`;
const noToken = {
    status: 401,
    headers: { 'www-authenticate': new RegExp(`^Bearer (?!.*error=).*${metadataUrl}`) },
    body: /^$/,
};
const invalidToken = {
    status: 401,
    headers: { 'www-authenticate': new RegExp(`^Bearer error="invalid_token".*${metadataUrl}`) },
    body: /^$/,
};

const creation = JSON.stringify({
    jsonrpc: '2.0',
    id: 9,
    method: 'tools/call',
    params: { name: 'create_todo', arguments: { title: 'Planted' } },
});
const post = (headers, body = creation, target = '/mcp') =>
    victim.request('POST', target, { ...victim.session.headers, Connection: 'close', ...headers }, body);
const withToken = (token) => post({ Authorization: token });

const absent = [
    ['none', null],
    ['Basic', `Basic ${Buffer.from('a:b').toString('base64')}`],
    ['empty', ''],
    ['the bare token', a.tokens.access_token],
    ['DPoP', `DPoP ${a.tokens.access_token}`],
];
refuses(
    victim,
    absent.map(([name, value]) => [`MP1 authorization: ${name}`, withToken(value), noToken])
);
refuses(
    victim,
    ['GET', 'DELETE'].map((method) => [
        `MP1 ${method} without a token`,
        victim.request(method, '/mcp', { 'Mcp-Session-Id': victim.session.headers['Mcp-Session-Id'] }),
        noToken,
    ])
);
refuses(victim, [
    ['SS1 no token', victim.request('GET', '/mcp/sse', { Accept: 'text/event-stream' }), noToken],
    [
        'SS1 token in the query',
        victim.request('GET', `/mcp/sse?access_token=${a.tokens.access_token}`, { Accept: 'text/event-stream' }),
        noToken,
    ],
    [
        'SS2 no token for the message address',
        victim.request('POST', '/mcp/message?sessionId=x', { 'Content-Type': 'application/json' }, creation),
        noToken,
    ],
    [
        'MP6 token in the query',
        post({ Authorization: null }, creation, `/mcp?access_token=${a.tokens.access_token}`),
        noToken,
    ],
    ['MP6 token in a form', victim.form('/mcp', { access_token: a.tokens.access_token }), noToken],
    ['MP6 token in a cookie', post({ Authorization: null, Cookie: `access_token=${a.tokens.access_token}` }), noToken],
    [
        'MP6 token behind a proxy header',
        post({ Authorization: null, 'X-Forwarded-Authorization': `Bearer ${a.tokens.access_token}` }),
        noToken,
    ],
]);

// Forgeries: parts of a live token put together anew.
const [header, payload, signature] = a.tokens.access_token.split('.');
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url'));
const own = decode(header);
const claims = decode(payload);
const sign = (head, body, key, hash = 'sha256') =>
    `${head}.${body}.${createHmac(hash, key).update(`${head}.${body}`).digest('base64url')}`;
const headers = {
    'alg none': { ...own, alg: 'none' },
    'alg None': { ...own, alg: 'None' },
    'alg HS512': { ...own, alg: 'HS512' },
    'alg RS256': { ...own, alg: 'RS256' },
    'alg ES256': { ...own, alg: 'ES256' },
    'kid a path': { ...own, kid: '../../dev/null' },
    'kid an absolute path': { ...own, kid: '/dev/null' },
    'kid SQL': { ...own, kid: "' UNION SELECT 'a" },
    'kid empty': { ...own, kid: '' },
    'kid absent': { alg: own.alg, typ: own.typ },
    'embedded key': { ...own, jwk: { kty: 'oct', k: 'AA' } },
    'remote key': { ...own, jku: 'http://127.0.0.1:1/keys' },
    'remote certificate': { ...own, x5u: 'http://127.0.0.1:1/cert' },
    'critical extension': { ...own, crit: ['exp'] },
    'other type': { ...own, typ: 'JWT' },
    'no type': { alg: own.alg, kid: own.kid },
    'content type': { ...own, cty: 'JWT' },
};
for (const [name, head] of Object.entries(headers))
    refuses(victim, [
        [`MP2 ${name}, old signature`, withToken(`Bearer ${encode(head)}.${payload}.${signature}`), invalidToken],
        [`MP2 ${name}, signed with nothing`, withToken(`Bearer ${sign(encode(head), payload, '')}`), invalidToken],
    ]);
const changes = {
    'another grant': { grant: JSON.parse(Buffer.from(b.tokens.access_token.split('.')[1], 'base64url')).grant },
    'more scope': { scope: 'todos:read todos:write admin' },
    'longer life': { exp: claims.exp + 3600 },
    'another audience': { aud: 'http://evil.test/mcp' },
    'another issuer': { iss: 'http://evil.test' },
    'another client': { client_id: b.id },
    'another subject': { sub: 'root' },
    'issued ahead': { iat: claims.iat + 120 },
};
refuses(
    victim,
    Object.entries(changes).map(([name, change]) => [
        `MP2 changed claims: ${name}`,
        withToken(`Bearer ${header}.${encode({ ...claims, ...change })}.${signature}`),
        invalidToken,
    ])
);
const token = a.tokens.access_token;
const spellings = {
    'no signature': `${header}.${payload}.`,
    'two parts': `${header}.${payload}`,
    'five parts': `${token}.a.b`,
    padding: `${token}=`,
    'signature of another': `${header}.${payload}.${b.tokens.access_token.split('.')[2]}`,
    'last letter': `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    'a refresh token': a.tokens.refresh_token,
    'a code': victim.code.code,
    'the secret of a client': victim.confidential.client_secret,
    nothing: '',
    dots: '..',
    words: 'let me in',
    'a list': `${token}, ${b.tokens.access_token}`,
    'upper case': token.toUpperCase(),
    'key is the public id': sign(header, payload, own.kid),
    'key is the issuer': sign(header, payload, claims.iss),
};
refuses(
    victim,
    Object.entries(spellings).map(([name, value]) => [
        `MP2 ${name} for a token`,
        withToken(`Bearer ${value}`),
        invalidToken,
    ])
);
refuses(victim, [
    ['MP2 two Authorization headers, good first', withToken([`Bearer ${token}`, 'Bearer x']), invalidToken],
    ['MP2 two Authorization headers, good last', withToken(['Bearer x', `Bearer ${token}`]), invalidToken],
]);
refuses(victim, [
    [
        '65 KB before anybody has shown a token',
        () => post({ Authorization: null }, creation.padEnd(64 * 1024 + 1)),
        noToken,
    ],
]);

stillWorks(victim);
