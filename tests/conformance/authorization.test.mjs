// The suite's two scenarios for authorization servers, against a whole Traydo. The person approves with traydoctl.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { after, it } from 'node:test';

import { approve } from '../clients/support/person.mjs';
import { Traydo } from '../clients/support/traydo.mjs';
import { alpha, blemishes, listScenarios, runSuite, successes } from './support/suite.mjs';

const opened = [];
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

async function freePort() {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

it('passes both scenarios', { timeout: 60_000 }, async () => {
    const traydo = await Traydo.start();
    opened.push(traydo);
    const { origin } = new URL(traydo.url);
    // A public client: the suite asks for nothing else where the server allows it, even when it is given a secret.
    const registered = await fetch(`${origin}/oauth/register`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
            client_name: 'Conformance suite',
            redirect_uris: ['http://127.0.0.1/callback'],
            token_endpoint_auth_method: 'none',
        }),
    });
    const { client_id } = await registered.json();

    let visit = null;
    const { results, said } = await runSuite(
        alpha,
        ['authorization', '--url', origin, '--client-id', client_id, '-p', `${await freePort()}`],
        {
            seconds: 45,
            onLine: (line) => {
                if (!line.startsWith(`${origin}/oauth/authorize?`)) return;
                visit = approve(traydo, new URL(line)).then((redirect) => fetch(redirect));
            },
        }
    );
    assert.ok(visit, said);
    assert.equal((await visit).status, 200);
    assert.deepEqual([...results.keys()].sort(), (await listScenarios(alpha, '--authorization')).sort());
    assert.equal(results.size, 2);
    for (const [scenario, checks] of results) {
        assert.deepEqual(blemishes(checks), [], scenario);
        assert.ok(successes(checks) > 0, `${scenario}: ${said}`);
    }
});
