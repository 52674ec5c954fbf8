// What every client of an SDK has to be able to do with a real Traydo.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { approve } from './person.mjs';
import { connect } from './sdkclient.mjs';
import { Traydo } from './traydo.mjs';
import { useEveryTool } from './tooltour.mjs';

/** Resolves once `condition` holds; the test's own time limit bounds it. */
async function until(condition) {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 25));
}

async function titles(client) {
    const result = await client.callTool({ name: 'list_todos', arguments: {} });
    assert.ok(!result.isError, JSON.stringify(result.content));
    return result.structuredContent.todos.map((todo) => todo.title);
}

/** Declares the tests of one flavour. */
export function testFlavour(flavour) {
    const opened = [];
    const logs = [];
    after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

    async function start(environment) {
        const traydo = await Traydo.start(environment);
        opened.push(traydo);
        return traydo;
    }

    /** A connected client whose request was approved with traydoctl. */
    async function connectApproved(traydo, answerForm) {
        const connected = await connect(flavour, traydo, (url) => approve(traydo, url), answerForm);
        logs.push(connected.log);
        return connected;
    }

    /** Titles, as soon as they can be had. */
    async function untilTitles(client, matches) {
        await until(async () => {
            try {
                return matches(await titles(client));
            } catch (error) {
                if (flavour.hasOneStream) return false;
                throw error;
            }
        });
    }

    describe(flavour.name, { timeout: 120_000 }, () => {
        it('discovers, registers, gets consent and calls every tool', async () => {
            const traydo = await start();
            const { client } = await connectApproved(traydo);
            await useEveryTool(client);
            assert.deepEqual(await titles(client), []);
            const wrong = await client.callTool({ name: 'create_todo', arguments: { titel: 'x' } });
            assert.equal(wrong.isError, true);
            assert.match(wrong.content[0].text, /title/);

            const listed = await traydo.ctlJson('clients');
            assert.equal(listed.clients[0].client_name, 'SDK test client');
            await client.close();
        });

        it('reads every resource and gets every prompt', async () => {
            const traydo = await start();
            await traydo.ctl('todo', 'add', 'Water the plants');
            const { client } = await connectApproved(traydo);
            const { resources } = await client.listResources();
            assert.ok(resources.some(({ uri }) => uri === 'todo://overview'));
            for (const { uri } of resources) {
                const { contents } = await client.readResource({ uri });
                assert.equal(contents[0].uri, uri);
                assert.ok(contents[0].text.length > 0);
            }
            const { resourceTemplates } = await client.listResourceTemplates();
            assert.ok(resourceTemplates.some(({ uriTemplate }) => uriTemplate === 'todo://todos/{id}'));

            const { prompts } = await client.listPrompts();
            assert.deepEqual(prompts.map(({ name }) => name).sort(), [
                'break_down_todo',
                'plan_my_day',
                'weekly_review',
            ]);
            const [todo] = (await client.callTool({ name: 'list_todos', arguments: {} })).structuredContent.todos;
            for (const prompt of prompts) {
                const wanted = (prompt.arguments ?? []).filter(({ required }) => required);
                const { messages } = await client.getPrompt({
                    name: prompt.name,
                    arguments: Object.fromEntries(wanted.map(({ name }) => [name, todo.id])),
                });
                assert.ok(messages.length > 0);
            }
            await client.close();
        });

        it('asks the person before many todos go', async () => {
            const traydo = await start();
            const asked = [];
            let answer = { action: 'decline' };
            const { client } = await connectApproved(traydo, ({ message }) => {
                asked.push(message);
                return answer;
            });
            const ids = [];
            for (let number = 0; number < 11; ++number) {
                const { structuredContent } = await client.callTool({
                    name: 'create_todo',
                    arguments: { title: `Number ${number}` },
                });
                ids.push(structuredContent.todo.id);
            }
            const remove = () => client.callTool({ name: 'delete_todo', arguments: { ids } });
            for (const no of [{ action: 'decline' }, { action: 'accept', content: { confirm: false } }]) {
                answer = no;
                assert.equal((await remove()).isError, true);
            }
            assert.equal((await titles(client)).length, 11);
            answer = { action: 'accept', content: { confirm: true } };
            assert.ok(!(await remove()).isError);
            assert.deepEqual(await titles(client), []);
            assert.equal(asked.length, 3);
            assert.match(asked[0], /Delete 11 todos/);
            await client.close();
        });

        it('hears when the person changes something', async () => {
            const traydo = await start();
            const { client } = await connectApproved(traydo);
            const heard = [];
            await flavour.watch(client, 'todo://overview', (uri) => heard.push(uri));
            await traydo.ctl('todo', 'add', 'Water the plants');
            await until(() => heard.length > 0);
            assert.deepEqual(new Set(heard), new Set(['todo://overview']));
            await client.close();
        });

        it('refreshes when the access token has expired', async () => {
            const traydo = await start({ TRAYDO_LIMITS_ACCESS_TOKEN_LIFE_MS: '2000' });
            const { client, provider } = await connectApproved(traydo);
            await client.callTool({ name: 'create_todo', arguments: { title: 'Before' } });
            const used = provider.savedTokens.access_token;
            const expires = JSON.parse(Buffer.from(used.split('.')[1], 'base64url')).exp * 1000;
            await until(() => Date.now() > expires + 1000);
            // Over SSE the stream ended with its token; the client's EventSource is coming back by itself.
            await untilTitles(client, (all) => all.includes('Before'));
            assert.notEqual(provider.savedTokens.access_token, used);
            assert.ok(provider.tokenSaves >= 2);
            await client.close();
        });

        it('is refused at the next call after a revocation, and its open streams end', async () => {
            const traydo = await start();
            const { client, provider } = await connectApproved(traydo);
            await flavour.watch(client, 'todo://overview', () => {});
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

        for (const signal of ['SIGTERM', 'SIGKILL'])
            it(`carries on after a restart (${signal})`, async () => {
                const traydo = await start();
                const { client } = await connectApproved(traydo);
                const heard = [];
                await client.callTool({ name: 'create_todo', arguments: { title: 'Survivor' } });
                await flavour.watch(client, 'todo://overview', (uri) => heard.push(uri));
                heard.length = 0;
                await traydo.restart(signal);
                await untilTitles(client, (all) => all.includes('Survivor'));
                // What a session was subscribed to is gone with the process; it hears of all it may know of instead. Over
                // HTTP+SSE the session itself ended with its stream, and a stateless client has to listen again.
                if (flavour.revision !== '2026-07-28' && !flavour.hasOneStream)
                    await until(async () => {
                        await traydo.ctl('todo', 'add', 'Water the plants');
                        return heard.length > 0;
                    });
                await client.close();
            });

        it(`was sent nothing that ${flavour.revision} does not allow`, () => {
            assert.ok(logs.length >= 8);
            for (const log of logs) log.assertValid(flavour.revision);
        });
    });
}
