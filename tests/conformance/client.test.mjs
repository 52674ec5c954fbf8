// The published suite's client scenarios, through traydo-bridge: all that concern an MCP client with OAuth, each in every
// revision it applies to.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { node22 } from '../clients/support/node22.mjs';
import { alpha, blemishes, runClientScenario, successes } from './support/suite.mjs';

const client = fileURLToPath(new URL('support/bridgeclient.mjs', import.meta.url));

/** Revisions that the suite runs client scenarios in. */
const revisions = ['2025-03-26', '2025-11-25', '2026-07-28'];

/** What is not run, and why. */
const leftOut = new Map([
    ['auth/client-credentials-jwt', 'the bridge acts for a person; machines use Traydo without it'],
    ['auth/client-credentials-basic', 'the bridge acts for a person; machines use Traydo without it'],
    ['auth/enterprise-managed-authorization', 'an extension for identity providers of companies'],
    ['auth/dpop', 'an extension that is not scored'],
    ['auth/dpop-nonce', 'an extension that is not scored'],
    ['auth/wif-jwt-bearer', 'an extension for workloads without a person'],
    ['sep-2640-client-no-prefetch', 'skills are for the program behind the bridge'],
    ['sep-2640-client-verify-digest', 'skills are for the program behind the bridge'],
    ['sep-2640-client-verify-size', 'skills are for the program behind the bridge'],
    ['sep-2640-client-verify-frontmatter', 'skills are for the program behind the bridge'],
]);

/** In these the client has to refuse, so that its calls fail. */
const mayFail = new Set([
    'auth/scope-retry-limit',
    'auth/resource-mismatch',
    'auth/iss-supported-missing',
    'auth/iss-wrong-issuer',
    'auth/iss-unexpected',
    'auth/iss-normalized',
    'auth/metadata-issuer-mismatch',
]);

const { stdout } = await promisify(execFile)(node22, [alpha, 'list', '--client']);
const listed = [...stdout.matchAll(/^ {2}- (\S+) \[(.+)\]$/gm)].map(([, name, versions]) => [name, versions.split(',')]);
const wanted = listed.filter(([name]) => !leftOut.has(name));

describe('Through the bridge, the client scenario', { concurrency: 2 }, () => {
    let passed = 0;
    before(() => assert.ok(wanted.length >= 38, `${wanted.length} scenarios`));

    for (const [scenario, versions] of wanted)
        for (const revision of revisions.filter((name) => versions.includes(name)))
            it(`${scenario} in ${revision}`, { timeout: 90_000 }, async () => {
                const { checks, said } = await runClientScenario(`${node22} ${client}`, scenario, revision);
                assert.deepEqual(blemishes(checks), [], said);
                assert.ok(successes(checks) > 0, said);
                if (!mayFail.has(scenario)) assert.match(said, /OVERALL: PASSED/);
                passed += successes(checks);
            });

    it('list has no name that is unknown here', () => {
        const names = new Set(listed.map(([name]) => name));
        for (const name of [...leftOut.keys(), ...mayFail]) assert.ok(names.has(name), name);
        for (const [name, versions] of wanted)
            assert.ok(
                versions.some((version) => revisions.includes(version)),
                `${name} runs nowhere`
            );
        console.log(`${passed} checks passed`);
    });
});
