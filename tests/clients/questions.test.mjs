// What clients of the SDKs can do with a server that asks back, reports progress and can be stopped: the one with the
// conformance suite's fixtures.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { FixtureServer } from '../conformance/support/fixtureserver.mjs';
import { capabilitiesOf, willing } from '../conformance/support/peer.mjs';
import { startBridge, stdioFlavours } from './support/bridgeclient.mjs';
import { connectWithToken, flavours } from './support/sdkclient.mjs';

let server;
let runtimeDir;
before(async () => {
    runtimeDir = path.join(await mkdtemp(path.join(tmpdir(), 'traydo-fixtures-')), 'run');
    server = await FixtureServer.start('--runtime-dir', runtimeDir);
});
after(async () => {
    assert.ok(server.isRunning, server.stderr);
    await server.stop();
    await rm(path.dirname(runtimeDir), { recursive: true });
});

/** How a client gets there: with its token over HTTP, or with a bridge. */
const overHttp = (flavour, options) => connectWithToken(flavour, server.url, server.token, options);
const throughBridge = (flavour, options) => startBridge(flavour, { args: ['--runtime-dir', runtimeDir], options });
const ways = [
    ...Object.values(flavours).map((flavour) => [flavour, overHttp]),
    ...stdioFlavours.map((flavour) => [flavour, throughBridge]),
];

const limit = { timeout: 30_000 };
const isModern = ({ revision }) => revision === '2026-07-28';

for (const [flavour, begin] of ways)
    describe(flavour.name, () => {
        const logs = [];

        /** A client that declares what it has `answers` for. */
        async function connect(answers) {
            const declared = capabilitiesOf(flavour.revision);
            const capabilities = Object.fromEntries(
                Object.keys(answers).map((method) => [method.split('/')[0], declared[method.split('/')[0]]])
            );
            const { client, log, open } = await begin(flavour, { capabilities });
            for (const [method, answer] of Object.entries(answers)) flavour.answer(client, method, answer);
            logs.push(log);
            await open();
            return client;
        }
        const { ping: _, ...questions } = willing;
        const text = (result) => result.content[0].text;

        it('answers what the server asks', limit, async () => {
            const client = await connect(questions);
            const call = async (name, args = {}) => text(await flavour.call(client, { name, arguments: args }));
            assert.match(await call('test_elicitation', { message: 'Who are you?' }), /"action":"accept"/);
            assert.match(await call('test_sampling', { prompt: 'Capital of France?' }), /Paris/);
            assert.match(await call('test_input_required_result_list_roots'), /file:\/\/\/home\/person/);
            assert.equal(await call('test_input_required_result_multi_round'), 'word likes word.');
            assert.match(await call('test_input_required_result_multiple_inputs'), /Paris/);
            assert.equal(await call('test_input_required_result_request_state'), 'state-ok: confirmed');
            assert.equal(await call('test_streaming_elicitation'), 'Heard.');
            await client.close();
        });

        it('lets the person say no', limit, async () => {
            const client = await connect({ 'elicitation/create': () => ({ action: 'decline' }) });
            const result = await flavour.call(client, { name: 'test_elicitation', arguments: { message: 'Name?' } });
            assert.match(text(result), /"action":"decline"/);
            await client.close();
        });

        it('is told when it lacks what a tool needs', limit, async () => {
            const client = await connect({});
            const asked = flavour.call(client, { name: 'test_missing_capability', arguments: {} });
            if (isModern(flavour)) await assert.rejects(asked, ({ code }) => code === -32021);
            else assert.equal((await asked).isError, true);
            await client.close();
        });

        it('hears of progress, and can stop a call', limit, async () => {
            const client = await connect({});
            const told = [];
            const params = { name: 'test_tool_with_progress', arguments: {} };
            await flavour.call(client, params, { onprogress: ({ progress }) => told.push(progress) });
            assert.deepEqual(told, [0, 50, 100]);

            const stop = new AbortController();
            await assert.rejects(
                flavour.call(client, params, { onprogress: () => stop.abort('enough'), signal: stop.signal })
            );
            const next = await flavour.call(client, { name: 'test_simple_text', arguments: {} });
            assert.match(text(next), /simple text/);
            await client.close();
        });

        it(`was sent nothing that ${flavour.revision} does not allow`, () => {
            assert.equal(logs.length, 4);
            for (const log of logs) log.assertValid(flavour.revision);
        });
    });
