// The guard in front of the whole program: which requests get how far, on every route it serves.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { after, before, describe, it } from 'node:test';

import { authorize, RawSession } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const options = { timeout: 60_000 };
const routes = {
    '/mcp': ['GET', 'POST', 'DELETE'],
    '/mcp/sse': ['GET'],
    '/mcp/message': ['POST'],
    '/oauth/authorize': ['GET'],
    '/oauth/register': ['POST'],
    '/oauth/token': ['POST'],
    '/oauth/revoke': ['POST'],
    '/.well-known/oauth-protected-resource': ['GET'],
    '/.well-known/oauth-protected-resource/mcp': ['GET'],
    '/.well-known/oauth-authorization-server': ['GET'],
    '/healthz': ['GET'],
};

describe('the guard before every route', options, () => {
    let traydo, token, session;

    before(async () => {
        traydo = await Traydo.start({ TRAYDO_LIMITS_CALLS_PER_MINUTE: '60' });
        token = await authorize(traydo, 'Good client');
        session = await RawSession.open(traydo, token);
        await session.call('create_todo', { title: 'The only one' });
    });
    after(() => traydo.dispose());

    /** Sends bytes as they are; resolves to the response, and whether the connection was closed after it. */
    async function send(bytes) {
        const socket = net.connect(Number(traydo.port), '127.0.0.1');
        await once(socket, 'connect');
        let text = '';
        socket.setEncoding('latin1');
        socket.on('data', (data) => (text += data));
        socket.on('error', () => {});
        socket.write(bytes);
        const isWhole = () => {
            const end = text.indexOf('\r\n\r\n');
            const length = /\r\nContent-Length: (\d+)\r\n/i.exec(text)?.[1] ?? 0;
            return end >= 0 && text.length >= end + 4 + Number(length);
        };
        const closed = once(socket, 'close').then(() => true);
        while (!isWhole()) {
            const more = once(socket, 'data').then(() => false);
            if (await Promise.race([closed, more])) break;
        }
        const wantsClose = /\r\nConnection: close\r\n/i.test(text);
        if (wantsClose) await closed;
        else socket.destroy();
        const [head, ...body] = text.split('\r\n\r\n');
        const headers = new Map(
            head.split('\r\n').slice(1).map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])
        );
        return { status: Number(head.slice(9, 12)), headers, body: body.join('\r\n\r\n'), wantsClose };
    }
    const head = (method, target, fields = {}) =>
        `${method} ${target} HTTP/1.1\r\n` +
        Object.entries({ Host: `127.0.0.1:${traydo.port}`, ...fields })
            .map(([name, value]) => `${name}: ${value}\r\n`)
            .join('') +
        '\r\n';

    function assertHygiene(response, what) {
        for (const field of ['server', 'x-powered-by', 'set-cookie', 'via'])
            assert.ok(!response.headers.has(field), `${what}: ${field}`);
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff', what);
        assert.equal(response.headers.get('cross-origin-resource-policy'), 'same-origin', what);
        assert.match(response.headers.get('cache-control'), /no-store/, what);
        assert.ok(response.headers.has('date'), what);
        assert.doesNotMatch(response.body, /Qt|0\.1\.0/, what);
    }

    async function onlyTodo() {
        const { todos } = await traydo.ctlJson('todo', 'list', '--all');
        assert.deepEqual(todos.map((todo) => todo.title), ['The only one']);
        assert.equal((await traydo.ctlJson('requests')).requests.length, 0);
    }

    it('HT4, HT5: no route answers to a foreign Host, with a live token or without', options, async () => {
        for (const [target, methods] of Object.entries(routes))
            for (const host of ['rebind.test', `rebind.test:${traydo.port}`, `0.0.0.0:${traydo.port}`])
                for (const fields of [{}, { Authorization: `Bearer ${token}` }]) {
                    const response = await send(head(methods[0], target, { Host: host, ...fields }));
                    assert.equal(response.status, 403, `${host} ${target}`);
                    assert.ok(response.wantsClose);
                    assert.ok(!response.headers.has('www-authenticate'), 'it comes before authentication');
                    assertHygiene(response, target);
                }
        await onlyTodo();
    });

    it('HT12: no route answers a foreign page, and none lets it read', options, async () => {
        const hostile = ['null', 'http://localhost.evil.test', 'https://127.0.0.1:' + traydo.port, 'http://evil.test'];
        for (const [target, methods] of Object.entries(routes))
            for (const origin of hostile) {
                const response = await send(head(methods[0], target, { Origin: origin, Authorization: `Bearer ${token}` }));
                assert.equal(response.status, 403, `${origin} ${target}`);
                for (const field of response.headers.keys()) assert.ok(!field.startsWith('access-control-'), field);
                const preflight = await send(
                    head('OPTIONS', target, { Origin: origin, 'Access-Control-Request-Method': methods[0] })
                );
                assert.equal(preflight.status, 403);
            }
        await onlyTodo();
    });

    it('says 405 and which methods there are', options, async () => {
        for (const [target, methods] of Object.entries(routes))
            for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
                if (methods.includes(method)) continue;
                const response = await send(head(method, target));
                assert.equal(response.status, 405, `${method} ${target}`);
                for (const allowed of methods) assert.ok(response.headers.get('allow').split(', ').includes(allowed));
                assertHygiene(response, `${method} ${target}`);
            }
        await onlyTodo();
    });

    it('tells nothing in ordinary answers either', options, async () => {
        for (const [target, methods] of Object.entries(routes))
            assertHygiene(await send(head(methods[0], target)), target);
        assertHygiene(await send(head('GET', '/nowhere')), '/nowhere');
    });

    it('HT11: HEAD sends no body', options, async () => {
        for (const [target, methods] of Object.entries(routes)) {
            if (!methods.includes('GET')) continue;
            const socket = net.connect(Number(traydo.port), '127.0.0.1');
            let text = '';
            socket.on('data', (data) => (text += data));
            socket.write(head('HEAD', target, { Connection: 'close' }));
            await once(socket, 'close');
            assert.ok(text.endsWith('\r\n\r\n') && text.indexOf('\r\n\r\n') === text.length - 4, target);
        }
    });

    it('reads no large body of a stranger', options, async () => {
        for (const target of ['/mcp', '/mcp/message'])
            for (const framing of [{ 'Content-Length': '65537' }, { 'Content-Length': '1048576' }, { 'Transfer-Encoding': 'chunked' }])
                for (const [authorization, word] of [
                    [{}, undefined],
                    [{ Authorization: 'Bearer nonsense' }, 'invalid_token'],
                    [{ Authorization: `Basic ${token}` }, undefined],
                ]) {
                    const response = await send(head('POST', target, { ...authorization, ...framing }));
                    assert.equal(response.status, 401, target);
                    assert.ok(response.wantsClose);
                    assert.match(response.headers.get('www-authenticate'), /^Bearer .*resource_metadata="/);
                    assert.equal(/error="(\w+)"/.exec(response.headers.get('www-authenticate'))?.[1], word);
                }
        for (const target of ['/oauth/token', '/oauth/register', '/oauth/revoke']) {
            const response = await send(head('POST', target, { 'Content-Length': '65537' }));
            assert.equal(response.status, 413, target);
            assert.ok(response.wantsClose);
        }
        await onlyTodo();
    });

    it('reads a large body of an approved client', options, async () => {
        const padding = 'x'.repeat(200_000);
        const answer = await fetch(traydo.url, {
            method: 'POST',
            headers: session.headers,
            body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping', params: { _meta: { padding } } }),
        });
        assert.equal(answer.status, 200);
        const tooLarge = await send(
            head('POST', '/mcp', { Authorization: `Bearer ${token}`, 'Content-Length': '1048577' })
        );
        assert.equal(tooLarge.status, 413);
    });

    it('MP6: takes no token from the query', options, async () => {
        const response = await send(head('POST', `/mcp?access_token=${token}`, { 'Content-Length': '0' }));
        assert.equal(response.status, 401);
        assert.doesNotMatch(response.headers.get('www-authenticate'), /error=/);
    });

    it('limits the calls of one grant, and of no other', options, async () => {
        const other = await RawSession.open(traydo, await authorize(traydo, 'Other client'));
        let refused;
        for (let i = 0; i < 70 && !refused; ++i) {
            const answer = await fetch(traydo.url, {
                method: 'POST',
                headers: session.headers,
                body: JSON.stringify({ jsonrpc: '2.0', id: i, method: 'tools/list' }),
            });
            if (answer.status !== 200) refused = answer;
            else await answer.text();
        }
        assert.equal(refused.status, 429);
        const wait = Number(refused.headers.get('retry-after'));
        assert.ok(wait >= 1 && wait <= 60, `Retry-After: ${wait}`);
        await assert.rejects(session.call('create_todo', { title: 'One too many' }), SyntaxError); // told in plain text
        for (const target of ['/mcp/sse', '/mcp']) {
            const stream = await fetch(new URL(target, traydo.url), {
                headers: { ...session.headers, Accept: 'text/event-stream' },
            });
            assert.equal(stream.status, 429, 'streams are calls as well');
        }
        await onlyTodo();
        await other.call('list_todos', {});
        const stranger = await fetch(traydo.url, { method: 'POST', body: '{}' });
        assert.equal(stranger.status, 401);
    });

    it('writes none of it into the log', options, async () => {
        assert.ok(!traydo.stderr.includes(token));
        assert.doesNotMatch(traydo.stderr, /Bearer|nonsense|evil|rebind/);
        assert.doesNotMatch(traydo.stderr, /[\x00-\x09\x0b-\x1f\x7f]/);
    });
});
