// As a new user would: what Connect shows for real clients is run for real, until their tools are there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

import { AppHome } from './support/apphome.mjs';
import { CodexAppServer } from './support/codexappserver.mjs';
import { approve, followPage, openPage } from './support/person.mjs';
import { Traydo } from './support/traydo.mjs';

const execute = promisify(execFile);
const traydoctl = path.join(process.env.TRAYDO_BIN_DIR, 'traydoctl');
// Without internet the document that Codex names itself by cannot be had; then it registers.
const environment = { TRAYDO_OAUTH_CLIENT_METADATA_DOCUMENTS: 'false' };

describe('connecting real apps', { timeout: 300_000 }, () => {
    let traydo, app;

    before(async () => {
        traydo = await Traydo.start(environment);
        app = await AppHome.make(['claude', 'codex']);
    });
    after(async () => {
        await traydo.dispose();
        await app.dispose();
    });

    /** traydoctl in the app's home, against the Traydo of this test. */
    async function connect(...args) {
        const { stdout } = await execute(traydoctl, ['connect', ...args, '--json'], {
            env: { ...traydo.environment, ...app.environment },
        });
        return JSON.parse(stdout);
    }

    const stateOf = async (id) => (await connect()).apps.find((each) => each.app === id);

    /** The person at the browser: approves, then the browser follows the redirect to the app. */
    async function letIn(count) {
        const redirect = await approve(traydo, await app.opened(count));
        const response = await fetch(redirect);
        assert.equal(response.status, 200, await response.text());
    }

    it('finds both and knows that neither is connected', async () => {
        for (const id of ['claude-code', 'codex']) {
            const { installed, state, ways } = await stateOf(id);
            assert.ok(installed, id);
            assert.equal(state, 'not_connected');
            assert.equal(ways[0], 'command');
        }
    });

    it('Codex: signs in, lists the tools and calls one', async () => {
        const { commands } = await connect('codex');
        assert.equal(commands.length, 1);
        assert.deepEqual(commands[0].slice(1), ['mcp', 'add', 'traydo', '--url', traydo.url]);
        const { ended } = app.start(commands[0]);
        await letIn(1);
        const { code, output } = await ended;
        assert.equal(code, 0, output);
        assert.match(output, /Successfully logged in/);
        assert.equal((await stateOf('codex')).state, 'connected');
        const [listed] = JSON.parse(await app.run(['codex', 'mcp', 'list', '--json']).then(jsonIn));
        assert.equal(listed.transport.url, traydo.url);

        const server = await CodexAppServer.open(app);
        const { data } = await server.call('mcpServerStatus/list', {});
        const { tools } = data.find(({ name }) => name === 'traydo');
        assert.ok(tools.create_todo && tools.list_todos);
        const { thread } = await server.call('thread/start', { cwd: app.home, approvalPolicy: 'never' });
        const called = await server.call('mcpServer/tool/call', {
            threadId: thread.id,
            server: 'traydo',
            tool: 'create_todo',
            arguments: { title: 'Water the plants' },
        });
        assert.ok(!called.isError, JSON.stringify(called.content));
        await server.close();
        const { todos } = await traydo.ctlJson('todo', 'list');
        assert.deepEqual(todos.map(({ title }) => title), ['Water the plants']);
    });

    it('Claude Code: signs in and connects', async () => {
        const { commands } = await connect('claude-code');
        assert.equal(commands.length, 2);
        assert.match(await app.run(commands[0]), /Added HTTP MCP server traydo/);
        assert.equal((await stateOf('claude-code')).state, 'connected');
        assert.match(await app.run(['claude', 'mcp', 'list']), /traydo.*Needs authentication/);

        const { ended } = app.start(commands[1], { terminal: true });
        await letIn(2);
        const { code, output } = await ended;
        assert.equal(code, 0, output);
        assert.match(await app.run(['claude', 'mcp', 'list']), /traydo: .*Connected/);
        const { clients } = await traydo.ctlJson('clients');
        const claude = clients.find(({ client_name: name }) => name.startsWith('Claude Code'));
        assert.ok(claude.last_seen_at, 'it has called');
    });

    it('expects the request of an app that it has just told', async () => {
        await connect('codex', '--remove');
        assert.equal((await stateOf('codex')).state, 'not_connected');
        const applied = connect('codex', '--apply');
        const { waitUrl } = await openPage(await app.opened(3));
        const { requests } = await traydo.ctlJson('requests');
        assert.deepEqual(requests.map(({ trust }) => trust), ['started_here']);
        await traydo.ctl('approve', requests[0].id, '--lists', 'all');
        await fetch(await followPage(waitUrl));
        assert.ok((await applied).done);
    });

    it('takes Claude Code back without touching the rest of its file', async () => {
        const file = path.join(app.home, '.claude.json');
        const before = JSON.parse(await readFile(file, 'utf8'));
        await connect('claude-code', '--remove');
        const after = JSON.parse(await readFile(file, 'utf8'));
        assert.ok(before.mcpServers.traydo);
        assert.equal(after.mcpServers?.traydo, undefined);
        assert.equal((await stateOf('claude-code')).state, 'not_connected');
    });
});

/** The JSON that follows what a program says first. */
function jsonIn(output) {
    return output.slice(output.search(/^[[{]/m));
}
