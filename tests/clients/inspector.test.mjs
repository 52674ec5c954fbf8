// The official Inspector 2.12 against a real Traydo, in both eras.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { fitting } from '../conformance/support/peer.mjs';
import { Proxy } from '../conformance/support/proxy.mjs';
import { WireLog } from '../conformance/support/wire.mjs';
import { Inspector } from './support/inspector.mjs';
import { authorize } from './support/rawclient.mjs';
import { Traydo } from './support/traydo.mjs';

async function until(condition) {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** Every command is a program of its own that loads all of Inspector. */
const limit = { timeout: 240_000 };

for (const [era, revision] of [
    ['legacy', '2025-11-25'],
    ['modern', '2026-07-28'],
])
    describe(`Inspector, ${era}`, () => {
        let traydo, proxy, inspector;
        const log = new WireLog();
        before(async () => {
            traydo = await Traydo.start();
            await traydo.ctl('todo', 'add', 'Water the plants');
            const token = await authorize(traydo, 'Inspector');
            proxy = await Proxy.start(traydo.url, { log });
            inspector = await Inspector.start(proxy.url, token, era);
        });
        after(async () => {
            await inspector?.dispose();
            await proxy?.stop();
            await traydo?.dispose();
        });

        it('lists the tools and calls each', limit, async () => {
            const { tools } = await inspector.once('tools/list');
            assert.ok(tools.length >= 5);
            for (const { name, inputSchema } of tools) {
                const args = JSON.stringify(fitting(inputSchema));
                const result = await inspector.once('tools/call', '--tool-name', name, '--tool-args-json', args);
                assert.ok(result.content.length > 0, name);
            }
        });

        it('reads each resource and gets each prompt', limit, async () => {
            const { resources } = await inspector.once('resources/list');
            assert.ok(resources.length > 0);
            for (const { uri } of resources) {
                const { contents } = await inspector.once('resources/read', '--uri', uri);
                assert.equal(contents[0].uri, uri);
            }
            const found = await inspector.once('tools/call', '--tool-name', 'list_todos', '--tool-args-json', '{}');
            const { id } = found.structuredContent.todos[0];
            const { prompts } = await inspector.once('prompts/list');
            assert.ok(prompts.length > 0);
            for (const prompt of prompts) {
                const wanted = (prompt.arguments ?? []).filter(({ required }) => required);
                const args = wanted.flatMap(({ name }) => ['--prompt-args', `${name}=${id}`]);
                const { messages } = await inspector.once('prompts/get', '--prompt-name', prompt.name, ...args);
                assert.ok(messages.length > 0);
            }
        });

        it('keeps a connection, hears of changes, and carries on after restarts', limit, async () => {
            assert.equal((await inspector.connect()).protocolEra, era);
            const heard = [];
            const subscription = inspector.subscribe('todo://overview', (type) => heard.push(type));
            await until(() => heard.includes('subscribed'));
            await traydo.ctl('todo', 'add', 'Buy milk');
            await until(() => heard.includes('resources/updated'));
            subscription.stop();

            for (const signal of ['SIGTERM', 'SIGKILL']) {
                await traydo.restart(signal);
                const { structuredContent } = await inspector.command('tools/call', 'list_todos');
                assert.ok(structuredContent.todos.some(({ title }) => title === 'Buy milk'));
            }
        });

        it(`was sent nothing that ${revision} does not allow`, () => log.assertValid(revision));
    });
