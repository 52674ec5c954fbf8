// The official TypeScript SDK 1.32 against a real Traydo, over both of its HTTP transports.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { approve, openPage } from './support/person.mjs';
import { connect } from './support/sdkclient.mjs';
import { Traydo } from './support/traydo.mjs';

const opened = [];
async function start(environment) {
    const traydo = await Traydo.start(environment);
    opened.push(traydo);
    return traydo;
}
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

/** Resolves once `condition` holds; the test's own time limit bounds it. */
async function until(condition) {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** A connected client whose request was approved with traydoctl. */
const connectApproved = (kind, traydo) => connect(kind, traydo, (url) => approve(traydo, url));

async function titles(client) {
    const result = await client.callTool({ name: 'list_todos', arguments: {} });
    assert.ok(!result.isError, JSON.stringify(result.content));
    return result.structuredContent.todos.map((todo) => todo.title);
}

for (const kind of ['http', 'sse']) {
    describe(`SDK 1.32 over ${kind}`, { timeout: 60_000 }, () => {
        it('discovers, registers, gets consent, lists tools, creates and lists todos', async () => {
            const traydo = await start();
            const { client } = await connectApproved(kind, traydo);

            const { tools } = await client.listTools();
            for (const name of ['list_todos', 'get_todo', 'create_todo', 'update_todo', 'delete_todo'])
                assert.ok(tools.some((tool) => tool.name === name), `${name} is offered`);

            const created = await client.callTool({
                name: 'create_todo',
                arguments: { title: 'Buy milk', due: '2026-11-21T17:00', priority: 1, tags: ['home'] },
            });
            assert.ok(!created.isError, JSON.stringify(created.content));
            assert.equal(created.structuredContent.todo.title, 'Buy milk');
            const { id } = created.structuredContent.todo;
            assert.deepEqual(await titles(client), ['Buy milk']);

            const done = await client.callTool({ name: 'update_todo', arguments: { id, completed: true } });
            assert.equal(done.structuredContent.todo.completed, true);
            const removed = await client.callTool({ name: 'delete_todo', arguments: { id } });
            assert.ok(!removed.isError);
            assert.deepEqual(await titles(client), []);

            const wrong = await client.callTool({ name: 'create_todo', arguments: { titel: 'x' } });
            assert.equal(wrong.isError, true);
            assert.match(wrong.content[0].text, /title/);

            const listed = await traydo.ctlJson('clients');
            assert.equal(listed.clients[0].client_name, 'SDK test client');
            await client.close();
        });

        it('refreshes when the access token has expired', async () => {
            const traydo = await start({ TRAYDO_LIMITS_ACCESS_TOKEN_LIFE_MS: '2000' });
            const { client, provider } = await connectApproved(kind, traydo);
            await client.callTool({ name: 'create_todo', arguments: { title: 'Before' } });
            const used = provider.savedTokens.access_token;
            const expires = JSON.parse(Buffer.from(used.split('.')[1], 'base64url')).exp * 1000;
            await until(() => Date.now() > expires + 1000);
            await until(async () => {
                // Over SSE the stream ended with its token; the client's EventSource is coming back by itself.
                try {
                    return (await titles(client)).includes('Before');
                } catch (error) {
                    if (kind === 'sse') return false;
                    throw error;
                }
            });
            assert.notEqual(provider.savedTokens.access_token, used);
            assert.ok(provider.tokenSaves >= 2);
            await client.close();
        });

        it('is refused at the next call after a revocation, and its open stream ends', async () => {
            const traydo = await start();
            const { client, provider } = await connectApproved(kind, traydo);
            assert.deepEqual(await titles(client), []);
            await until(async () => (await traydo.ctlJson('status')).counts.connections === 1);
            await traydo.ctl('revoke', provider.information.client_id);

            const answer = await fetch(traydo.url, {
                method: 'POST',
                headers: {
                    Authorization: `Bearer ${provider.savedTokens.access_token}`,
                    'Content-Type': 'application/json',
                    Accept: 'application/json, text/event-stream',
                },
                body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
            });
            assert.equal(answer.status, 401);
            assert.match(answer.headers.get('www-authenticate'), /error="invalid_token"/);
            await assert.rejects(titles(client));
            assert.equal((await traydo.ctlJson('status')).counts.connections, 0);
            assert.deepEqual((await traydo.ctlJson('clients')).clients, []);
            await client.close().catch(() => {});
        });

        for (const signal of ['SIGTERM', 'SIGKILL']) {
            it(`carries on in its old session after a restart (${signal})`, async () => {
                const traydo = await start();
                const { client } = await connectApproved(kind, traydo);
                await client.callTool({ name: 'create_todo', arguments: { title: 'Survivor' } });
                await traydo.restart(signal);
                await until(async () => {
                    try {
                        return (await titles(client)).includes('Survivor');
                    } catch (error) {
                        if (kind === 'sse') return false; // EventSource reconnects a few seconds later
                        throw error;
                    }
                });
                await client.close();
            });
        }
    });
}

describe('The person says no', { timeout: 30_000 }, () => {
    it('answers access_denied with state and iss, and keeps nothing', async () => {
        const traydo = await start();
        const registered = await (
            await fetch(new URL('/oauth/register', traydo.url), {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({
                    client_name: 'Pushy',
                    redirect_uris: ['http://127.0.0.1:1234/cb'],
                    token_endpoint_auth_method: 'none',
                }),
            })
        ).json();
        const url = new URL('/oauth/authorize', traydo.url);
        url.search = new URLSearchParams({
            response_type: 'code',
            client_id: registered.client_id,
            redirect_uri: 'http://127.0.0.1:9999/cb',
            state: 's&=1',
            code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
            code_challenge_method: 'S256',
        });
        const page = await openPage(url);
        const { requests } = await traydo.ctlJson('requests');
        await traydo.ctl('deny', requests[0].id);
        const response = await fetch(page.waitUrl, { redirect: 'manual' });
        assert.equal(response.status, 303);
        const redirect = new URL(response.headers.get('location'));
        assert.equal(redirect.host, '127.0.0.1:9999');
        assert.equal(redirect.searchParams.get('error'), 'access_denied');
        assert.equal(redirect.searchParams.get('state'), 's&=1');
        assert.equal(redirect.searchParams.get('iss'), new URL(traydo.url).origin);
        assert.equal((await traydo.ctlJson('status')).counts.clients, 0);
    });
});
