import assert from 'node:assert/strict';

import { fitting } from '../../conformance/support/peer.mjs';

/** Calls a tool; resolves to its structured content. */
async function call(client, name, args) {
    const result = await client.callTool({ name, arguments: args });
    assert.ok(!result.isError, `${name}: ${JSON.stringify(result.content)}`);
    return result.structuredContent;
}

/**
 * Calls every tool that is listed: the everyday ones in an order that makes sense, so that no todo is left, any other with
 * arguments that fit its schema.
 */
export async function useEveryTool(client) {
    const { tools } = await client.listTools();
    const everyday = ['create_todo', 'get_todo', 'list_todos', 'update_todo', 'delete_todo'];
    const names = tools.map(({ name }) => name);
    for (const name of everyday) assert.ok(names.includes(name), `${name} is offered`);

    const created = await call(client, 'create_todo', {
        title: 'Buy milk',
        due: '2026-11-21T17:00',
        priority: 1,
        tags: ['home'],
    });
    assert.equal(created.todo.title, 'Buy milk');
    const { id } = created.todo;
    assert.equal((await call(client, 'get_todo', { id })).todo.id, id);
    const listed = await call(client, 'list_todos', {});
    assert.deepEqual(listed.todos.map(({ title }) => title), ['Buy milk']);
    assert.equal((await call(client, 'update_todo', { id, completed: true })).todo.completed, true);
    await call(client, 'delete_todo', { id });

    for (const { name, inputSchema } of tools.filter((tool) => !everyday.includes(tool.name))) {
        const result = await client.callTool({ name, arguments: fitting(inputSchema) });
        assert.ok(result.content.length > 0, name);
    }
    for (const { id: left } of (await call(client, 'list_todos', {})).todos) await call(client, 'delete_todo', { id: left });
}
