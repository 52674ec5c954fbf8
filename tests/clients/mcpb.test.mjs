// The bundle for Claude Desktop: the official tool takes it, and what it starts is an MCP server.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { allow, startBridge, stdioFlavours } from './support/bridgeclient.mjs';
import { Traydo } from './support/traydo.mjs';

const run = promisify(execFile);
const bundle = process.env.TRAYDO_MCPB;
if (!bundle) throw new Error('TRAYDO_MCPB names the bundle');
const mcpb = fileURLToPath(new URL('node_modules/.bin/mcpb', import.meta.url));

let home;
let unpacked;
let manifest;
before(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'traydo-mcpb-'));
    unpacked = path.join(home, 'unpacked');
    await run(mcpb, ['unpack', bundle, unpacked]);
    manifest = JSON.parse(await readFile(path.join(unpacked, 'manifest.json'), 'utf8'));
});
after(() => rm(home, { recursive: true, force: true }));

/** Width and height of a PNG (PNG specification §11.2.2). */
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('traydo.mcpb', { timeout: 60_000 }, () => {
    it('is valid for the official tool', async () => {
        const { stdout, stderr } = await run(mcpb, ['validate', path.join(unpacked, 'manifest.json')]);
        assert.match(stdout + stderr, /passes/);
        assert.match(stdout + stderr, /Icon validation passed/);
    });

    it('has an icon of 512 pixels', async () => {
        const png = await readFile(path.join(unpacked, manifest.icon));
        assert.equal(png.toString('latin1', 1, 4), 'PNG');
        assert.deepEqual(sizeOf(png), [512, 512]);
    });

    it('starts a server that reaches Traydo', async () => {
        const traydo = await Traydo.start();
        const inBundle = (text) => text.replaceAll('${__dirname}', unpacked);
        const { command, args, env } = manifest.server.mcp_config;
        const { client, open } = startBridge(stdioFlavours[0], {
            command: inBundle(command),
            args: args.map(inBundle),
            environment: { ...traydo.environment, ...env },
        });
        await open();
        assert.ok((await client.listTools()).tools.length > 5);
        const overview = () => client.callTool({ name: 'get_overview', arguments: {} });
        await allow(traydo, await overview());
        assert.ok(!(await overview()).isError);
        await client.close();
        await traydo.dispose();
    });
});
