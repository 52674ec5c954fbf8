// traydo-bridge before servers that mean it no good, and a client that sends it anything.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { StdioClient } from '../conformance/support/stdioclient.mjs';
import { body, RogueServer, stream } from './support/rogueserver.mjs';

const browser = fileURLToPath(new URL('../conformance/support/browser.mjs', import.meta.url));
const limit = { timeout: 30_000 };

let server;
let home;
let client;
let trace;

beforeEach(async () => {
    server = await RogueServer.start();
    home = await mkdtemp(path.join(tmpdir(), 'traydo-bridge-'));
    trace = path.join(home, 'opened');
});

afterEach(async () => {
    await client?.kill();
    await server.stop();
    await rm(home, { recursive: true, force: true });
});

/** Starts the bridge; its browser writes down what it opens. */
async function start(env = {}) {
    const script = path.join(home, 'browser');
    await writeFile(script, `#!/bin/sh\nprintf '%s\\n' "$@" >>'${trace}'\nexec '${process.execPath}' '${browser}' "$1"\n`);
    await chmod(script, 0o700);
    client = new StdioClient(['--url', server.url, '--token-store', 'file', '--browser-command', script], { home, env });
}

const opened = () => readFile(trace, 'utf8').catch(() => '');

/** The text of a failed tool call. */
function failure({ result }) {
    assert.equal(result?.isError, true);
    assert.equal(result.content.length, 1);
    return result.content[0].text;
}

/** A connected client. */
async function connect(env) {
    await start(env);
    await client.initialize();
}

describe('A hostile authorization server', { concurrency: 1 }, () => {
    for (const endpoint of [
        'file:///usr/bin/id',
        'javascript:alert(1)',
        '-x',
        'http://a/$(id)',
        'https://a/`id`',
        'https://a/;id',
        'http://example.com/authorize',
        '',
        7,
        ['https://a/'],
    ])
        it(`BR1 is not obeyed: authorization_endpoint ${JSON.stringify(endpoint)}`, limit, async () => {
            server.metadata = { authorization_endpoint: endpoint };
            await start();
            const { error } = await client.ask('initialize', { protocolVersion: '2025-11-25', capabilities: {} });
            assert.equal(error.code, -32000);
            assert.match(error.message, /authorization_endpoint/);
            assert.match(failure(await client.ask('tools/call', { name: 'x' })), /authorization_endpoint/);
            assert.equal(await opened(), '');
            assert.ok(!server.seen.includes('POST /register'));
        });

    for (const [what, metadata] of [
        ['another issuer', { issuer: 'https://other.example' }],
        ['no PKCE', { code_challenge_methods_supported: undefined }],
        ['a token endpoint in the clear elsewhere', { token_endpoint: 'http://example.com/token' }],
    ])
        it(`is left alone with ${what}`, limit, async () => {
            server.metadata = metadata;
            await start();
            const { error } = await client.ask('initialize', { protocolVersion: '2025-11-25', capabilities: {} });
            assert.equal(error.code, -32000);
            assert.equal(await opened(), '');
        });

    for (const [what, answer] of [
        ['no token', { access_token: undefined }],
        ['a token with a line end', { access_token: 'a\r\nX-Injected: 1' }],
        ['a token of another kind', { token_type: 'mac' }],
    ])
        it(`gives ${what}, which is not used`, limit, async () => {
            server.tokenAnswer = answer;
            await start();
            const { error } = await client.ask('initialize', { protocolVersion: '2025-11-25', capabilities: {} });
            assert.equal(error.code, -32000);
            assert.equal(server.posted.length, 0);
        });
});

describe('What the bridge knows', { concurrency: 1 }, () => {
    it('BR2 tokens stay in their store', limit, async () => {
        await connect({ QT_LOGGING_RULES: 'traydo.*=true' });
        await client.request('tools/call', { name: 'x' });
        // The second time a program asks, it is refused at first: a refresh.
        server.tokens = new Set(['second-access-token']);
        server.tokenAnswer = { refresh_token: 'second-refresh-token' };
        await client.request('tools/call', { name: 'x' });

        const address = new URL((await opened()).trim());
        const secrets = [
            'first-access-token',
            'second-access-token',
            'first-refresh-token',
            'second-refresh-token',
            'rogue-code',
        ];
        const places = {
            arguments: await readFile(`/proc/${client.pid}/cmdline`, 'utf8'),
            environment: await readFile(`/proc/${client.pid}/environ`, 'utf8'),
            'standard output': client.lines.join('\n'),
            'standard error': client.stderr,
            browser: address.href,
        };
        for (const [place, text] of Object.entries(places))
            for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} in the ${place}`);

        const folder = path.join(home, 'state', 'bridge');
        assert.equal((await stat(folder)).mode & 0o777, 0o700);
        const files = (await readdir(folder)).filter((name) => !name.endsWith('.lock'));
        assert.equal(files.length, 1);
        const store = path.join(folder, files[0]);
        assert.equal((await stat(store)).mode & 0o777, 0o600);
        const kept = await readFile(store, 'utf8');
        assert.ok(kept.includes('second-access-token') && kept.includes('second-refresh-token'));
        assert.ok(!kept.includes('first-access-token'));
    });

    it('asks the person once and remembers the answer', limit, async () => {
        await connect();
        assert.equal(await client.end(), 0);
        await connect();
        assert.equal((await opened()).trim().split('\n').length, 1);
        assert.equal(server.seen.filter((line) => line === 'POST /token').length, 1);
    });

    it('takes the no of a person for half a minute', limit, async () => {
        server.metadata = { authorization_endpoint: `${server.origin}/nowhere` };
        await start();
        const script = path.join(home, 'browser');
        // The person says no at once.
        await writeFile(
            script,
            `#!/bin/sh\necho "$1" >>'${trace}'\nexec '${process.execPath}' -e '
                const asked = new URL(process.argv[1]).searchParams;
                const back = new URL(asked.get("redirect_uri"));
                back.search = new URLSearchParams({ error: "access_denied", state: asked.get("state") });
                fetch(back);' "$1"\n`
        );
        const first = await client.ask('initialize', { protocolVersion: '2025-11-25', capabilities: {} });
        assert.match(first.error.message, /not granted \(access_denied\)/);
        assert.match(failure(await client.ask('tools/call', { name: 'x' })), /not granted/);
        assert.equal((await opened()).trim().split('\n').length, 1);
    });
});

const rpc = (message) => JSON.stringify({ jsonrpc: '2.0', ...message });

describe('Standard output', { concurrency: 1 }, () => {
    it('BR3 holds nothing but messages, whatever comes in', limit, async () => {
        await connect();
        const nonsense = ['{', 'Hello', '[]', '{"jsonrpc":"2.0"}', '\u001b[2J', '"', 'null', '{"jsonrpc":"2.0","id":{}}'];
        for (const line of nonsense) client.write(line);
        await client.request('ping');
        const answers = client.lines.map((line) => JSON.parse(line)).filter(({ error }) => error);
        assert.equal(answers.length, nonsense.length);
        for (const { jsonrpc, id, error } of answers) {
            assert.equal(jsonrpc, '2.0');
            assert.equal(id, undefined);
            assert.ok([-32700, -32600].includes(error.code));
        }
    });

    const answers = {
        'a page': body('text/html', '<!doctype html><title>Hello</title>'),
        'text that calls itself JSON': body('application/json', 'Starting up…\nready\n'),
        'JSON that is no message': body('application/json', '{"hello":"world"}'),
        nothing: body('application/json', ''),
        'an event without JSON': stream('data: Starting up\n\n'),
        'an event of another kind': stream(`event: log\ndata: ${rpc({ id: 1, result: {} })}\n\n`),
        'half a message': stream('data: {"jsonrpc":"2.0","id":'),
        'a server error': body('text/plain', 'panic at line 7', 500),
        'a redirect': body('text/plain', 'elsewhere', 302),
        'an end without an answer': (_message, reply) => reply.destroy(),
    };
    for (const [what, answer] of Object.entries(answers))
        it(`BR3 says what is wrong when the server answers with ${what}`, limit, async () => {
            await connect();
            server.methods['tools/call'] = answer;
            const { length } = client.lines;
            assert.ok(failure(await client.ask('tools/call', { name: 'x' })).length > 20);
            assert.equal(client.lines.length, length + 1);
            delete server.methods['tools/call'];
            assert.deepEqual(await client.request('tools/call', { name: 'x' }), {});
        });

    it('BR3 keeps a message on one line', limit, async () => {
        await connect();
        const text = 'a\n{"jsonrpc":"2.0","method":"forged"}\r\n\u2028b';
        server.methods['tools/call'] = ({ id }, reply) =>
            body('application/json', rpc({ id, result: { content: [{ type: 'text', text }] } }))(null, reply);
        const { content } = await client.request('tools/call', { name: 'x' });
        assert.equal(content[0].text, text);
        assert.deepEqual(client.heard, []);
    });
});

describe('A call', { concurrency: 1 }, () => {
    it('reaches the server once, even where the connection ends before the answer', limit, async () => {
        await connect();
        server.methods['tools/call'] = (_message, reply) => reply.destroy();
        for (let i = 0; i < 5; ++i)
            assert.match(failure(await client.ask('tools/call', { name: 'x' })), /may have been done/);
        assert.equal(server.posted.filter(({ method }) => method === 'tools/call').length, 5);
    });

    it('is repeated where that cannot matter', limit, async () => {
        await connect();
        let attempts = 0;
        server.methods['tools/list'] = ({ id }, reply) =>
            ++attempts < 3 ? reply.destroy() : body('application/json', rpc({ id, result: { tools: [] } }))(null, reply);
        assert.deepEqual(await client.request('tools/list'), { tools: [] });
        assert.equal(attempts, 3);
    });

    it('passes the errors of the server on', limit, async () => {
        await connect();
        server.methods['tools/call'] = ({ id }, reply) =>
            body('application/json', rpc({ id, error: { code: -32602, message: 'Unknown tool', data: [1] } }), 400)(null, reply);
        const { error } = await client.ask('tools/call', { name: 'x' });
        assert.deepEqual(error, { code: -32602, message: 'Unknown tool', data: [1] });
    });

    it('hears what comes on its stream before the answer, and once what comes twice', limit, async () => {
        await connect();
        server.methods['tools/call'] = ({ id }, reply) => {
            const progress = rpc({ method: 'notifications/progress', params: { progressToken: 1, progress: 1 } });
            const result = rpc({ id, result: { content: [] } });
            stream(`: ping\n\ndata: ${progress}\n\ndata: ${result}\n\ndata: ${result}\n\n`)(null, reply);
        };
        const { length } = client.lines;
        await client.request('tools/call', { name: 'x' });
        await client.request('ping');
        assert.equal(client.heard.length, 1);
        assert.equal(client.lines.length, length + 3);
    });
});

describe('A session', { concurrency: 1 }, () => {
    it('is opened again, as it was, when the server has lost it', limit, async () => {
        server.session = 'first';
        await connect();
        await client.request('logging/setLevel', { level: 'debug' });
        await client.request('resources/subscribe', { uri: 'a:b' });
        await client.request('resources/subscribe', { uri: 'a:c' });
        await client.request('resources/unsubscribe', { uri: 'a:b' });
        server.session = 'second';
        server.posted.length = 0;
        const { length } = client.lines;
        const both = [client.request('tools/call', { name: 'x' }), client.request('tools/call', { name: 'y' })];
        assert.deepEqual(await Promise.all(both), [{}, {}]);
        assert.equal(client.lines.length, length + 2);
        assert.deepEqual(
            server.posted.slice(0, 4).map(({ method, params }) => [method, params?.level ?? params?.uri]),
            [
                ['initialize', undefined],
                ['notifications/initialized', undefined],
                ['logging/setLevel', 'debug'],
                ['resources/subscribe', 'a:c'],
            ]
        );
        const called = server.posted.slice(4).map(({ params }) => params.name);
        assert.deepEqual(called.sort(), ['x', 'y']);
    });

    it('that is lost again and again comes to an end', limit, async () => {
        server.session = 'first';
        await connect();
        server.methods['tools/call'] = (_message, reply) => body('text/plain', 'gone', 404)(null, reply);
        assert.match(failure(await client.ask('tools/call', { name: 'x' })), /404/);
    });

    it('is ended when the program ends', limit, async () => {
        server.session = 'first';
        await connect();
        assert.equal(await client.end(), 0);
        assert.equal(server.seen.at(-1), 'DELETE /mcp');
    });
});

describe('A server of HTTP+SSE', { concurrency: 1 }, () => {
    let streams;
    beforeEach(() => {
        streams = [];
        server.methods.initialize = body('text/plain', 'GET it', 405);
        server.onStream = (reply) => {
            reply.writeHead(200, { 'Content-Type': 'text/event-stream' });
            reply.write('event: endpoint\ndata: /messages?session=1\n\n');
            streams.push(reply);
        };
        server.onMessage = (message) => {
            server.posted.push(message);
            if (message.id === undefined || message.method === 'silent') return;
            streams.at(-1).write(`data: ${rpc({ id: message.id, result: { protocolVersion: '2024-11-05' } })}\n\n`);
        };
    });

    it('gets what was sent while that was being found out', limit, async () => {
        await start();
        const all = ['initialize', 'tools/list', 'ping'].map((method) => client.ask(method));
        for (const { result } of await Promise.all(all)) assert.equal(result.protocolVersion, '2024-11-05');
        const methods = server.posted.map(({ method }) => method);
        assert.deepEqual(methods.slice(-3), ['initialize', 'tools/list', 'ping']);
    });

    it('that drops its stream leaves no request without an answer', limit, async () => {
        await start();
        await client.initialize();
        const asked = client.ask('silent');
        while (server.posted.at(-1).method !== 'silent') await new Promise((resolve) => setTimeout(resolve, 10));
        server.posted.length = 0;
        streams[0].destroy();
        assert.equal((await asked).error.code, -32000);
        await client.request('ping');
        assert.deepEqual(
            server.posted.map(({ method }) => method),
            ['initialize', 'notifications/initialized', 'ping']
        );
    });

    it('may not have messages sent elsewhere', limit, async () => {
        server.onStream = (reply) => {
            reply.writeHead(200, { 'Content-Type': 'text/event-stream' });
            reply.write('event: endpoint\ndata: http://example.com/messages\n\n');
        };
        await start();
        const { error } = await client.ask('initialize');
        assert.match(error.message, /another server/);
    });
});
