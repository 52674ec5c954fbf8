// The official TypeScript SDKs' stdio clients with traydo-bridge: what a desktop app does that only starts programs.
import { StdioClientTransport as SecondTransport } from '@modelcontextprotocol/client/stdio';
import { StdioClientTransport as FirstTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import assert from 'node:assert/strict';
import path from 'node:path';

import { WireLog } from '../../conformance/support/wire.mjs';
import { flavours } from './sdkclient.mjs';

const bin = process.env.TRAYDO_BIN_DIR;
if (!bin) throw new Error('TRAYDO_BIN_DIR names the folder with traydo-bridge');
export const bridgeProgram = path.join(bin, 'traydo-bridge');

/** The SDKs' clients as for HTTP, over stdio. */
const overStdio = (flavour, name, Transport) => ({ ...flavour, name, transport: (server) => new Transport(server) });

/** The clients there are to test. */
export const stdioFlavours = [
    overStdio(flavours.http, 'SDK 1.32 over the bridge', FirstTransport),
    overStdio(flavours.default, 'SDK 2.4 as it comes over the bridge', SecondTransport),
    overStdio(flavours.auto, 'SDK 2.4 in auto mode over the bridge', SecondTransport),
    overStdio(flavours.pinned, 'SDK 2.4 pinned to 2026-07-28 over the bridge', SecondTransport),
];

/** Lets `log` hear what goes over the transport, in the client's revision. */
function listen(transport, log, revision) {
    const context = log.session('stdio');
    context.revision = revision;
    const send = transport.send.bind(transport);
    transport.send = (message, options) => {
        context.note([message]);
        return send(message, options);
    };
    let hear;
    Object.defineProperty(transport, 'onmessage', {
        get: () => hear,
        set: (next) => {
            hear = (message, extra) => {
                log.check(message, context, revision, false);
                next(message, extra);
            };
        },
    });
}

/**
 * A client whose bridge is started with these arguments; connect with open(). `options` are those of the SDK's client,
 * `command` what to start instead of the bridge itself.
 */
export function startBridge(flavour, { environment = {}, args = [], options = {}, command = bridgeProgram } = {}) {
    const log = new WireLog();
    const transport = flavour.transport({
        command,
        args,
        env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...environment },
        stderr: 'pipe',
    });
    listen(transport, log, flavour.revision);
    const client = flavour.client(options);
    const noise = { text: '', errors: [] };
    transport.stderr.on('data', (bytes) => (noise.text += bytes));
    // What is no MCP on the bridge's output ends up here.
    client.onerror = (error) => noise.errors.push(error);
    return { client, transport, log, noise, open: () => client.connect(transport) };
}

/** The number that a refused call names, for the person to pick. */
export function numberIn(result) {
    assert.equal(result.isError, true, JSON.stringify(result));
    const [, number] = /pick the number (\d\d)/.exec(result.content[0].text) ?? [];
    assert.ok(number, result.content[0].text);
    return number;
}

/** Lets the program in that has just been refused with `result`, as a person would. */
export async function allow(traydo, result, options = ['--lists', 'all']) {
    const number = numberIn(result);
    const { requests } = await traydo.ctlJson('requests');
    assert.equal(requests.length, 1);
    assert.equal(requests[0].channel, 'bridge');
    await traydo.ctl('approve', requests[0].id, '--number', number, ...options);
    return requests[0];
}
