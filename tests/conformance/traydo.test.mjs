// What the published suite can try without its fixtures, against Traydo itself, behind a token that a person approved.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import { authorize } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';
import { Proxy } from './support/proxy.mjs';
import { alpha, blemishes, first, runSuite, successes } from './support/suite.mjs';
import { WireLog } from './support/wire.mjs';

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

let traydo, proxy;
const log = new WireLog();
before(async () => {
    traydo = await Traydo.start();
    proxy = await Proxy.start(traydo.url, { token: await authorize(traydo, 'Conformance suite'), log });
});
after(async () => {
    await proxy?.stop();
    await traydo?.dispose();
});

async function passes(suite, scenario, ...args) {
    const { results, said } = await runSuite(suite, ['server', '--url', proxy.url, '--scenario', scenario, ...args]);
    const checks = results.get(scenario);
    assert.ok(checks, said);
    const tried = checks.filter(({ id }) => !needFixtures.has(id));
    assert.deepEqual(blemishes(tried), [], scenario);
    assert.ok(successes(tried) > 0, `${scenario} checked nothing`);
}

const limit = { timeout: 60_000 };
for (const scenario of legacy)
    it(`passes ${scenario} of 2025-11-25`, limit, () => passes(alpha, scenario, '--spec-version', '2025-11-25'));
for (const scenario of modern)
    it(`passes ${scenario} of 2026-07-28`, limit, () => passes(alpha, scenario, '--spec-version', '2026-07-28'));
for (const scenario of legacy.filter((name) => name !== 'server-session-lifecycle'))
    it(`passes ${scenario} of 0.1.16`, limit, () => passes(first, scenario));

it('sent nothing that its revision does not allow', () => log.assertValid('2025-11-25', '2026-07-28'));
