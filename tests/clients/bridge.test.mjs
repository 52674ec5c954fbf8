// Programs that only start programs, with traydo-bridge and a real Traydo: asked for once, and not in the way after that.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { after, describe, it } from 'node:test';

import { allow, bridgeProgram, numberIn, startBridge, stdioFlavours } from './support/bridgeclient.mjs';
import { useEveryTool } from './support/tooltour.mjs';
import { Traydo } from './support/traydo.mjs';

const opened = [];
after(async () => {
    for (const { client } of opened.filter((each) => each.client)) await client.close().catch(() => {});
    for (const traydo of opened.filter((each) => each.dispose)) await traydo.dispose();
});

async function startTraydo(environment) {
    const traydo = await Traydo.start(environment);
    opened.push(traydo);
    return traydo;
}

async function openBridge(flavour, traydo, settings = {}) {
    const bridge = startBridge(flavour, { environment: traydo.environment, ...settings });
    opened.push(bridge);
    await bridge.open();
    return bridge;
}

const overview = (client) => client.callTool({ name: 'get_overview', arguments: {} });

/** A client that the person has let in. */
async function openApproved(flavour, traydo, settings) {
    const bridge = await openBridge(flavour, traydo, settings);
    await allow(traydo, await overview(bridge.client));
    return bridge;
}

async function until(condition) {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** The process id of a Traydo that somebody else started. */
async function findServer({ environment }) {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
        const read = (name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
        const isOurs = (await read('environ')).includes(`TRAYDO_RUNTIME_DIR=${environment.TRAYDO_RUNTIME_DIR}\0`);
        if (isOurs && (await read('comm')).trim() === 'traydo') return Number(pid);
    }
    throw new Error('no Traydo runs there');
}

async function titles(client) {
    const result = await client.callTool({ name: 'list_todos', arguments: {} });
    assert.ok(!result.isError, JSON.stringify(result.content));
    return result.structuredContent.todos.map((todo) => todo.title);
}

for (const flavour of stdioFlavours)
    describe(flavour.name, { timeout: 240_000 }, () => {
        const logs = [];

        it('lists before it is let in, asks once, then calls every tool', async () => {
            const traydo = await startTraydo();
            const { client, log, noise } = await openBridge(flavour, traydo);
            logs.push(log);
            assert.ok((await client.listTools()).tools.length > 5);
            assert.deepEqual((await client.listResources()).resources, []);
            await assert.rejects(client.readResource({ uri: 'todo://overview' }), /pick the number \d\d/);

            const refused = await overview(client);
            assert.equal(numberIn(await overview(client)), numberIn(refused));
            const request = await allow(traydo, refused);
            assert.equal(request.redirect_uri, '');
            assert.equal(request.trust, 'self_registered');
            assert.ok(path.isAbsolute(request.listener), request.listener);
            await useEveryTool(client);
            assert.ok((await client.listResources()).resources.length > 0);
            assert.deepEqual(noise.errors, []);

            const { clients } = await traydo.ctlJson('clients');
            assert.equal(clients[0].kind, 'bridge');
            assert.equal(clients[0].open_streams, 1);
            await client.close();
            await until(async () => (await traydo.ctlJson('status')).counts.connections === 0);

            // The next bridge of the same program uses the consent there is.
            const again = await openBridge(flavour, traydo);
            assert.deepEqual(await titles(again.client), []);
            assert.deepEqual((await traydo.ctlJson('requests')).requests, []);
        });

        it('hears when the person changes something, and asks back', async () => {
            const traydo = await startTraydo();
            const asked = [];
            const { client, log } = await openBridge(flavour, traydo, { options: { capabilities: { elicitation: {} } } });
            logs.push(log);
            flavour.answer(client, 'elicitation/create', ({ message }) => {
                asked.push(message);
                return { action: 'accept', content: { confirm: true } };
            });
            // What it wanted to hear of before it was let in counts from then on.
            const heard = [];
            await flavour.watch(client, 'todo://overview', (uri) => heard.push(uri));
            await traydo.ctl('todo', 'add', 'Secret');
            assert.deepEqual(heard, []);
            await allow(traydo, await overview(client));
            await until(() => heard.length > 0); // it may look again
            heard.length = 0;
            await traydo.ctl('todo', 'add', 'Water the plants');
            await until(() => heard.length > 0);

            const ids = [];
            for (let number = 0; number < 11; ++number) {
                const { structuredContent } = await client.callTool({
                    name: 'create_todo',
                    arguments: { title: `Number ${number}` },
                });
                ids.push(structuredContent.todo.id);
            }
            assert.ok(!(await client.callTool({ name: 'delete_todo', arguments: { ids } })).isError);
            assert.equal(asked.length, 1);
        });

        for (const signal of ['SIGTERM', 'SIGKILL'])
            it(`carries on after a restart (${signal})`, async () => {
                const traydo = await startTraydo();
                const { client, log, noise } = await openApproved(flavour, traydo);
                logs.push(log);
                const heard = [];
                await client.callTool({ name: 'create_todo', arguments: { title: 'Survivor' } });
                await flavour.watch(client, 'todo://overview', (uri) => heard.push(uri));
                await traydo.restart(signal);
                assert.deepEqual(await titles(client), ['Survivor']);
                await until(() => heard.length > 0); // it may have missed something
                heard.length = 0;
                await traydo.ctl('todo', 'add', 'Water the plants');
                await until(() => heard.length > 0);
                assert.deepEqual(noise.errors, []);
            });

        it('is refused from the next call on when the access is taken back', async () => {
            const traydo = await startTraydo();
            const { client, log } = await openApproved(flavour, traydo);
            logs.push(log);
            const heard = [];
            await flavour.watch(client, 'todo://overview', (uri) => heard.push(uri));
            assert.deepEqual(await titles(client), []);
            const { clients } = await traydo.ctlJson('clients');
            await traydo.ctl('revoke', clients[0].client_id);
            const refused = await client.callTool({ name: 'create_todo', arguments: { title: 'Too late' } });
            numberIn(refused);
            heard.length = 0;
            await traydo.ctl('todo', 'add', 'Private');
            assert.ok((await client.listTools()).tools.length > 0);
            assert.deepEqual(heard, []);
            const [request] = (await traydo.ctlJson('requests')).requests;
            await traydo.ctl('deny', request.id);
            const denied = await overview(client);
            assert.equal(denied.isError, true);
            assert.match(denied.content[0].text, /owner declined/);
        });

        it(`was sent nothing that ${flavour.revision} does not allow`, () => {
            assert.equal(logs.length, 5);
            for (const log of logs) log.assertValid(flavour.revision);
        });
    });

const [first, second] = stdioFlavours;

describe('The bridge and Traydo', { timeout: 240_000 }, () => {
    it('makes 1,000 calls in a row', async (t) => {
        const traydo = await startTraydo({ TRAYDO_LIMITS_CALLS_PER_MINUTE: '1000000' });
        const { client } = await openApproved(first, traydo);
        const begun = performance.now();
        for (let call = 0; call < 1000; ++call) assert.ok(!(await overview(client)).isError);
        t.diagnostic(`1,000 calls in ${Math.round(performance.now() - begun)} ms`);
    });

    it('says so when calls come too often', async () => {
        const traydo = await startTraydo({ TRAYDO_LIMITS_CALLS_PER_MINUTE: '20' });
        const { client } = await openApproved(first, traydo);
        let result;
        for (let call = 0; call < 25; ++call) result = await overview(client);
        assert.equal(result.isError, true);
        assert.match(result.content[0].text, /too many calls/);
    });

    it('serves two bridges of one program at once', async () => {
        const traydo = await startTraydo();
        const one = await openApproved(first, traydo);
        const two = await openBridge(second, traydo);
        const calls = [];
        for (let number = 0; number < 20; ++number)
            calls.push(
                [one, two][number % 2].client.callTool({ name: 'create_todo', arguments: { title: `Todo ${number}` } })
            );
        for (const result of await Promise.all(calls)) assert.ok(!result.isError, JSON.stringify(result.content));
        assert.equal((await titles(two.client)).length, 20);
        assert.equal((await traydo.ctlJson('clients')).clients.length, 1);
    });

    it('heeds a pause and narrower rights at once', async () => {
        const traydo = await startTraydo();
        const { client } = await openApproved(first, traydo);
        await traydo.ctl('pause');
        const paused = await overview(client);
        assert.equal(paused.isError, true);
        assert.match(paused.content[0].text, /paused by its owner/);
        await traydo.ctl('resume');
        const { clients } = await traydo.ctlJson('clients');
        const create = () => client.callTool({ name: 'create_todo', arguments: { title: 'Water the plants' } });
        await traydo.ctl('clients', 'edit', clients[0].client_id, '--scope', 'todos:read');
        assert.ok(!(await overview(client)).isError);
        const refused = await create();
        assert.equal(refused.isError, true);
        assert.match(refused.content[0].text, /less than this needs/);
        assert.deepEqual((await traydo.ctlJson('requests')).requests, []);
        await traydo.ctl('clients', 'edit', clients[0].client_id, '--scope', 'todos:write');
        assert.ok(!(await create()).isError);
    });

    it('says that Traydo is not running, and hands over when it is', async () => {
        const traydo = await startTraydo();
        await traydo.end();
        const { client } = await openBridge(first, traydo);
        const [tool] = (await client.listTools()).tools;
        assert.equal(tool.name, 'get_overview');
        const away = await overview(client);
        assert.equal(away.isError, true);
        assert.match(away.content[0].text, /Traydo is not running/);
        await traydo.launch(traydo.port);
        await until(async () => (await client.listTools()).tools.length > 5);
        await allow(traydo, await overview(client));
        assert.ok(!(await overview(client)).isError);
    });

    it('starts Traydo with --start', async () => {
        const traydo = await startTraydo();
        await traydo.end();
        const environment = { ...traydo.environment, TRAYDO_PORT: traydo.port };
        const { client } = await openBridge(first, traydo, { environment, args: ['--start'] });
        await until(async () => (await client.listTools()).tools.length > 5);
        numberIn(await overview(client));
        await client.close();
        process.kill(await findServer(traydo), 'SIGTERM'); // it outlives the bridge
        await until(() => traydo.ctl('status').then(() => false, () => true));
    });

    it('closes the door to 10 MB and goes on', async () => {
        const traydo = await startTraydo();
        const { client } = await openApproved(first, traydo);
        const long = await client.callTool({ name: 'create_todo', arguments: { title: 'x'.repeat(10_000_000) } });
        assert.equal(long.isError, true);
        assert.match(long.content[0].text, /too long/);
        assert.deepEqual(await titles(client), []);
    });
});

describe('The bridge as a program', { timeout: 60_000 }, () => {
    /** The bridge, spoken to by hand. */
    function run(traydo, args = []) {
        const child = spawn(bridgeProgram, args, { env: traydo.environment, stdio: ['pipe', 'pipe', 'pipe'] });
        const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
        const say = (text) => child.stdin.write(text + '\n');
        return { child, exited: once(child, 'exit'), say, line: async () => JSON.parse((await lines.next()).value) };
    }

    it('BR3 says nothing but MCP on its output, whatever it hears', async () => {
        const traydo = await startTraydo();
        const { child, exited, say, line } = run(traydo);
        say('not JSON');
        assert.equal((await line()).error.code, -32700);
        say('{"jsonrpc":"2.0","id":1,"method":"ping"}');
        assert.deepEqual(await line(), { jsonrpc: '2.0', id: 1, result: {} });
        say('{"jsonrpc":"2.0","id":"x","method":"no/such"}');
        assert.equal((await line()).id, 'x');
        child.stdin.end();
        assert.deepEqual(await exited, [0, null]);
    });

    for (const signal of ['SIGTERM', 'SIGINT'])
        it(`ends in order on ${signal}`, async () => {
            const traydo = await startTraydo();
            const { child, exited, say, line } = run(traydo);
            say('{"jsonrpc":"2.0","id":1,"method":"ping"}');
            await line();
            child.kill(signal);
            assert.deepEqual(await exited, [0, null]);
        });

    it('takes wrong arguments for what they are', async () => {
        const traydo = await startTraydo();
        const { exited } = run(traydo, ['--no-such-option']);
        assert.deepEqual(await exited, [2, null]);
    });
});
