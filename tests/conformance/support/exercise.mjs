import assert from 'node:assert/strict';

import { fitting } from './peer.mjs';

/** All entries of a list, over all its pages. */
async function every(peer, method, member) {
    const entries = [];
    let cursor;
    do {
        const { message } = await peer.send(method, cursor === undefined ? {} : { cursor });
        assert.ok(message.result, `${method}: ${JSON.stringify(message)}`);
        entries.push(...message.result[member]);
        cursor = message.result.nextCursor;
    } while (cursor !== undefined);
    return entries;
}

/**
 * Everything a server lists: each tool called, each resource read, each prompt fetched and completed. Resolves to what there
 * was. `skip` names tools and prompts that are tried elsewhere; `words` are values for
 * arguments of prompts that not every word fits.
 */
export async function exercise(peer, { skip = [], words = {} } = {}) {
    const tools = await every(peer, 'tools/list', 'tools');
    for (const { name, inputSchema } of tools.filter((tool) => !skip.includes(tool.name))) {
        const _meta = { progressToken: `token of ${name}` };
        const { message } = await peer.send('tools/call', { name, arguments: fitting(inputSchema), _meta });
        assert.ok(message.result, `${name}: ${JSON.stringify(message)}`);
    }
    const resources = await every(peer, 'resources/list', 'resources');
    const templates = await every(peer, 'resources/templates/list', 'resourceTemplates');
    for (const { uri } of resources) {
        const { message } = await peer.send('resources/read', { uri });
        assert.equal(message.result?.contents[0].uri, uri, JSON.stringify(message));
    }
    const prompts = await every(peer, 'prompts/list', 'prompts');
    for (const { name, arguments: wanted = [] } of prompts.filter((prompt) => !skip.includes(prompt.name))) {
        const required = wanted.filter((argument) => argument.required).map((argument) => argument.name);
        const given = Object.fromEntries(required.map((argument) => [argument, words[argument] ?? 'word']));
        const { message } = await peer.send('prompts/get', { name, arguments: given });
        assert.ok(message.result?.messages.length > 0, `${name}: ${JSON.stringify(message)}`);
    }
    if (peer.revision !== '2024-11-05')
        for (const { name, arguments: wanted = [] } of prompts)
            for (const argument of wanted) {
                const ref = { type: 'ref/prompt', name };
                const { message } = await peer.send('completion/complete', {
                    ref,
                    argument: { name: argument.name, value: 'pa' },
                });
                assert.ok(Array.isArray(message.result?.completion.values), JSON.stringify(message));
            }
    return { tools, resources, templates, prompts };
}

/** What a server must refuse, with which code, whatever it offers. `request` is a method and its params. */
export const refusals = [
    ['an unknown method', -32601, 'no/such/method', {}],
    ['an unknown tool', -32602, 'tools/call', { name: 'no_such_tool', arguments: {} }],
    ['an unknown prompt', -32602, 'prompts/get', { name: 'no_such_prompt' }],
    ['a cursor that is none', -32602, 'tools/list', { cursor: 'none' }],
];
