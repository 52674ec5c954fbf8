// The todo tools over real MCP, as a model uses them: good and bad arguments, what they cost in tokens, and two clients
// that were given different lists.
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { approve } from './support/person.mjs';
import { connect, flavours } from './support/sdkclient.mjs';
import { Traydo } from './support/traydo.mjs';

const limit = { timeout: 60_000 };
let traydo;
before(async () => (traydo = await Traydo.start()));
after(() => traydo.dispose());

const connected = (lists) =>
    connect(flavours.pinned, traydo, (url) => approve(traydo, url, ['--lists', lists])).then(({ client }) => client);
const answer = ({ content }) => content[0].text;

describe('the ten tools', () => {
    let client;
    before(async () => (client = await connected('all')));
    after(() => client.close());

    const call = (name, args = {}) => client.callTool({ name, arguments: args });
    async function ask(name, args) {
        const result = await call(name, args);
        assert.ok(!result.isError, answer(result));
        return result.structuredContent;
    }
    async function refused(name, args, hint) {
        const result = await call(name, args);
        assert.ok(result.isError, `${name} ${JSON.stringify(args)} was taken`);
        assert.match(answer(result), hint);
    }

    it('do what they say', limit, async () => {
        const { list } = await ask('create_list', { name: 'Garden', color: '#339933' });
        const { todo } = await ask('create_todo', { title: 'Plant bulbs', list: 'garden', due: '2026-11-28', tags: ['soil'] });
        assert.equal(todo.list, 'Garden');
        const { results } = await ask('create_todos', {
            todos: [
                { title: 'Dig', parent: todo.id },
                { title: 'Water', list: list.id, due: '2026-11-21', repeat: 'FREQ=WEEKLY' },
            ],
        });
        assert.deepEqual((await ask('get_todo', { id: todo.id })).subtasks.map(({ title }) => title), ['Dig']);
        const overview = await ask('get_overview', {});
        assert.equal(overview.lists.find(({ name }) => name === 'Garden').open, 3);
        const done = await ask('complete_todos', { ids: [results[1].todo.id] });
        assert.equal(done.results[0].next.title, 'Water');
        const edit = await ask('update_todo', { id: todo.id, title: 'Plant tulips', if_version: todo.version });
        await ask('undo', { change_id: edit.change_id });
        const found = await ask('list_todos', { query: 'bulb', list: 'Garden', tags: ['soil'] });
        assert.deepEqual(found.todos.map(({ title }) => title), ['Plant bulbs']);
        await ask('delete_todo', { ids: [todo.id, done.results[0].next.id] });
        assert.deepEqual((await ask('list_todos', { list: 'Garden', completed: false })).todos, []);
    });

    it('say what to do next when they cannot', limit, async () => {
        const { todo } = await ask('create_todo', { title: 'Milk' });
        const absent = '01930000-0000-7000-8000-999999999999';
        await refused('get_overview', { verbose: true }, /verbose/);
        await refused('list_todos', { due: 'tomorrow' }, /today, overdue, week, none/);
        await refused('list_todos', { list: 'Nowhere' }, /Inbox/);
        await refused('get_todo', { id: absent }, /list the todos|list_todos/i);
        await refused('create_todo', { title: 'x', due: '2026-02-30' }, /YYYY-MM-DD/);
        await refused('create_todo', { title: 'x', repeat: 'weekly' }, /repeat/);
        await refused('create_todos', { todos: [{ title: '' }] }, /title/);
        await refused('update_todo', { id: todo.id }, /Nothing to change/);
        await refused('update_todo', { id: todo.id, title: 'x', if_version: 99 }, /version/);
        await refused('complete_todos', { ids: [absent] }, /list the todos|list_todos/i);
        await refused('delete_todo', {}, /"id" or "ids"/);
        await refused('create_list', { name: 'INBOX' }, /Inbox/);
        await refused('undo', { change_id: absent }, /change/);
        await assert.rejects(call('destroy_todo'), /Unknown tool/);
    });

    it('cost few tokens', limit, async () => {
        const { tools } = await client.listTools();
        const listed = countTokens(JSON.stringify({ tools }));
        for (let i = 0; i < 20; ++i)
            await ask('create_todo', {
                title: `Send the report about project ${i} to the office`,
                due: '2026-11-24T17:00',
                priority: (i % 3) + 1,
                tags: ['office', 'report'],
                notes: i % 4 ? '' : 'The numbers are in the shared folder, ask Ada about the last page.',
            });
        const page = await call('list_todos', { query: 'report', limit: 20 });
        const paged = countTokens(answer(page));
        console.log(`# tools/list: ${listed} tokens; a page of 20 todos: ${paged} tokens (o200k_base)`);
        assert.equal(page.structuredContent.todos.length, 20);
        assert.ok(listed < 3000, `tools/list has ${listed} tokens`);
        assert.ok(paged < 2000, `a page has ${paged} tokens`);
    });
});

describe('two clients with different lists', () => {
    it('never see each other’s todos', limit, async () => {
        await traydo.ctl('lists', 'add', 'Hers');
        await traydo.ctl('lists', 'add', 'His');
        const [hers, his] = [await connected('Hers'), await connected('His')];
        const ask = async (client, name, args = {}) => (await client.callTool({ name, arguments: args })).structuredContent;
        const secret = await ask(hers, 'create_todo', { title: 'Xylophone for Zoe', tags: ['xmas'], notes: 'hush' });
        const { id } = secret.todo;

        const heard = [];
        his.setNotificationHandler('notifications/resources/updated', ({ params }) => heard.push(params.uri));
        const { lists } = await ask(hers, 'get_overview');
        await his.listen({
            resourceSubscriptions: [`todo://todos/${id}`, `todo://lists/${lists[0].id}`, 'todo://overview'],
            resourcesListChanged: true,
        });
        const edit = await ask(hers, 'update_todo', { id, title: 'Xylophone for Zoe and Max' });

        const answers = [];
        const collect = async (promise) => answers.push(JSON.stringify(await promise.catch((error) => String(error.message))));
        for (const [name, args] of [
            ['get_overview', {}],
            ['list_todos', {}],
            ['list_todos', { query: 'xylophone' }],
            ['list_todos', { tags: ['xmas'] }],
            ['list_todos', { list: 'Hers' }],
            ['list_todos', { list: lists[0].id }],
            ['get_todo', { id }],
            ['create_todo', { title: 'x', parent: id }],
            ['create_todo', { title: 'x', list: 'Hers' }],
            ['create_todos', { todos: [{ title: 'x', list: 'Hers' }] }],
            ['update_todo', { id, title: 'x' }],
            ['complete_todos', { ids: [id] }],
            ['delete_todo', { id }],
            ['create_list', { name: 'Hers' }],
            ['undo', { change_id: edit.change_id }],
        ])
            await collect(his.callTool({ name, arguments: args }));
        await collect(his.listResources());
        await collect(his.readResource({ uri: 'todo://overview' }));
        await collect(his.readResource({ uri: `todo://todos/${id}` }));
        await collect(his.readResource({ uri: `todo://lists/${lists[0].id}` }));
        await collect(his.getPrompt({ name: 'plan_my_day', arguments: {} }));
        await collect(his.getPrompt({ name: 'break_down_todo', arguments: { todo: id } }));
        for (const typed of ['', 'h', 'xylo', id.slice(0, 8)]) {
            const argument = (name) => ({ name, value: typed });
            await collect(his.complete({ ref: { type: 'ref/prompt', name: 'plan_my_day' }, argument: argument('list') }));
            await collect(his.complete({ ref: { type: 'ref/prompt', name: 'break_down_todo' }, argument: argument('todo') }));
            await collect(his.complete({ ref: { type: 'ref/resource', uri: 'todo://lists/{id}' }, argument: argument('id') }));
        }
        for (const text of answers) assert.doesNotMatch(text, /Zoe|Max|hush|xmas/, text);
        assert.doesNotMatch(answers[0], /Hers/);
        assert.ok(!heard.some((uri) => uri.includes(id) || uri.includes(lists[0].id)), heard.join());
        assert.equal((await ask(hers, 'get_todo', { id })).todo.title, 'Xylophone for Zoe and Max');
        await hers.close();
        await his.close();
    });
});
