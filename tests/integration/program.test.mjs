// The program as a whole: how it starts, whom it refuses, how it ends.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { after, it } from 'node:test';

import { authorize, RawSession } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const traydoBinary = path.join(process.env.TRAYDO_BIN_DIR, 'traydo');
const options = { timeout: 30_000 };
const opened = [];

async function start(environment) {
    const traydo = await Traydo.start(environment);
    opened.push(traydo);
    return traydo;
}
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

/** Runs traydo to its end; resolves to exit code and both outputs. */
function runToEnd(args, env) {
    return new Promise((resolve) => {
        execFile(traydoBinary, args, { env, timeout: 20_000 }, (error, stdout, stderr) =>
            resolve({ code: error ? error.code : 0, stdout, stderr })
        );
    });
}

/** A GET with any header, Host included. */
function get(port, target, headers) {
    return new Promise((resolve, reject) => {
        http.get({ host: '127.0.0.1', port, path: target, headers, agent: false }, (response) => {
            response.resume();
            resolve(response);
        }).on('error', reject);
    });
}

it('says one line on stdout when ready, and answers /healthz without a token', options, async () => {
    const traydo = await start();
    const response = await fetch(new URL('/healthz', traydo.url));
    assert.equal(response.status, 200);
    assert.equal((await response.text()).trim(), 'ok');
    const status = await traydo.ctlJson('status');
    assert.equal(status.schema, 1);
    assert.ok(JSON.stringify(status).includes(traydo.url));
});

it('ends in order within two seconds at SIGTERM, also with a stream open', options, async () => {
    const traydo = await start();
    const token = await authorize(traydo, 'Streamer');
    const stream = await fetch(traydo.url + '/sse', {
        headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' },
    });
    assert.equal(stream.status, 200);
    const reading = stream.text(); // ends when the server ends the stream in order; rejects on a cut connection
    const begin = Date.now();
    assert.equal(await traydo.end('SIGTERM'), 0);
    assert.ok(Date.now() - begin < 2000, `took ${Date.now() - begin} ms`);
    assert.match(await reading, /event: endpoint/);
    const files = await readdir(path.join(traydo.home, 'data'));
    assert.ok(!files.includes('traydo.sqlite-wal'), 'the database was closed');
});

it('CF1: keeps files to their owner, whatever the umask', options, async () => {
    const before = process.umask(0o022);
    try {
        const traydo = await start();
        await authorize(traydo, 'Toucher');
        for (const folder of ['data', 'run']) {
            const place = path.join(traydo.home, folder);
            assert.equal((await stat(place)).mode & 0o777, 0o700, folder);
            for (const name of await readdir(place))
                assert.equal((await stat(path.join(place, name))).mode & 0o077, 0, `${folder}/${name}`);
        }
    } finally {
        process.umask(before);
    }
});

it('DB4: refuses a second instance on the same data, and the first goes on', options, async () => {
    const traydo = await start();
    const second = await runToEnd(['--no-gui', '--port', '0'], {
        ...traydo.environment,
        TRAYDO_RUNTIME_DIR: path.join(traydo.home, 'other-run'),
    });
    assert.equal(second.code, 6);
    assert.equal(second.stdout, '');
    assert.match(second.stderr, new RegExp(String(traydo.pid)));
    assert.equal((await fetch(new URL('/healthz', traydo.url))).status, 200);
});

it('DB3: leaves a file alone that is no database of its own', options, async () => {
    const traydo = await start();
    await traydo.end();
    const file = path.join(traydo.home, 'data', 'traydo.sqlite');
    const garbage = Buffer.from('this is somebody’s diary, not a database\n'.repeat(100));
    await writeFile(file, garbage);
    const second = await runToEnd(['--no-gui', '--port', '0'], traydo.environment);
    assert.equal(second.code, 1);
    assert.match(second.stderr, /traydo\.sqlite/);
    assert.deepEqual(await readFile(file), garbage);
});

it('names who holds the port', options, async () => {
    const holder = net.createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const traydo = await start();
    await traydo.end();
    const second = await runToEnd(['--no-gui', '--port', String(holder.address().port)], traydo.environment);
    holder.close();
    assert.equal(second.code, 6);
    assert.match(second.stderr, /node/);
    assert.match(second.stderr, new RegExp(String(process.pid)));
});

it('says how to go on without a display', options, async () => {
    const traydo = await start();
    await traydo.end();
    const result = await runToEnd([], traydo.environment);
    assert.equal(result.code, 1);
    assert.match(result.stderr, /--no-gui/);
});

it('says what to do when no keychain answers, and writes no secret', options, async () => {
    const traydo = await start();
    await traydo.end();
    const data = path.join(traydo.home, 'fresh');
    const result = await runToEnd(['--no-gui', '--port', '0', '--secret-store', 'keychain', '--data-dir', data], {
        ...traydo.environment,
        DBUS_SESSION_BUS_ADDRESS: `unix:path=${traydo.home}/no-bus`,
    });
    assert.equal(result.code, 1);
    assert.match(result.stderr, /--secret-store file/);
    assert.deepEqual((await readdir(data)).filter((name) => name.includes('secret')), []);
});

it('KC2: notices another signing secret; old tokens are dead', options, async () => {
    const traydo = await start();
    const token = await authorize(traydo, 'Early');
    await RawSession.open(traydo, token);
    await traydo.end();
    await writeFile(path.join(traydo.home, 'data', 'signing-secret'), Buffer.alloc(32, 7).toString('base64url') + '\n');
    await traydo.launch('0');
    const answer = await fetch(traydo.url, { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
    assert.equal(answer.status, 401);
    assert.match(answer.headers.get('www-authenticate'), /error="invalid_token"/);
    assert.match(JSON.stringify(await traydo.ctlJson('status')), /signing secret was replaced/);
});

it('KC1: does not make a new secret for data that knows one', options, async () => {
    const traydo = await start();
    await traydo.end();
    const store = path.join(traydo.home, 'data', 'signing-secret');
    await unlink(store);
    const second = await runToEnd(['--no-gui', '--port', '0'], traydo.environment);
    assert.equal(second.code, 1);
    await assert.rejects(stat(store));
});

for (const target of ['/mcp', '/mcp/sse', '/mcp/message', '/oauth/authorize', '/oauth/token', '/oauth/register',
    '/oauth/revoke', '/healthz', '/nowhere', '/.well-known/oauth-authorization-server', '/.well-known/oauth-protected-resource']) {
    it(`HT4, HT5: ${target} answers neither a foreign Host nor a foreign Origin`, options, async () => {
        const traydo = opened[0];
        for (const host of [`rebind.test:${traydo.port}`, `0.0.0.0:${traydo.port}`, '127.0.0.1:1'])
            assert.equal((await get(traydo.port, target, { Host: host })).statusCode, 403, host);
        for (const origin of ['http://localhost.evil.test', 'null', 'https://example.com']) {
            const response = await get(traydo.port, target, { Host: `127.0.0.1:${traydo.port}`, Origin: origin });
            assert.equal(response.statusCode, 403, origin);
            assert.equal(response.headers['access-control-allow-origin'], undefined);
        }
    });
}

it('HT12: runs no tool for a foreign page, not even with a live token', options, async () => {
    const traydo = await start();
    const token = await authorize(traydo, 'Victim');
    const session = await RawSession.open(traydo, token);
    const call = { jsonrpc: '2.0', id: 9, method: 'tools/call', params: { name: 'create_todo', arguments: { title: 'Planted' } } };
    for (const origin of ['http://localhost.evil.test', 'null']) {
        const answer = await fetch(traydo.url, {
            method: 'POST',
            headers: { ...session.headers, Origin: origin },
            body: JSON.stringify(call),
        });
        assert.equal(answer.status, 403, origin);
        assert.equal(answer.headers.get('access-control-allow-origin'), null);
    }
    assert.deepEqual((await session.call('list_todos', {})).todos, []);
    // The same call passes without the foreign Origin: it was the Origin that was refused.
    await session.call('create_todo', { title: 'Mine' });
    assert.equal((await session.call('list_todos', {})).todos.length, 1);
});

it('SS1: opens no stream without a token, nor with one in the query', options, async () => {
    const traydo = await start();
    const token = await authorize(traydo, 'Streamer');
    for (const target of ['/mcp/sse', `/mcp/sse?access_token=${token}`]) {
        const answer = await fetch(new URL(target, traydo.url), { headers: { Accept: 'text/event-stream' } });
        assert.equal(answer.status, 401, target);
        const challenge = answer.headers.get('www-authenticate');
        assert.match(challenge, /^Bearer resource_metadata="http:[^"]+\/\.well-known\/oauth-protected-resource\/mcp"/);
        assert.doesNotMatch(challenge, /error=/);
        assert.doesNotMatch(answer.headers.get('content-type') ?? '', /event-stream/);
        assert.equal(await answer.text(), '');
    }
    assert.equal((await traydo.ctlJson('status')).counts.connections, 0);
});

it('SS5: ends the open stream within two seconds of a revocation', options, async () => {
    const traydo = await start();
    const token = await authorize(traydo, 'Streamer');
    const stream = await fetch(traydo.url + '/sse', {
        headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' },
    });
    assert.equal(stream.status, 200);
    const reading = stream.text();
    const { clients } = await traydo.ctlJson('clients');
    assert.equal(clients[0].open_streams, 1);
    const begin = Date.now();
    await traydo.ctl('revoke', clients[0].client_id);
    await reading;
    assert.ok(Date.now() - begin < 2000, `took ${Date.now() - begin} ms`);
    assert.equal((await traydo.ctlJson('status')).counts.connections, 0);
});

it('CL4: approves nothing from a script unless the configuration says so', options, async () => {
    const traydo = await start({ TRAYDO_CLI_GRANTS: 'prompt' });
    const { client_id } = await (
        await fetch(new URL('/oauth/register', traydo.url), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ redirect_uris: ['http://127.0.0.1:1/cb'], token_endpoint_auth_method: 'none' }),
        })
    ).json();
    const url = new URL('/oauth/authorize', traydo.url);
    url.search = new URLSearchParams({
        response_type: 'code',
        client_id,
        redirect_uri: 'http://127.0.0.1:1/cb',
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
    });
    const page = await (await fetch(url)).text();
    const number = /id="number"[^>]*>(\d\d)</.exec(page)[1];
    const { requests } = await traydo.ctlJson('requests');
    assert.ok(!JSON.stringify(requests).includes('number'), 'the number never leaves the page');
    await assert.rejects(traydo.ctl('approve', requests[0].id, '--number', number), (error) => error.code === 4);
    assert.equal((await traydo.ctlJson('requests')).requests.length, 1);
});

it('DB1: what was answered before a kill is there afterwards, with the same session', options, async () => {
    const traydo = await start();
    const session = await RawSession.open(traydo, await authorize(traydo, 'Early'));
    const { id } = (await session.call('create_todo', { title: 'Kept' })).todo;
    await traydo.restart('SIGKILL');
    assert.equal((await session.call('get_todo', { id })).todo.title, 'Kept');
});
