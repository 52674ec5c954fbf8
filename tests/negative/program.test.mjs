// What introspection, machine clients and personal access tokens refuse (threat-model §6 IN, TK12, TK13).
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const { a, b, confidential, traydo } = victim;
const machine = await traydo.ctlJson('clients', 'add', 'Backup', '--scope', 'todos:read', '--lists', 'all');
const { token: personal } = await traydo.ctlJson(
    'tokens',
    'create',
    'Script',
    '--scope',
    'todos:read',
    '--lists',
    'all'
);

const json = { 'content-type': /^application\/json/, 'cache-control': 'no-store' };
const refusal = (error) => ({ status: 400, error, headers: json });
const unauthorized = { status: 401, error: 'invalid_client', headers: { ...json, 'www-authenticate': /^Basic / } };
const inactive = { status: 200, headers: json, body: /^\{"active":false\}$/ };
const basic = (id, secret) => ({ Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` });
const asMachine = basic(machine.client_id, machine.client_secret);
const asConfidential = basic(confidential.client_id, confidential.client_secret);

const introspect = (fields, headers = asConfidential) => victim.form('/oauth/introspect', fields, headers);
refuses(victim, [
    ['IN1 no credentials', introspect({ token: a.tokens.access_token }, {}), unauthorized],
    ['IN1 a public client', introspect({ token: a.tokens.access_token, client_id: a.id }, {}), unauthorized],
    [
        'IN1 wrong secret',
        introspect({ token: a.tokens.access_token }, basic(confidential.client_id, 'wrong')),
        unauthorized,
    ],
    ['IN1 unknown client', introspect({ token: a.tokens.access_token }, basic('unknown', 'wrong')), unauthorized],
    [
        'IN1 the token itself for credentials',
        introspect({ token: a.tokens.access_token }, { Authorization: `Bearer ${a.tokens.access_token}` }),
        unauthorized,
    ],
    [
        'IN1 the personal token for credentials',
        introspect({ token: personal }, { Authorization: `Bearer ${personal}` }),
        unauthorized,
    ],
    ['IN no token', introspect({}), refusal('invalid_request')],
    ['IN token twice', introspect('token=a&token=b'), refusal('invalid_request')],
    [
        'IN in the query',
        victim.form(`/oauth/introspect?token=${a.tokens.access_token}`, '', asConfidential),
        refusal('invalid_request'),
    ],
    [
        'IN as JSON',
        introspect('{"token":"x"}', { ...asConfidential, 'Content-Type': 'application/json' }),
        refusal('invalid_request'),
    ],
    [
        'IN GET',
        victim.request('GET', `/oauth/introspect?token=${a.tokens.access_token}`, asConfidential),
        { status: 405, headers: { allow: /POST/ } },
    ],
    ...Object.entries({
        "another's access token": a.tokens.access_token,
        "another's refresh token": b.tokens.refresh_token,
        'an unknown one': 'x',
        'a code': victim.code.code,
        'a forged one': `${a.tokens.access_token.slice(0, -2)}AA`,
        'its own secret': confidential.client_secret,
        'a personal token': personal,
        'no text': '\u00e4',
    }).map(([name, token]) => [`IN2 ${name} is inactive`, introspect({ token }), inactive]),
    [
        "IN2 another's, with a hint",
        introspect({ token: a.tokens.refresh_token, token_type_hint: 'refresh_token' }),
        inactive,
    ],
    ["IN2 another's, for a machine", introspect({ token: a.tokens.access_token }, asMachine), inactive],
]);

const token = (fields, headers = asMachine) =>
    victim.form('/oauth/token', { grant_type: 'client_credentials', ...fields }, headers);
refuses(victim, [
    ['TK12 machine: wrong secret', token({}, basic(machine.client_id, 'wrong')), unauthorized],
    ['TK12 machine: no secret', token({ client_id: machine.client_id }, {}), unauthorized],
    ['TK12 machine: both ways', token({ client_secret: machine.client_secret }), refusal('invalid_request')],
    ['TK12 machine: secret of another', token({}, basic(machine.client_id, confidential.client_secret)), unauthorized],
    ['TK13 public client', token({ client_id: a.id }, {}), refusal('unauthorized_client')],
    ['TK13 confidential client of its own making', token({}, asConfidential), refusal('unauthorized_client')],
    ['machine: wider scope', token({ scope: 'todos:read todos:write' }), refusal('invalid_scope')],
    ['machine: all scopes by their alias', token({ scope: 'mcp' }), refusal('invalid_scope')],
    ['machine: foreign resource', token({ resource: 'https://other.test/mcp' }), refusal('invalid_target')],
    [
        'machine: at the authorization endpoint',
        victim.request(
            'GET',
            `/oauth/authorize?response_type=code&client_id=${machine.client_id}&code_challenge=${'a'.repeat(43)}&code_challenge_method=S256&redirect_uri=http://127.0.0.1/cb`
        ),
        { status: 400 },
    ],
]);

const post = (bearer, tool, args) =>
    victim.request(
        'POST',
        '/mcp',
        { ...victim.session.headers, Connection: 'close', Authorization: bearer },
        JSON.stringify({ jsonrpc: '2.0', id: 9, method: 'tools/call', params: { name: tool, arguments: args } })
    );
const invalidToken = { status: 401, headers: { 'www-authenticate': /^Bearer error="invalid_token"/ } };
refuses(victim, [
    ['personal token, one letter less', post(`Bearer ${personal.slice(0, -1)}`, 'list_todos', {}), invalidToken],
    [
        'personal token, another letter',
        post(`Bearer ${personal.slice(0, -1)}${personal.endsWith('A') ? 'B' : 'A'}`, 'list_todos', {}),
        invalidToken,
    ],
    ['personal token in upper case', post(`Bearer ${personal.toUpperCase()}`, 'list_todos', {}), invalidToken],
    ['MP10 personal token with the session of A', post(`Bearer ${personal}`, 'list_todos', {}), { status: 404 }],
    [
        'MP6 personal token in the query',
        victim.request('POST', `/mcp?access_token=${personal}`, {}, ''),
        { status: 401 },
    ],
    [
        'personal token as a refresh token',
        victim.form('/oauth/token', { grant_type: 'refresh_token', refresh_token: personal, client_id: a.id }),
        refusal('invalid_grant'),
    ],
    ['secret of a machine as a token', post(`Bearer ${machine.client_secret}`, 'list_todos', {}), invalidToken],
]);

it('afterwards machine and personal token work', { timeout: 30_000 }, async () => {
    const answer = await fetch(`${victim.origin}/oauth/token`, {
        method: 'POST',
        headers: asMachine,
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    assert.equal(answer.status, 200);
    const tokens = await answer.json();
    assert.equal(tokens.refresh_token, undefined, 'no refresh token for machines (RFC 6749 §4.4.3)');
    assert.equal(tokens.scope, 'todos:read');
    const list = await fetch(traydo.url, {
        method: 'POST',
        headers: {
            Authorization: `Bearer ${personal}`,
            'Content-Type': 'application/json',
            Accept: 'application/json, text/event-stream',
        },
        body: JSON.stringify({
            jsonrpc: '2.0',
            id: 1,
            method: 'initialize',
            params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
        }),
    });
    assert.equal(list.status, 200);
});

stillWorks(victim);
