// What the person decides while apps are connected: pause, narrower rights, another port, a backup.
import assert from 'node:assert/strict';
import { chmod, copyFile, readFile, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { after, it } from 'node:test';

import { ControlConnection } from '../clients/support/control.mjs';
import { authorize } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const options = { timeout: 120_000 };
const opened = [];

async function start(environment, settings) {
    const traydo = await Traydo.start(environment, settings);
    opened.push(traydo);
    return traydo;
}
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

const newest = '2026-07-28';
const pausedText = 'Traydo is paused by its owner. Nothing was read or changed. Try again later.';
const inboxUri = 'todo://overview';

/** A client of either era over fetch. */
class Client {
    #nextId = 1;
    #session = {};

    static async open(url, token, revision) {
        const client = new Client();
        Object.assign(client, { url, token, revision });
        if (revision === newest) return client;
        const { answer } = await client.send('initialize', {
            protocolVersion: revision,
            capabilities: {},
            clientInfo: { name: 'steered', version: '1' },
        });
        client.#session = { 'Mcp-Session-Id': answer.headers.get('mcp-session-id') };
        return client;
    }

    headers(method, params) {
        const common = {
            Authorization: `Bearer ${this.token}`,
            'Content-Type': 'application/json',
            Accept: 'application/json, text/event-stream',
            ...this.#session,
        };
        if (this.revision !== newest) return common;
        const name = params.name ?? params.uri;
        return { ...common, 'MCP-Protocol-Version': newest, 'Mcp-Method': method, ...(name ? { 'Mcp-Name': name } : {}) };
    }

    async send(method, params = {}, { url = this.url } = {}) {
        const headers = this.headers(method, params);
        const meta = {
            'io.modelcontextprotocol/protocolVersion': newest,
            'io.modelcontextprotocol/clientInfo': { name: 'steered', version: '1' },
            'io.modelcontextprotocol/clientCapabilities': {},
        };
        const whole = this.revision === newest ? { ...params, _meta: meta } : params;
        const body = JSON.stringify({ jsonrpc: '2.0', id: this.#nextId++, method, params: whole });
        const answer = await fetch(url, { method: 'POST', headers, body });
        const text = await answer.text();
        return { answer, status: answer.status, message: text ? JSON.parse(text) : null };
    }

    async call(name, args = {}) {
        const { message } = await this.send('tools/call', { name, arguments: args });
        return message.result;
    }
}

const titles = (result) => result.structuredContent.todos.map((todo) => todo.title);

for (const revision of ['2025-11-25', newest]) {
    it(`pauses and resumes for a client of ${revision}`, options, async () => {
        const traydo = await start();
        const client = await Client.open(traydo.url, await authorize(traydo, 'Paused'), revision);
        assert.ok(!(await client.call('create_todo', { title: 'before' })).isError);

        await traydo.ctl('pause');
        const refused = await client.call('create_todo', { title: 'meanwhile' });
        assert.equal(refused.isError, true);
        assert.equal(refused.content[0].text, pausedText);
        const { message } = await client.send('resources/read', { uri: inboxUri });
        assert.equal(message.error.message, pausedText);
        const prompt = await client.send('prompts/get', { name: 'plan_my_day' });
        assert.equal(prompt.message.error.message, pausedText);
        assert.ok((await client.send('tools/list')).message.result.tools.length > 0);
        if (revision !== newest) assert.deepEqual((await client.send('ping')).message.result, {});

        await traydo.restart(); // it survives that
        assert.equal((await traydo.ctlJson('status')).paused, true);
        assert.equal((await client.call('list_todos')).isError, true);
        await traydo.ctl('resume');
        assert.deepEqual(titles(await client.call('list_todos')), ['before']);

        const [app] = (await traydo.ctlJson('clients')).clients;
        assert.equal(app.calls_today.writes, 1);
        assert.ok(app.calls_today.reads >= 1);
        assert.equal(app.calls_today.denied, 4);
    });
}

it('pauses a client of HTTP+SSE, and keeps its stream silent meanwhile', options, async () => {
    const traydo = await start();
    const token = await authorize(traydo, 'Old');
    const authorization = { Authorization: `Bearer ${token}` };
    const stream = await fetch(`${traydo.url}/sse`, { headers: { ...authorization, Accept: 'text/event-stream' } });
    let heard = '';
    const reading = (async () => {
        for await (const bytes of stream.body) heard += Buffer.from(bytes).toString();
    })().catch(() => {});
    const until = async (pattern) => {
        while (!pattern.test(heard)) await new Promise((resolve) => setTimeout(resolve, 10));
        return pattern.exec(heard);
    };
    const [, target] = await until(/event: endpoint\r?\ndata: (\S+)/);
    const post = (id, method, params) =>
        fetch(new URL(target, traydo.url), {
            method: 'POST',
            headers: { ...authorization, 'Content-Type': 'application/json' },
            body: JSON.stringify({ jsonrpc: '2.0', ...(id ? { id } : {}), method, params }),
        });
    await post(1, 'initialize', {
        protocolVersion: '2024-11-05',
        capabilities: {},
        clientInfo: { name: 'old', version: '1' },
    });
    await until(/"id":1\b/);
    await post(2, 'resources/subscribe', { uri: inboxUri });
    await until(/"id":2\b/);

    await traydo.ctl('pause');
    await post(3, 'tools/call', { name: 'list_todos', arguments: {} });
    await until(/paused by its owner/);
    await traydo.ctl('todo', 'add', '--literal', 'of the person');
    await post(4, 'ping', {});
    await until(/"id":4\b/); // what the edit had to say would have come before
    assert.doesNotMatch(heard, /resources\/updated/);
    await traydo.ctl('resume');
    await until(/resources\/updated/);
    await traydo.end();
    await reading;
});

it('narrows a grant in the middle of a session', options, async () => {
    const traydo = await start();
    await traydo.ctl('lists', 'add', 'Private');
    const client = await Client.open(traydo.url, await authorize(traydo, 'Narrowed'), '2025-11-25');
    await client.call('create_todo', { title: 'secret', list: 'Private' });
    await client.call('create_todo', { title: 'shared', list: 'Inbox' });
    const stream = await fetch(client.url, {
        headers: { ...client.headers('GET', {}), Accept: 'text/event-stream' },
    });
    const ended = stream.text();

    const [app] = (await traydo.ctlJson('clients')).clients;
    await traydo.ctl('clients', 'edit', app.client_id, '--scope', 'todos:read', '--lists', 'Inbox');
    await ended; // what was opened with the earlier rights has to begin anew
    assert.deepEqual(titles(await client.call('list_todos')), ['shared']);
    const { status, answer } = await client.send('tools/call', { name: 'create_todo', arguments: { title: 'x' } });
    assert.equal(status, 403);
    assert.match(answer.headers.get('www-authenticate'), /insufficient_scope/);
    const [after] = (await traydo.ctlJson('clients')).clients;
    assert.equal(after.scope, 'todos:read');
    assert.equal(after.all_lists, false);
    assert.equal(after.calls_today.denied, 1);
});

/** A port that was free a moment ago, on both loopback addresses. */
async function freePort() {
    const server = net.createServer();
    await new Promise((resolve) => server.listen(0, '::1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}

it('listens on another port without ending', options, async () => {
    const first = await freePort();
    const traydo = await start({}, `# mine\nport = ${first} # here\n`);
    assert.equal(traydo.port, String(first));
    const pid = traydo.pid;
    const token = await authorize(traydo, 'Mover');
    const client = await Client.open(traydo.url, token, newest);
    await client.call('create_todo', { title: 'stays' });
    const file = path.join(traydo.environment.TRAYDO_CONFIG_DIR, 'traydo.toml');

    const second = await freePort();
    assert.equal((await traydo.ctlJson('settings', 'set', 'port', String(second))).port, second);
    await traydo.listening();
    assert.equal(traydo.port, String(second));
    assert.equal(traydo.pid, pid);
    assert.equal(await readFile(file, 'utf8'), `# mine\nport = ${second} # here\n`);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal((await fetch(new URL('/healthz', traydo.url))).status, 200);
    await assert.rejects(fetch(new URL('/healthz', client.url)));
    const [, again] = await Promise.all([authorize(traydo, 'Mover'), traydo.ctlJson('settings')]);
    assert.equal(again.port, second);
    assert.equal((await traydo.ctlJson('todo', 'list')).todos.length, 1);

    const holder = net.createServer();
    await new Promise((resolve) => holder.listen(0, '127.0.0.1', resolve));
    await assert.rejects(traydo.ctl('settings', 'set', 'port', String(holder.address().port)), ({ code, stderr }) => {
        assert.equal(code, 6);
        assert.match(stderr, new RegExp(`process ${process.pid}`));
        return true;
    });
    holder.close();
    assert.equal((await fetch(new URL('/healthz', traydo.url))).status, 200);
    assert.equal(await traydo.end(), 0);
});

it('goes back to the port of before when somebody takes the new one meanwhile', options, async () => {
    const settings = `port = ${await freePort()}\n`;
    const traydo = await start({}, settings);
    const { url, pid } = traydo;
    // A request that is not whole yet is waited for: so long the new port is free for anybody.
    const slow = net.connect(Number(traydo.port), '127.0.0.1');
    await once(slow, 'connect');
    slow.write('POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    const face = await ControlConnection.open(traydo);
    const wanted = await freePort();
    assert.equal((await face.call('update_settings', { edit: { port: wanted } })).port, wanted);
    const taker = net.createServer();
    await new Promise((resolve) => taker.listen(wanted, '127.0.0.1', resolve));
    await traydo.listening();
    assert.equal(traydo.url, url);
    assert.equal(traydo.pid, pid);
    const { warnings } = await traydo.ctlJson('status');
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], new RegExp(`could not be put into force.*${wanted}.*process ${process.pid}`));
    assert.equal(await readFile(path.join(traydo.environment.TRAYDO_CONFIG_DIR, 'traydo.toml'), 'utf8'), settings);
    taker.close();
    slow.destroy();
    face.close();
});

it('changes nothing that an option decides', options, async () => {
    const traydo = await start();
    assert.deepEqual((await traydo.ctlJson('settings')).fixed, ['port']);
    await assert.rejects(traydo.ctl('settings', 'set', 'port', String(await freePort())), { code: 4 });
});

it('writes a backup while apps call, and it revives no token (DB5)', options, async () => {
    const traydo = await start();
    const token = await authorize(traydo, 'Backed up');
    const client = await Client.open(traydo.url, token, newest);
    const copy = path.join(traydo.home, 'copy.sqlite');
    const [, ...created] = await Promise.all([
        traydo.ctl('backup', copy),
        ...Array.from({ length: 20 }, (_, i) => client.call('create_todo', { title: `todo ${i}` })),
    ]);
    assert.ok(created.every((result) => !result.isError));
    assert.equal((await stat(copy)).mode & 0o777, 0o600);
    await assert.rejects(traydo.ctl('backup', copy), { code: 6 });
    await assert.rejects(traydo.ctl('backup', path.join(traydo.home, 'no', 'where')), { code: 2 });

    const before = (await client.send('server/discover')).status;
    assert.equal(before, 200);
    await traydo.end();
    const data = path.join(traydo.home, 'data');
    for (const name of ['traydo.sqlite', 'traydo.sqlite-wal', 'traydo.sqlite-shm'])
        await rm(path.join(data, name), { force: true });
    await copyFile(copy, path.join(data, 'traydo.sqlite'));
    await chmod(path.join(data, 'traydo.sqlite'), 0o600);
    await traydo.launch(traydo.port);
    assert.equal((await client.send('server/discover')).status, 401);
    assert.match((await traydo.ctlJson('status')).warnings.join(), /older/);
    const fresh = await Client.open(traydo.url, await authorize(traydo, 'Backed up'), newest);
    assert.ok(!(await fresh.call('create_todo', { title: 'life goes on' })).isError);
});
