// Random changes to valid messages of every revision: whatever comes, the server answers soon, with no 5xx, and goes on. By
// hand against a build with sanitizers: TRAYDO_BIN_DIR=build/asan/bin node --test tests/conformance/mutations.test.mjs
// MUTATIONS (a number for each revision) and MUTATION_SEED choose others.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { authorize } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';
import { FixtureServer } from './support/fixtureserver.mjs';
import { mutated, Random } from './support/mutator.mjs';
import { connectPeer } from './support/peer.mjs';
import { modern, revisions } from './support/schemas.mjs';

const count = Number(process.env.MUTATIONS ?? 500);
const seed = Number(process.env.MUTATION_SEED ?? 20261121);
/** For the head of an answer. Sanitizers and a busy machine included. */
const patience = 10_000;
/** A stream that is right to stay open is let go after this. */
const glance = 300;

/** Valid calls; none of them waits for the client. `offer` names what there is. */
function requests({ tool, prompt, uri }) {
    return [
        ['tools/list', {}],
        ['tools/call', { name: tool, arguments: {}, _meta: { progressToken: 1 } }],
        ['prompts/list', {}],
        ['prompts/get', { name: prompt, arguments: {} }],
        ['resources/list', {}],
        ['resources/templates/list', {}],
        ['resources/read', { uri }],
        ['completion/complete', { ref: { type: 'ref/prompt', name: prompt }, argument: { name: 'a', value: 'p' } }],
    ];
}

const sessionOnly = (uri) => [
    ['ping', {}],
    ['initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'm', version: '1' } }],
    ['logging/setLevel', { level: 'error' }],
    ['resources/subscribe', { uri }],
    ['resources/unsubscribe', { uri }],
];

const notifications = [
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1, reason: 'none' } },
    { jsonrpc: '2.0', method: 'notifications/progress', params: { progressToken: 1, progress: 1 } },
];
const answers = [
    { jsonrpc: '2.0', id: 'none', result: { action: 'accept', content: {} } },
    { jsonrpc: '2.0', id: 1, error: { code: -1, message: 'no' } },
];

/** Valid messages with their headers. */
function corpus(peer, revision, offer) {
    if (revision === modern)
        return [
            ...requests(offer),
            ['server/discover', {}],
            ['tools/call', { name: offer.tool, arguments: {}, inputResponses: { a: {} }, requestState: 'x' }],
            ['subscriptions/listen', { notifications: { toolsListChanged: true, resourceSubscriptions: [offer.uri] } }],
        ].map(([method, params]) => {
            const message = peer.request(method, params);
            return { headers: { ...peer.headers, ...peer.headersFor(message) }, message };
        });
    const messages = [
        ...[...requests(offer), ...sessionOnly(offer.uri)].map(([method, params]) => ({
            jsonrpc: '2.0',
            id: peer.nextId(),
            method,
            params,
        })),
        ...notifications,
        ...answers,
    ];
    if (revision === '2025-03-26') messages.push(messages.slice(0, 4));
    return messages.map((message) => ({ headers: peer.headers, message }));
}

/** Sends one; resolves to the status. Rejects when nothing comes, or what comes is no answer. */
async function send(url, { headers, body }) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new Error('no answer')), patience);
    try {
        const response = await fetch(url, { method: 'POST', headers, body, signal: stop.signal });
        if ((response.headers.get('content-type') ?? '').startsWith('text/event-stream')) {
            setTimeout(() => stop.abort('seen enough'), glance);
            await response.text().catch((error) => assert.equal(error, 'seen enough'));
        } else {
            const text = await response.text();
            if ((response.headers.get('content-type') ?? '').startsWith('application/json')) JSON.parse(text);
        }
        return response.status;
    } finally {
        clearTimeout(timer);
    }
}

const targets = {
    'the server with the fixtures': {
        async start() {
            const server = await FixtureServer.start();
            return {
                url: server.url,
                token: server.token,
                offer: { tool: 'test_simple_text', prompt: 'test_prompt_with_arguments', uri: 'test://static-text' },
                isRunning: () => server.isRunning,
                stderr: () => server.stderr,
                stop: () => server.stop(),
            };
        },
    },
    Traydo: {
        async start() {
            const traydo = await Traydo.start({ TRAYDO_LIMITS_CALLS_PER_MINUTE: '1000000' });
            const { pid } = traydo;
            return {
                url: traydo.url,
                token: await authorize(traydo, 'Mutator'),
                offer: { tool: 'list_todos', prompt: 'plan_my_day', uri: 'todo://overview' },
                isRunning: () => process.kill(pid, 0),
                stderr: () => traydo.stderr,
                stop: () => traydo.dispose(),
            };
        },
    },
};

for (const [name, target] of Object.entries(targets))
    describe(`${name}, sent ${count} changed messages`, () => {
        let server;
        before(async () => (server = await target.start()));
        after(async () => {
            assert.ok(server.isRunning());
            assert.doesNotMatch(server.stderr(), /Sanitizer|runtime error|ASSERT/);
            await server.stop();
        });

        for (const [index, revision] of revisions.entries())
            it(`of ${revision}, answers them all`, { timeout: 280_000 }, async (context) => {
                const peer = await connectPeer(server.url, { revision, token: server.token, fetch, capabilities: {} });
                const valid = corpus(peer, revision, server.offer);
                const random = new Random(seed + index);
                const statuses = {};
                for (let number = 0; number < count; ++number) {
                    const sent = mutated(random.of(valid), random);
                    const told = () => `number ${number}: ${JSON.stringify(sent.headers)} ${sent.body.toString('base64')}`;
                    const status = await send(peer.url, sent).catch((error) =>
                        assert.fail(`${error} ${error.cause ?? ''} at ${told()}`)
                    );
                    assert.ok(status < 500, `${status} at ${told()}`);
                    statuses[status] = (statuses[status] ?? 0) + 1;
                }
                context.diagnostic(JSON.stringify(statuses));
                assert.ok(statuses[200] || statuses[202], 'some still made sense');
                assert.ok(statuses[400], 'some did not');
                assert.ok((await peer.send('tools/list')).message.result.tools.length > 0);
                await peer.end();
            });
    });
