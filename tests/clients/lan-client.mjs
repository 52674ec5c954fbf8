// A client on another device, in a process of its own because Node reads NODE_EXTRA_CA_CERTS at its start: OAuth and a tool
// call with the SDK over the LAN listener. Arguments: the name of a flavour, and the URL. Environment: that of traydoctl.
import assert from 'node:assert/strict';

import { approve } from './support/person.mjs';
import { connect, flavours } from './support/sdkclient.mjs';
import { Traydo } from './support/traydo.mjs';

const [kind, url] = process.argv.slice(2);
const traydo = Object.assign(new Traydo(), { url, environment: process.env });

const { client, provider } = await connect(flavours[kind], traydo, (page) =>
    approve(traydo, page, ['--lists', 'all', '--scope', 'todos:write'])
);
const created = await client.callTool({ name: 'create_todo', arguments: { title: `From afar by ${kind}` } });
assert.ok(!created.isError, JSON.stringify(created.content));
await client.close();
process.stdout.write(JSON.stringify({ token: provider.tokens().access_token }));
process.exit(0); // the SDK may keep a stream open
