// A grant for a program at a bridge that runs out while the program goes on. In a file of its own: it takes a minute.
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { allow, numberIn, startBridge, stdioFlavours } from './support/bridgeclient.mjs';
import { Traydo } from './support/traydo.mjs';

it('asks again when a grant has run out', { timeout: 240_000 }, async () => {
    const traydo = await Traydo.start();
    const { client, open } = startBridge(stdioFlavours[0], { environment: traydo.environment });
    await open();
    const overview = () => client.callTool({ name: 'get_overview', arguments: {} });
    await allow(traydo, await overview(), ['--lists', 'all', '--for', '1m']);
    assert.ok(!(await overview()).isError);
    const [{ grant_ends_at: end }] = (await traydo.ctlJson('clients')).clients;
    while (Date.now() <= Date.parse(end)) await new Promise((resolve) => setTimeout(resolve, 250));
    await allow(traydo, await overview());
    assert.ok(!(await overview()).isError);
    await client.close();
    await traydo.dispose();
});
