// Each revision as a client speaks it, against the server with all fixtures: every message that comes is held against the
// schema of the revision.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { FixtureServer } from './support/fixtureserver.mjs';
import { exercise, refusals } from './support/exercise.mjs';
import { connectPeer, SessionPeer, StatelessPeer } from './support/peer.mjs';
import { modern, revisions } from './support/schemas.mjs';
import { recordingFetch, WireLog } from './support/wire.mjs';

let server;
before(async () => (server = await FixtureServer.start()));
after(async () => {
    assert.ok(server.isRunning, server.stderr);
    await server.stop();
});

/** A peer and the log that listens to it. */
async function connect(revision, options = {}) {
    const log = new WireLog();
    const peer = await connectPeer(server.url, { revision, token: server.token, fetch: recordingFetch(log), ...options });
    return { peer, log };
}

/** Forms came with 2025-06-18. */
const canAsk = (revision) => revision >= '2025-06-18';

const limit = { timeout: 30_000 };
const call = (peer, name, args = {}, _meta = undefined) =>
    peer.send('tools/call', { name, arguments: args, ...(_meta ? { _meta } : {}) });

/** Says with the trigger tools that lists and the watched resource have changed, and waits until it was heard. */
async function hearsChanges(peer) {
    for (const [tool, method] of [
        ['test_trigger_tool_change', 'notifications/tools/list_changed'],
        ['test_trigger_prompt_change', 'notifications/prompts/list_changed'],
        ['test_trigger_resource_update', 'notifications/resources/updated'],
    ]) {
        await call(peer, tool);
        await peer.untilHeard((message) => message.method === method);
    }
}

for (const revision of revisions)
    describe(`A client of ${revision}`, () => {
        it('can use everything there is', limit, async () => {
            const { peer, log } = await connect(revision);
            const skip = ['test_reconnection', ...(canAsk(revision) ? [] : ['test_input_required_result_prompt'])];
            const { tools, resources, templates, prompts } = await exercise(peer, {
                skip,
                words: { resourceUri: 'test://any' },
            });
            assert.deepEqual([resources.length, templates.length, prompts.length], [3, 1, 5]);
            assert.ok(tools.length > 25);
            const asked = new Set(peer.asked);
            assert.ok(asked.has('sampling/createMessage') && asked.has('roots/list'));
            assert.equal(asked.has('elicitation/create'), canAsk(revision));
            await peer.end();
            log.assertValid(revision);
        });

        it('is told what it did wrong', limit, async () => {
            const { peer, log } = await connect(revision);
            for (const [what, code, method, params] of refusals) {
                const { message } = await peer.send(method, params);
                assert.equal(message.error?.code, code, what);
            }
            const missing = await peer.send('resources/read', { uri: 'test://nothing' });
            assert.equal(missing.message.error.code, revision === modern ? -32602 : -32002);
            assert.equal(missing.message.error.data.uri, 'test://nothing');
            const failed = await call(peer, 'test_error_handling');
            assert.equal(failed.message.result.isError, true);
            await peer.end();
            log.assertValid(revision);
        });

        it('hears of progress', limit, async () => {
            const { peer, log } = await connect(revision);
            await call(peer, 'test_tool_with_progress', {}, { progressToken: 7 });
            const told = peer.heard.filter(({ method }) => method === 'notifications/progress');
            assert.deepEqual(
                told.map(({ params }) => [params.progressToken, params.progress]),
                [
                    [7, 0],
                    [7, 50],
                    [7, 100],
                ]
            );
            await call(peer, 'test_tool_with_progress');
            assert.equal(peer.heard.length, 3);
            await peer.end();
            log.assertValid(revision);
        });

        it('hears only the log messages it asked for', limit, async () => {
            const { peer, log } = await connect(revision);
            const setLevel = async (level) => {
                if (revision === modern) peer.logLevel = level;
                else assert.deepEqual((await peer.send('logging/setLevel', { level })).message.result, {});
            };
            await setLevel('warning');
            await call(peer, 'test_tool_with_logging');
            assert.equal(peer.heard.length, 0);
            await setLevel('info');
            await call(peer, 'test_tool_with_logging');
            assert.equal(peer.heard.filter(({ method }) => method === 'notifications/message').length, 3);
            await peer.end();
            log.assertValid(revision);
        });

        it('is not asked what it cannot be asked', limit, async () => {
            const { peer, log } = await connect(revision, { capabilities: {} });
            const { status, message } = await call(peer, 'test_sampling', { prompt: 'Capital of France?' });
            if (revision === modern) {
                assert.equal(status, 400);
                assert.equal(message.error.code, -32021);
                assert.deepEqual(message.error.data.requiredCapabilities, { sampling: {} });
            } else assert.equal(message.result.isError, true);
            assert.deepEqual(peer.asked, []);
            await peer.end();
            log.assertValid(revision);
        });

        it('hears of the changes it wants to hear of', limit, async () => {
            const { peer, log } = await connect(revision);
            const uri = 'test://watched-resource';
            if (revision === modern)
                await peer.listen({
                    toolsListChanged: true,
                    promptsListChanged: true,
                    resourceSubscriptions: [uri],
                });
            else {
                if (peer instanceof SessionPeer) await peer.listen();
                assert.deepEqual((await peer.send('resources/subscribe', { uri })).message.result, {});
            }
            await hearsChanges(peer);
            const updated = peer.heard.find(({ method }) => method === 'notifications/resources/updated');
            assert.equal(updated.params.uri, uri);
            if (revision === modern)
                for (const { params } of peer.heard)
                    assert.equal(params._meta['io.modelcontextprotocol/subscriptionId'], 'listen:0');
            await peer.end();
            log.assertValid(revision);
        });
    });

for (const revision of revisions.filter((name) => name !== modern && name !== '2024-11-05'))
    describe(`A session of ${revision}`, () => {
        it('answers ping, forgets what is cancelled, and ends with DELETE', limit, async () => {
            const { peer, log } = await connect(revision);
            assert.deepEqual((await peer.send('ping')).message.result, {});
            const id = 'to be cancelled';
            const running = peer.exchange({
                jsonrpc: '2.0',
                id,
                method: 'tools/call',
                params: { name: 'test_tool_with_progress', arguments: {}, _meta: { progressToken: 1 } },
            });
            await peer.untilHeard(({ method }) => method === 'notifications/progress');
            await peer.notify('notifications/cancelled', { requestId: id, reason: 'enough' });
            assert.equal((await running).message, undefined);
            assert.ok([200, 204].includes(await peer.end()));
            assert.equal((await peer.send('ping')).status, 404);
            log.assertValid(revision);
        });

        it('has batches or refuses them', limit, async () => {
            const { peer, log } = await connect(revision);
            const batch = [
                { jsonrpc: '2.0', id: 'a', method: 'ping' },
                { jsonrpc: '2.0', method: 'notifications/initialized' },
                { jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'test_simple_text' } },
                { jsonrpc: '2.0', id: 'b', method: 'no/such/method' },
            ];
            const reply = await peer.post(batch);
            const answer = await reply.json();
            if (revision === '2025-03-26') {
                assert.equal(reply.status, 200);
                assert.deepEqual(new Set(answer.map(({ id }) => id)), new Set(['a', 7, 'b']));
            } else {
                assert.equal(reply.status, 400);
                assert.equal(answer.error.code, -32600);
            }
            for (const [body, status] of [
                [[], 400],
                [[{ jsonrpc: '2.0', method: 'notifications/initialized' }], revision === '2025-03-26' ? 202 : 400],
            ]) {
                const short = await peer.post(body);
                await short.arrayBuffer();
                assert.equal(short.status, status, JSON.stringify(body));
            }
            await peer.end();
            log.assertValid(revision);
        });
    });

describe('A session of 2025-11-25', () => {
    it('gets the rest of a call on a new stream', limit, async () => {
        const { peer, log } = await connect('2025-11-25');
        const first = await peer.post({
            jsonrpc: '2.0',
            id: 'long',
            method: 'tools/call',
            params: { name: 'test_reconnection', arguments: {} },
        });
        const text = await first.text(); // the server lets the connection go
        const lastId = [...text.matchAll(/^id: ?(.+)$/gm)].at(-1)[1];
        assert.ok(!text.includes('"result"'));
        const again = await peer.fetch(peer.url, {
            headers: { ...peer.headers, Accept: 'text/event-stream', 'Last-Event-ID': lastId },
        });
        assert.equal(again.status, 200);
        let rest = '';
        for await (const bytes of again.body) {
            rest += Buffer.from(bytes).toString();
            if (rest.includes('"result"')) break;
        }
        assert.match(rest, /You came back\./);
        await peer.end();
        log.assertValid('2025-11-25');
    });
});

describe('A client of 2026-07-28', () => {
    const statusOf = async (peer, body, headers) => {
        const { status, message } = await peer.exchange(body, headers);
        return [status, message.error?.code];
    };

    it('is told which header or claim was wrong', limit, async () => {
        const { peer, log } = await connect(modern);
        const list = peer.request('tools/list');
        const right = peer.headersFor(list);
        assert.deepEqual(await statusOf(peer, list, { ...right, 'Mcp-Method': 'tools/call' }), [400, -32020]);
        assert.deepEqual(await statusOf(peer, list, { 'MCP-Protocol-Version': modern }), [400, -32020]);
        assert.deepEqual(await statusOf(peer, list, { ...right, 'MCP-Protocol-Version': '2025-11-25' }), [400, -32020]);
        const named = peer.request('tools/call', { name: 'test_simple_text', arguments: {} });
        const name = (value) => ({ ...peer.headersFor(named), 'Mcp-Name': value });
        assert.deepEqual(await statusOf(peer, named, name('test_image_content')), [400, -32020]);
        assert.deepEqual(await statusOf(peer, named, name(`=?base64?${btoa('test_simple_text')}?=`)), [200, undefined]);
        assert.deepEqual(await statusOf(peer, named, name('=?base64?dGVzd?=')), [400, -32020]);
        for (const method of ['initialize', 'ping', 'logging/setLevel', 'resources/subscribe', 'resources/unsubscribe']) {
            const removed = peer.request(method);
            assert.deepEqual(await statusOf(peer, removed, peer.headersFor(removed)), [404, -32601], method);
        }
        const future = peer.request('tools/list');
        future.params._meta['io.modelcontextprotocol/protocolVersion'] = '2999-01-01';
        const headers = { ...right, 'MCP-Protocol-Version': '2999-01-01' };
        const { status, message } = await peer.exchange(future, headers);
        assert.equal(status, 400);
        assert.equal(message.error.code, -32022);
        assert.deepEqual(message.error.data, { supported: [modern], requested: '2999-01-01' });
        log.assertValid(modern);
    });

    it('gets a state that is good for its own request only', limit, async () => {
        const { peer, log } = await connect(modern);
        const ask = (name, extra = {}) => peer.exchange(peer.request('tools/call', { name, arguments: {}, ...extra }));
        const tool = 'test_input_required_result_request_state';
        const { message } = await ask(tool);
        const { requestState } = message.result;
        const inputResponses = { confirm: { action: 'accept', content: { ok: true } } };
        for (const [other, state] of [
            [tool, `${requestState}x`],
            [tool, ''],
            ['test_input_required_result_tampered_state', requestState],
        ])
            assert.equal((await ask(other, { inputResponses, requestState: state })).message.error?.code, -32602);
        const done = await ask(tool, { inputResponses, requestState });
        assert.match(done.message.result.content[0].text, /state-ok/);
        log.assertValid(modern);
    });

    it('cancels by leaving', limit, async () => {
        const { peer } = await connect(modern);
        const stop = new AbortController();
        const body = peer.request('tools/call', {
            name: 'test_tool_with_progress',
            arguments: {},
            _meta: { progressToken: 1 },
        });
        const response = await fetch(server.url, {
            method: 'POST',
            headers: { ...peer.headers, ...peer.headersFor(body) },
            body: JSON.stringify(body),
            signal: stop.signal,
        });
        const reader = response.body.getReader();
        await reader.read();
        stop.abort();
        await assert.rejects(reader.read());
        assert.equal((await peer.send('server/discover')).status, 200);
    });

    it('is told when the server ends', limit, async () => {
        const other = await FixtureServer.start();
        const log = new WireLog();
        const peer = new StatelessPeer(other.url, {
            revision: modern,
            token: other.token,
            fetch: recordingFetch(log),
        });
        await peer.listen({ toolsListChanged: true });
        await other.stop();
        await peer.listening;
        log.assertValid(modern);
    });
});
