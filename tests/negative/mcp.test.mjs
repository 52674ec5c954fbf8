// What the MCP endpoints refuse beyond the token (threat-model §6 MP, SS): the error says why, no tool runs, sessions stay.
import { RawSession } from '../clients/support/rawclient.mjs';
import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const { a, b, reader } = victim;
const bSession = await RawSession.open(victim.traydo, b.tokens.access_token);
const readerSession = await RawSession.open(victim.traydo, reader.tokens.access_token);
const metadataUrl = `resource_metadata="http://127[^"]+/\\.well-known/oauth-protected-resource/mcp"`;

const message = (method, params, extra) => JSON.stringify({ jsonrpc: '2.0', id: 9, method, params, ...extra });
const creation = message('tools/call', { name: 'create_todo', arguments: { title: 'Planted' } });
const deletion = message('tools/call', { name: 'delete_todo', arguments: { id: victim.todo.id } });
const post = (headers, body = creation, target = '/mcp') =>
    victim.request('POST', target, { ...victim.session.headers, Connection: 'close', ...headers }, body);

const token = a.tokens.access_token;
const readOnly = (body) => post({ ...readerSession.headers }, body);
const stepUp = {
    status: 403,
    headers: {
        'www-authenticate': new RegExp(
            `^Bearer error="insufficient_scope".*${metadataUrl}.*scope="todos:read todos:write"`
        ),
    },
};
refuses(victim, [
    ['MP5 reader creates', readOnly(creation), stepUp],
    ['MP5 reader deletes', readOnly(deletion), stepUp],
    [
        'MP5 reader updates',
        readOnly(message('tools/call', { name: 'update_todo', arguments: { id: victim.todo.id, title: 'x' } })),
        stepUp,
    ],
]);

const stateless = (metadata, headers, method = 'tools/call') =>
    victim.request(
        'POST',
        '/mcp',
        {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
            Accept: 'application/json, text/event-stream',
            'MCP-Protocol-Version': '2026-07-28',
            'Mcp-Method': 'tools/call',
            'Mcp-Name': 'create_todo',
            ...headers,
        },
        message(method, {
            name: 'create_todo',
            arguments: { title: 'Planted' },
            _meta: {
                'io.modelcontextprotocol/protocolVersion': '2026-07-28',
                'io.modelcontextprotocol/clientCapabilities': {},
                ...metadata,
            },
        })
    );
const mismatch = { status: 400, rpc: -32020 };
refuses(victim, [
    ['MP7 name of another tool', stateless({}, { 'Mcp-Name': 'list_todos' }), mismatch],
    ['MP7 name in another case', stateless({}, { 'Mcp-Name': 'Create_Todo' }), mismatch],
    ['MP7 name absent', stateless({}, { 'Mcp-Name': null }), mismatch],
    ['MP7 name twice', stateless({}, { 'Mcp-Name': ['create_todo', 'create_todo'] }), mismatch],
    [
        'MP7 name with a byte order mark',
        stateless({}, { 'Mcp-Name': `=?base64?${Buffer.from('\ufeffcreate_todo').toString('base64')}?=` }),
        mismatch,
    ],
    ['MP7 name, broken base64', stateless({}, { 'Mcp-Name': '=?base64?!?=' }), mismatch],
    ['MP7 another method', stateless({}, { 'Mcp-Method': 'tools/list' }), mismatch],
    ['MP7 method absent', stateless({}, { 'Mcp-Method': null }), mismatch],
    ['MP7 another version in the header', stateless({}, { 'MCP-Protocol-Version': '2025-11-25' }), mismatch],
    ['MP7 version absent in the header', stateless({}, { 'MCP-Protocol-Version': null }), mismatch],
    [
        'unknown version',
        stateless(
            { 'io.modelcontextprotocol/protocolVersion': '2099-01-01' },
            { 'MCP-Protocol-Version': '2099-01-01' }
        ),
        { status: 400, rpc: -32022 },
    ],
    [
        'no capabilities',
        stateless({ 'io.modelcontextprotocol/clientCapabilities': undefined }),
        { status: 400, rpc: -32602 },
    ],
    [
        'capabilities no object',
        stateless({ 'io.modelcontextprotocol/clientCapabilities': [] }),
        { status: 400, rpc: -32602 },
    ],
]);

const invalid = { status: 400, rpc: -32600 };
const bodies = [
    ['MP8 array', `[${creation}]`, invalid],
    ['MP8 empty array', '[]', invalid],
    ['no version', '{"id":1,"method":"ping"}', invalid],
    ['version 1.0', creation.replace('"2.0"', '"1.0"'), invalid],
    ['version a number', creation.replace('"2.0"', '2.0'), invalid],
    ['id null', creation.replace('"id":9', '"id":null'), invalid],
    ['id a fraction', creation.replace('"id":9', '"id":1.5'), invalid],
    ['id an object', creation.replace('"id":9', '"id":{}'), invalid],
    ['id beyond 64 bits', creation.replace('"id":9', '"id":18446744073709551616'), { status: 400 }],
    ['method a number', creation.replace('"tools/call"', '7'), invalid],
    ['no method', '{"jsonrpc":"2.0","id":1}', invalid],
    ['method and result', creation.replace(/}$/, ',"result":{}}'), invalid],
    ['params a list', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[]}', invalid],
    ['member twice', creation.replace('"id":9', '"id":9,"id":10'), invalid],
    ['member twice, coded', creation.replace('"id":9', '"id":9,"\\u0069d":10'), invalid],
    ['members in another case', creation.replace('"method"', '"Method"'), invalid],
    ['byte order mark in a member', creation.replace('"jsonrpc"', '"\ufeffjsonrpc"'), invalid],
    ['NUL in a text', creation.replace('Planted', '\\u0000'), invalid],
    ['nested 65 deep', creation.replace('"Planted"', '['.repeat(65) + ']'.repeat(65)), invalid],
    ['no JSON', 'hello', { status: 400, rpc: -32700 }],
    ['empty', '', { status: 400, rpc: -32700 }],
    ['cut off', creation.slice(0, -1), { status: 400, rpc: -32700 }],
    ['two messages', `${creation}${creation}`, { status: 400, rpc: -32700 }],
    ['byte order mark', `\ufeff${creation}`, { status: 400, rpc: -32700 }],
    [
        'ill-formed UTF-8',
        Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
        { status: 400, rpc: -32700 },
    ],
    ['a text', '"tools/call"', invalid],
    ['a number', '7', invalid],
];
refuses(
    victim,
    bodies.map(([name, body, expected]) => [`body: ${name}`, post({}, body), expected])
);
refuses(victim, [
    ['body of 1 MB and a byte', () => post({}, creation.padEnd(1024 * 1024 + 1)), { status: 413 }],
    ...['text/plain', 'application/x-www-form-urlencoded', 'text/json', ''].map((type) => [
        `as ${type || 'nothing'}`,
        post({ 'Content-Type': type }),
        { status: 415 },
    ]),
    ...['text/html', 'application/json', 'text/event-stream', 'application/json;q=0, text/event-stream'].map(
        (accept) => [`accepts only ${accept}`, post({ Accept: accept }), { status: 406 }]
    ),
]);

const id = victim.session.headers['Mcp-Session-Id'];
const sessionNames = [
    ['none', null, 400],
    ['empty', '', 404],
    ['unknown', 'x', 404],
    ['cut', id.slice(0, -1), 404],
    ['longer', `${id}A`, 404],
    ['of another letter', `${id.slice(0, -2)}${id.slice(-2) === 'AA' ? 'BB' : 'AA'}`, 404],
    ['two', [id, id], 400],
    ['a path', '../../etc/passwd', 404],
    ['a pointer', '0x7ffd0000', 404],
];
refuses(
    victim,
    sessionNames.map(([name, value, status]) => [`MP10 session ${name}`, post({ 'Mcp-Session-Id': value }), { status }])
);
const bToken = { Authorization: `Bearer ${b.tokens.access_token}` };
refuses(victim, [
    ["MP10 A's session, B's token", post(bToken), { status: 404, rpc: -32001 }],
    [
        "MP10 B's session, A's token",
        post({ 'Mcp-Session-Id': bSession.headers['Mcp-Session-Id'] }),
        { status: 404, rpc: -32001 },
    ],
    [
        "MP10 a reader's session, A's token",
        post({ 'Mcp-Session-Id': readerSession.headers['Mcp-Session-Id'] }),
        { status: 404, rpc: -32001 },
    ],
    [
        "MP10 B opens A's stream",
        victim.request('GET', '/mcp', { ...bToken, Accept: 'text/event-stream', 'Mcp-Session-Id': id }),
        { status: 404 },
    ],
    [
        "SS4 B resumes A's stream",
        victim.request('GET', '/mcp', {
            ...bToken,
            Accept: 'text/event-stream',
            'Mcp-Session-Id': id,
            'Last-Event-ID': '0-1',
        }),
        { status: 404 },
    ],
    [
        "MP11 B deletes A's session",
        victim.request('DELETE', '/mcp', { ...bToken, 'Mcp-Session-Id': id }),
        { status: 404 },
    ],
    [
        'MP11 DELETE without a session',
        victim.request('DELETE', '/mcp', { Authorization: `Bearer ${token}` }),
        { status: 405, headers: { allow: /POST/ } },
    ],
    [
        'GET without a session',
        victim.request('GET', '/mcp', { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' }),
        { status: 405, headers: { allow: /POST/ } },
    ],
    ['SS2 message address of nobody', post({}, creation, '/mcp/message?sessionId=x'), { status: 404 }],
    ['SS2 message address without a session', post({}, creation, '/mcp/message'), { status: 400 }],
    ['SS2 message address with two', post({}, creation, '/mcp/message?sessionId=x&sessionId=y'), { status: 400 }],
    [
        'SS2 a session of the other transport',
        post({}, creation, `/mcp/message?sessionId=${encodeURIComponent(id)}`),
        { status: 404 },
    ],
]);

stillWorks(victim);
