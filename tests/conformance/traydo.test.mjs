// Traydo itself, behind a token that a person approved: what the published suite can try without its fixtures, and every
// revision message by message.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import { authorize } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';
import { exercise, refusals } from './support/exercise.mjs';
import { connectPeer } from './support/peer.mjs';
import { Proxy } from './support/proxy.mjs';
import { revisions } from './support/schemas.mjs';
import { alpha, blemishes, first, runSuite, successes } from './support/suite.mjs';
import { recordingFetch, WireLog } from './support/wire.mjs';

const legacy = [
    'server-initialize',
    'server-session-lifecycle',
    'ping',
    'logging-set-level',
    'tools-list',
    'resources-list',
    'prompts-list',
    'server-sse-multiple-streams',
    'dns-rebinding-protection',
];
const modern = [
    'server-stateless',
    'tools-list',
    'resources-list',
    'prompts-list',
    'server-sse-multiple-streams',
    'dns-rebinding-protection',
    'caching',
    'sep-2164-resource-not-found',
    'http-header-validation',
    'input-required-result-unsupported-methods',
];
/** Checks of `server-stateless` that call a fixture. Everything else in it has to succeed. */
const needFixtures = new Set([
    'sep-2575-server-rejects-undeclared-capability',
    'sep-2575-missing-capability-http-400',
    'sep-2575-http-server-no-independent-requests-on-stream',
    'sep-2575-server-no-log-without-loglevel',
    'sep-2575-server-sends-prompts-list-changed-on-subscription',
    'sep-2575-server-sends-tools-list-changed-on-subscription',
]);

/** 0.1.16 has no scenario for the life of sessions. */
const older = legacy.filter((name) => name !== 'server-session-lifecycle');

let traydo, token, proxy;
const log = new WireLog();
before(async () => {
    traydo = await Traydo.start();
    token = await authorize(traydo, 'Conformance suite');
    proxy = await Proxy.start(traydo.url, { token, log });
});
after(async () => {
    await proxy?.stop();
    await traydo?.dispose();
});

/** Runs a whole suite, most of which needs fixtures, and looks at these scenarios of it. */
async function passes(suite, args, scenarios) {
    const { results, said } = await runSuite(suite, ['server', '--url', proxy.url, ...args]);
    for (const scenario of scenarios) {
        const checks = results.get(scenario);
        assert.ok(checks, `${scenario} left no result:\n${said}`);
        const tried = checks.filter(({ id }) => !needFixtures.has(id));
        assert.deepEqual(blemishes(tried), [], scenario);
        assert.ok(successes(tried) > 0, `${scenario} checked nothing`);
    }
}

const limit = { timeout: 120_000 };
it(`passes ${legacy.length} scenarios of 2025-11-25`, limit, () =>
    passes(alpha, ['--requirements', '2025-11-25'], legacy));
it(`passes ${modern.length} scenarios of 2026-07-28`, limit, () =>
    passes(alpha, ['--requirements', '2026-07-28'], modern));
it(`passes ${older.length} scenarios of 0.1.16`, limit, () => passes(first, ['--suite', 'all'], older));

it('sent nothing that its revision does not allow', () => log.assertValid('2025-11-25', '2026-07-28'));

for (const revision of revisions)
    it(`gives a client of ${revision} everything it has, and tells it of a person's edit`, limit, async () => {
        const heard = new WireLog();
        const peer = await connectPeer(traydo.url, { revision, token, fetch: recordingFetch(heard) });
        await traydo.ctl('todo', 'add', 'Plan the party');
        const { message } = await peer.send('tools/call', { name: 'list_todos', arguments: {} });
        const words = { todo: message.result.structuredContent.todos[0].id };
        const { tools, resources, prompts } = await exercise(peer, { words });
        assert.ok(tools.length >= 5 && resources.length > 0 && prompts.length === 3);
        for (const [what, code, method, params] of refusals)
            assert.equal((await peer.send(method, params)).message.error?.code, code, what);

        const uri = 'todo://overview';
        if (revision === '2026-07-28') await peer.listen({ resourceSubscriptions: [uri] });
        else {
            if (revision !== '2024-11-05') await peer.listen();
            assert.deepEqual((await peer.send('resources/subscribe', { uri })).message.result, {});
        }
        await traydo.ctl('todo', 'add', `For ${revision}`);
        await peer.untilHeard(
            ({ method, params }) => method === 'notifications/resources/updated' && params.uri === uri
        );
        await peer.end();
        heard.assertValid(revision);
    });
