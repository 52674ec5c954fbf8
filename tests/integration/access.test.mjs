// Programs the person lets in, the signing key and restored data, against the real program.
import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, it } from 'node:test';

import { authorize, RawSession } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const options = { timeout: 120_000 };
const opened = [];

async function start(environment) {
    const traydo = await Traydo.start(environment);
    opened.push(traydo);
    return traydo;
}
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

const origin = (traydo) => new URL(traydo.url).origin;
const basic = ({ client_id, client_secret }) =>
    'Basic ' + Buffer.from(`${client_id}:${client_secret}`).toString('base64');

function post(traydo, endpoint, client, fields) {
    return fetch(`${origin(traydo)}/oauth/${endpoint}`, {
        method: 'POST',
        headers: client ? { Authorization: basic(client) } : {},
        body: new URLSearchParams(fields),
    });
}

async function machineToken(traydo, client) {
    const answer = await post(traydo, 'token', client, { grant_type: 'client_credentials' });
    assert.equal(answer.status, 200);
    return (await answer.json()).access_token;
}

/** The status of an MCP request with that token. */
async function mcpStatus(traydo, token) {
    const answer = await fetch(traydo.url, {
        method: 'POST',
        headers: {
            Authorization: `Bearer ${token}`,
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
    await answer.text();
    return answer.status;
}

it('lets a machine client in, introspects, revokes and rotates its secret', options, async () => {
    const traydo = await start();
    const client = await traydo.ctlJson('clients', 'add', 'nightly', '--scope', 'todos:read', '--lists', 'all');
    const token = await machineToken(traydo, client);
    assert.equal(await mcpStatus(traydo, token), 200);
    const active = await (await post(traydo, 'introspect', client, { token })).json();
    assert.equal(active.active, true);
    assert.equal(active.client_id, client.client_id);
    assert.equal((await post(traydo, 'introspect', null, { token })).status, 401);

    const rotated = await traydo.ctlJson('clients', 'rotate', client.client_id);
    await machineToken(traydo, client);
    await machineToken(traydo, rotated);

    assert.equal((await post(traydo, 'revoke', client, { token })).status, 200);
    assert.equal(await mcpStatus(traydo, token), 401);
    assert.equal(await (await post(traydo, 'introspect', client, { token })).text(), '{"active":false}');
    await traydo.restart('SIGKILL');
    assert.equal(await mcpStatus(traydo, token), 401);
    const fresh = await machineToken(traydo, rotated);
    await traydo.ctl('revoke', client.client_id);
    assert.equal(await mcpStatus(traydo, fresh), 401);
    assert.equal((await post(traydo, 'token', rotated, { grant_type: 'client_credentials' })).status, 401);
});

it('lets a personal access token in until it is revoked', options, async () => {
    const traydo = await start();
    const made = await traydo.ctlJson('tokens', 'create', 'editor', '--lists', 'all', '--for', '90d');
    assert.match(made.token, /^traydo_pat_[\w-]{43}$/);
    const session = await RawSession.open(traydo, made.token);
    assert.ok(session);
    await traydo.restart();
    assert.equal(await mcpStatus(traydo, made.token), 200);
    const { tokens } = await traydo.ctlJson('tokens', 'list');
    assert.equal(tokens.length, 1);
    assert.ok(tokens[0].last_used_at);
    assert.equal((await fetch(`${traydo.url}?access_token=${made.token}`, { method: 'POST' })).status, 401);

    const stream = await fetch(traydo.url + '/sse', {
        headers: { Authorization: `Bearer ${made.token}`, Accept: 'text/event-stream' },
    });
    assert.equal(stream.status, 200);
    const ended = stream.text();
    await traydo.ctl('tokens', 'revoke', made.client_id);
    await ended; // SS5: the time limit of the test bounds it
    assert.equal(await mcpStatus(traydo, made.token), 401);
    assert.ok(!traydo.stderr.includes(made.token));
});

it('refuses to give access without a terminal unless scripts may (CL4)', options, async () => {
    const traydo = await start({ TRAYDO_CLI_GRANTS: 'prompt' });
    await assert.rejects(traydo.ctl('tokens', 'create', 'x'), { code: 4 });
    await assert.rejects(traydo.ctl('clients', 'add', 'x'), { code: 4 });
    assert.deepEqual((await traydo.ctlJson('tokens', 'list')).tokens, []);
});

it('rotates the key 100 times under load without failing a valid call', options, async () => {
    const traydo = await start({
        TRAYDO_LIMITS_CALLS_PER_MINUTE: '1000000',
        TRAYDO_LIMITS_TOKEN_REQUESTS_PER_MINUTE: '1000000',
    });
    const client = await traydo.ctlJson('clients', 'add', 'load', '--lists', 'all');
    const firstToken = await machineToken(traydo, client);
    const session = await RawSession.open(traydo, firstToken);
    let running = true;
    let calls = 0;
    const failures = [];
    const worker = async (token) => {
        while (running) {
            const status = await mcpStatus(traydo, token ?? (await machineToken(traydo, client)));
            calls += 1;
            if (status !== 200) failures.push(status);
        }
    };
    // Two hold on to the token from before the first rotation, two fetch a new one for every call.
    const workers = [worker(firstToken), worker(firstToken), worker(), worker()];
    const keys = new Set();
    for (let i = 0; i < 100; ++i) keys.add((await traydo.ctlJson('keys', 'rotate')).key_id);
    running = false;
    await Promise.all(workers);
    assert.equal(keys.size, 100);
    assert.deepEqual(failures, []);
    assert.ok(calls >= 100, `${calls} calls`);
    console.log(`${calls} calls during 100 rotations, 0 failed`);
    await session.call('list_todos', {}); // its id was sealed 100 keys ago

    await traydo.restart('SIGKILL');
    assert.equal(await mcpStatus(traydo, firstToken), 200);
    assert.deepEqual((await traydo.ctlJson('status')).warnings, []); // KC2: a rotation is no swap
    await traydo.ctl('keys', 'rotate', '--at-once');
    assert.equal(await mcpStatus(traydo, firstToken), 401);
    assert.equal(await mcpStatus(traydo, await machineToken(traydo, client)), 200);
});

it('revives nothing from data that was copied back (DB5)', options, async () => {
    const traydo = await start();
    const data = path.join(traydo.home, 'data');
    const backup = path.join(traydo.home, 'backup');
    const access = await authorize(traydo, 'Restored');
    const client = await traydo.ctlJson('clients', 'add', 'nightly', '--lists', 'all');
    const personal = await traydo.ctlJson('tokens', 'create', 'editor', '--lists', 'all');
    const machine = await machineToken(traydo, client);
    await traydo.end();
    await cp(data, backup, { recursive: true });
    await traydo.launch(traydo.port);
    for (const token of [access, personal.token, machine]) assert.equal(await mcpStatus(traydo, token), 200);
    assert.deepEqual((await traydo.ctlJson('status')).warnings, []);
    await traydo.end('SIGKILL');
    await rm(data, { recursive: true });
    await cp(backup, data, { recursive: true });
    await traydo.launch(traydo.port);
    for (const token of [access, personal.token, machine]) assert.equal(await mcpStatus(traydo, token), 401);
    assert.equal((await post(traydo, 'token', client, { grant_type: 'client_credentials' })).status, 401);
    const { warnings } = await traydo.ctlJson('status');
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /older/);
    // And life goes on.
    assert.equal(await mcpStatus(traydo, await authorize(traydo, 'Restored')), 200);
});

it('keeps secrets out of files and logs', options, async () => {
    const traydo = await start();
    const client = await traydo.ctlJson('clients', 'add', 'nightly', '--lists', 'all');
    const personal = await traydo.ctlJson('tokens', 'create', 'editor', '--lists', 'all');
    const machine = await machineToken(traydo, client);
    for (const token of [personal.token, machine]) assert.equal(await mcpStatus(traydo, token), 200);
    await traydo.end();
    const files = (await readdir(traydo.home, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());
    assert.ok(files.length > 2);
    for (const file of files) {
        const content = await readFile(path.join(file.parentPath ?? file.path, file.name), 'latin1');
        for (const secret of [client.client_secret, personal.token, machine])
            assert.ok(!content.includes(secret), `${file.name} holds a secret`);
    }
    for (const secret of [client.client_secret, personal.token, machine])
        assert.ok(!traydo.stderr.includes(secret));
});
