// The published suite against the server with its fixtures, behind bearer tokens: every scenario of every revision.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { FixtureServer } from './support/fixtureserver.mjs';
import { Proxy } from './support/proxy.mjs';
import { alpha, blemishes, first, listScenarios, runSuite, successes } from './support/suite.mjs';
import { WireLog } from './support/wire.mjs';

/**
 * Never required, and not offered: the tasks extension (another protocol in each revision), and arguments copied into
 * headers (`x-mcp-header`), which browser clients do not send.
 */
const outOfScope = (scenario) =>
    scenario.startsWith('tasks-') || scenario === 'http-custom-header-server-validation';

/** Every scenario in `expected` ran, and none of its checks was anything but a success. */
function assertPassed(results, expected, said) {
    for (const scenario of expected) {
        const checks = results.get(scenario);
        assert.ok(checks, `${scenario} left no result:\n${said}`);
        assert.deepEqual(blemishes(checks), [], scenario);
        assert.ok(successes(checks) > 0, `${scenario} checked nothing`);
    }
}

const total = (results, scenarios) => scenarios.reduce((sum, name) => sum + successes(results.get(name)), 0);

/** What to run, what that has to be, and how many checks of the required scenarios succeed. */
const runs = [
    {
        name: 'requires of 2025-11-25: 30 of 30, and what it does not score',
        args: ['--requirements', '2025-11-25'],
        list: ['--server', '--requirements', '2025-11-25'],
        scenarios: 30,
        also: ['server-session-lifecycle', 'json-schema-2020-12', 'server-sse-polling'],
        revisions: ['2025-11-25'],
    },
    {
        name: 'requires of 2026-07-28: 37 of 37, and what it does not score',
        args: ['--requirements', '2026-07-28'],
        list: ['--server', '--requirements', '2026-07-28'],
        scenarios: 37,
        also: ['json-schema-2020-12', 'http-header-validation'],
        revisions: ['2026-07-28'],
    },
    ...[
        ['2025-06-18', 27],
        ['2025-03-26', 1],
    ].map(([revision, scenarios]) => ({
        name: `has for ${revision}`,
        args: ['--suite', 'all', '--spec-version', revision],
        list: ['--server', '--spec-version', revision],
        scenarios,
        also: [],
        revisions: [],
    })),
];

for (const kind of ['behind bearer tokens', 'without authorization']) {
    describe(`The fixture server, ${kind}`, () => {
        let server, proxy;
        const log = new WireLog();
        before(async () => {
            server = await FixtureServer.start(...(kind === 'without authorization' ? ['--no-auth'] : []));
            proxy = await Proxy.start(server.url, { token: server.token, log });
        });
        after(async () => {
            await proxy?.stop();
            await server?.stop();
        });

        for (const run of kind === 'behind bearer tokens' ? runs : runs.slice(0, 2))
            it(`passes what the suite ${run.name}`, { timeout: 120_000 }, async (context) => {
                const required = await listScenarios(alpha, ...run.list);
                assert.equal(required.length, run.scenarios);
                const { results, said } = await runSuite(alpha, ['server', '--url', proxy.url, ...run.args]);
                assertPassed(results, [...required, ...run.also], said);
                const known = new Set([...required, ...run.also]);
                assert.deepEqual([...results.keys()].filter((name) => !known.has(name) && !outOfScope(name)), []);
                context.diagnostic(`${required.length} scenarios, ${total(results, required)} checks`);
                log.assertValid(...run.revisions);
            });

        for (const suite of kind === 'behind bearer tokens' ? ['active', 'all'] : [])
            it(`passes the ${suite} suite of 0.1.16`, { timeout: 120_000 }, async (context) => {
                const { results, said } = await runSuite(first, ['server', '--url', proxy.url, '--suite', suite]);
                const every = await listScenarios(first, '--server');
                assert.equal(results.size, suite === 'all' ? every.length : 30, said);
                assertPassed(results, [...results.keys()], said);
                context.diagnostic(`${results.size} scenarios, ${total(results, [...results.keys()])} checks`);
                log.assertValid();
            });

        it('is still running', () => assert.ok(server.isRunning, server.stderr));
    });
}

it('lets nobody in without the token', async () => {
    const server = await FixtureServer.start();
    try {
        const ask = (headers) =>
            fetch(server.url, {
                method: 'POST',
                headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
                body: '{"jsonrpc":"2.0","id":1,"method":"ping"}',
            });
        assert.equal((await ask({})).status, 401);
        assert.equal((await ask({ Authorization: `Bearer ${server.token}x` })).status, 401);
        assert.equal((await ask({ Authorization: `Bearer ${server.token}` })).status, 400); // no session yet
    } finally {
        await server.stop();
    }
});
