// The bridge's remote mode with a real Traydo: an OAuth client that asks once, shares what it got with other bridges,
// refreshes, and outlives restarts.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { BridgeHome, until } from './support/remotebridge.mjs';
import { Traydo } from './support/traydo.mjs';

const modern = '2026-07-28';
const disposables = [];
after(async () => {
    for (const thing of disposables.reverse()) await thing.dispose();
});

async function set(environment = {}) {
    const traydo = await Traydo.start(environment);
    disposables.push(traydo);
    const home = await BridgeHome.make();
    disposables.push(home);
    return { traydo, home };
}

/** A connected client in the revision: by handshake, or without one. */
async function open(client, revision = '2025-11-25') {
    if (revision === modern) {
        client.revision = modern;
        return client.request('server/discover');
    }
    return client.initialize({}, revision);
}

/** A bridge that was approved. */
async function connect({ traydo, home }, revision) {
    const client = home.start(traydo.url);
    const [answer] = await Promise.all([open(client, revision), home.consent(traydo)]);
    return { client, answer };
}

async function call(client, name, given = {}) {
    const result = await client.request('tools/call', { name, arguments: given });
    assert.ok(!result.isError, JSON.stringify(result.content));
    return result.structuredContent;
}

const titles = async (client) => (await call(client, 'list_todos')).todos.map(({ title }) => title);

/** The file that holds what one bridge was granted. */
async function storedGrant(home) {
    const folder = path.join(home.folder, 'state', 'bridge');
    const [name] = (await readdir(folder)).filter((file) => !file.endsWith('.lock'));
    return JSON.parse(await readFile(path.join(folder, name), 'utf8'));
}

describe('The remote bridge', { timeout: 400_000 }, () => {
    for (const revision of ['2025-03-26', '2025-06-18', '2025-11-25', modern])
        it(`asks once and then works, in ${revision}`, async () => {
            const { traydo, home } = await set();
            const { client, answer } = await connect({ traydo, home }, revision);
            if (revision !== modern) assert.equal(answer.protocolVersion, revision);
            await call(client, 'create_todo', { title: 'Water the plants' });
            assert.deepEqual(await titles(client), ['Water the plants']);
            const { clients } = await traydo.ctlJson('clients');
            assert.deepEqual(
                clients.map(({ client_name }) => client_name),
                ['Traydo bridge']
            );
            assert.equal(await client.end(), 0);

            const again = home.start(traydo.url);
            await open(again, revision);
            assert.deepEqual(await titles(again), ['Water the plants']);
            assert.equal((await home.opened()).length, 1);
            assert.equal(await again.end(), 0);
        });

    it('speaks HTTP+SSE where nothing else is spoken', async () => {
        const { traydo, home } = await set();
        const client = home.start(`${traydo.url}/sse`);
        await Promise.all([client.initialize(), home.consent(traydo)]);
        await call(client, 'create_todo', { title: 'Over SSE' });
        assert.deepEqual(await titles(client), ['Over SSE']);
        await traydo.restart();
        await until(async () => {
            const { result } = await client.ask('tools/call', { name: 'list_todos', arguments: {} });
            return !result?.isError;
        });
        assert.equal(await client.end(), 0);
    });

    it('lets two bridges refresh at once, again and again, without either losing the grant', async () => {
        // Without leeway a refresh token that is used twice ends the grant.
        const { traydo, home } = await set({
            TRAYDO_LIMITS_ACCESS_TOKEN_LIFE_MS: '1000',
            TRAYDO_LIMITS_REFRESH_LEEWAY_MS: '0',
        });
        const { client: first } = await connect({ traydo, home });
        const second = home.start(traydo.url);
        await second.initialize();
        const third = home.start(traydo.url);
        await open(third, modern);
        const used = new Set();
        for (let round = 0; round < 5; ++round) {
            const lists = [first, second, third].flatMap((client) => [titles(client), titles(client)]);
            assert.deepEqual(await Promise.all(lists), Array(6).fill([]));
            const { access_token, refresh_token } = await storedGrant(home);
            used.add(refresh_token);
            const expires = JSON.parse(Buffer.from(access_token.split('.')[1], 'base64url')).exp * 1000;
            await until(() => Date.now() > expires + 100);
        }
        assert.equal(used.size, 5);
        assert.equal((await home.opened()).length, 1);
        assert.equal((await traydo.ctlJson('clients')).clients.length, 1);
    });

    it('asks the person once for two bridges that start together', async () => {
        const { traydo, home } = await set();
        const clients = [home.start(traydo.url), home.start(traydo.url)];
        await Promise.all([...clients.map((client) => client.initialize()), home.consent(traydo)]);
        for (const client of clients) assert.deepEqual(await titles(client), []);
        assert.equal((await home.opened()).length, 1);
    });

    for (const revision of ['2025-11-25', modern])
        it(`outlives a restart, with what it was subscribed to, in ${revision}`, async () => {
            const { traydo, home } = await set();
            const { client } = await connect({ traydo, home }, revision);
            const uri = 'todo://overview';
            if (revision === modern) {
                client.ask('subscriptions/listen', { notifications: { resourceSubscriptions: [uri] } }, 'listen');
                await until(() => client.heard.length === 1);
            } else await client.request('resources/subscribe', { uri });
            for (const signal of ['SIGTERM', 'SIGKILL']) {
                await traydo.restart(signal);
                await call(client, 'create_todo', { title: signal });
                client.heard.length = 0;
                await until(async () => {
                    await traydo.ctl('todo', 'add', 'Heard');
                    return client.heard.some(({ method }) => method === 'notifications/resources/updated');
                });
            }
            assert.equal(await client.end(), 0);
        });

    it('says when Traydo does not run, and carries on when it does', async () => {
        const { traydo, home } = await set();
        const { client } = await connect({ traydo, home });
        await traydo.end();
        const { result } = await client.ask('tools/call', { name: 'list_todos', arguments: {} });
        assert.equal(result.isError, true);
        assert.match(result.content[0].text, /cannot be reached .* Is it running\?/);
        const { error } = await client.ask('tools/list');
        assert.equal(error.code, -32000);
        await traydo.launch(traydo.port);
        assert.deepEqual(await titles(client), []);
    });

    it('asks again when the grant was revoked', async () => {
        const { traydo, home } = await set();
        const { client } = await connect({ traydo, home });
        const { clients } = await traydo.ctlJson('clients');
        await traydo.ctl('revoke', clients[0].client_id);
        const [list] = await Promise.all([titles(client), home.consent(traydo, { earlier: 1 })]);
        assert.deepEqual(list, []);
    });

    it('makes a thousand calls in a row', async () => {
        const { traydo, home } = await set({ TRAYDO_LIMITS_CALLS_PER_MINUTE: '100000' });
        const { client } = await connect({ traydo, home });
        for (let i = 0; i < 1000; ++i) assert.equal((await client.ask('tools/list')).error, undefined);
        assert.equal(client.lines.length, 1001);
    });

    it('cancels what runs and carries a large message', async () => {
        const { traydo, home } = await set();
        const { client } = await connect({ traydo, home });
        const notes = 'x'.repeat(600 * 1024);
        const { result } = await client.ask('tools/call', { name: 'create_todo', arguments: { title: 'Big', notes } });
        assert.ok(result, 'an answer of the server, be it that this is too much');
        client.notify('notifications/cancelled', { requestId: 'never sent' });
        assert.deepEqual(await client.request('ping'), {});
        const tooBig = await client.ask('tools/call', { name: 'create_todo', arguments: { title: 'y'.repeat(1100 * 1024) } });
        assert.match(tooBig.result.content[0].text, /413/);
        assert.deepEqual(await client.request('ping'), {});
    });
});
