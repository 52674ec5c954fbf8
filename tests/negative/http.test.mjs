// What the guard and the router refuse, whatever it asks for (threat-model §6 HT, MD).
import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const { port } = victim;
const host = `127.0.0.1:${port}`;
const bearer = { Authorization: `Bearer ${victim.a.tokens.access_token}` };
const call = JSON.stringify({
    jsonrpc: '2.0',
    id: 9,
    method: 'tools/call',
    params: { name: 'create_todo', arguments: { title: 'Planted' } },
});
const toolCall = (headers) =>
    victim.request('POST', '/mcp', { ...victim.session.headers, Connection: 'close', ...headers }, call);
const raw = (head) => Buffer.from(head.join('\r\n') + '\r\n\r\n', 'latin1');

// Every one of these carries a live token and a call that would write.
const hosts = [
    ['HT1 no Host', null, 400],
    ['HT1 empty Host', '', 400],
    ['HT2 two Hosts, good first', [host, 'evil.test'], 400],
    ['HT2 two Hosts, good last', ['evil.test', host], 400],
    ['HT2 the same Host twice', [host, host], 400],
    ['HT3 userinfo', `evil.com@${host}`, 400],
    ['HT3 path', `${host}/`, 400],
    ['HT3 list', `${host},evil.test`, 400],
    ['HT3 inner space', `127.0.0.1 :${port}`, 400],
    ['HT3 open bracket', '[::1', 400],
    ['HT3 port no number', '127.0.0.1:http', 400],
    ['HT4 rebound name', `rebind.test:${port}`, 403],
    ['HT4 look-alike', `127.0.0.1.nip.test:${port}`, 403],
    ['HT4 suffix', `localhost.evil.test:${port}`, 403],
    ['HT4 trailing dot', `localhost.:${port}`, 403],
    ['HT5 all addresses', `0.0.0.0:${port}`, 403],
    ['HT5 all addresses, IPv6', `[::]:${port}`, 403],
    ['HT5 mapped', `[::ffff:127.0.0.1]:${port}`, 403],
    ['HT5 short address', `127.1:${port}`, 403],
    ['HT5 decimal address', `2130706433:${port}`, 403],
    ['HT5 hex address', `0x7f000001:${port}`, 403],
    ['HT5 other loopback address', `127.0.0.2:${port}`, 403],
    ['HT5 other port', '127.0.0.1:1', 403],
    ['HT5 port too large', '127.0.0.1:99999', 403],
    ['HT5 no port', '127.0.0.1', 403],
];
refuses(
    victim,
    hosts.map(([name, value, status]) => [name, toolCall({ Host: value }), { status }])
);

const targets = [
    '/mcp',
    '/mcp/sse',
    '/mcp/message',
    '/oauth/authorize',
    '/oauth/token',
    '/oauth/register',
    '/oauth/revoke',
    '/oauth/wait/x',
    '/.well-known/oauth-authorization-server',
    '/.well-known/oauth-protected-resource',
    '/nowhere',
    '/',
];
refuses(
    victim,
    targets.map((target) => [
        `HT4 rebound name on ${target}`,
        victim.request('GET', target, { Host: `rebind.test:${port}` }),
        { status: 403 },
    ])
);

const origins = [
    ['null', 'null'],
    ['suffix', 'http://localhost.evil.test'],
    ['prefix of our own', `http://${host}.evil.test`],
    ['other port', 'http://127.0.0.1:1'],
    ['other scheme', `https://${host}`],
    ['userinfo', `http://${host}@evil.test`],
    ['extension', 'chrome-extension://abcdefghijklmnop'],
    ['file', 'file://'],
    ['empty', ''],
    ['two, ours first', [`http://${host}`, 'http://evil.test']],
    ['list', `http://${host} http://evil.test`],
];
for (const [name, origin] of origins)
    refuses(victim, [
        [`HT12 origin ${name}: tool not run`, toolCall({ Origin: origin }), { status: 403 }],
        [
            `HT12 origin ${name}: no token`,
            victim.form(
                '/oauth/token',
                { grant_type: 'refresh_token', refresh_token: victim.a.tokens.refresh_token, client_id: victim.a.id },
                { Origin: origin }
            ),
            { status: 403 },
        ],
    ]);

const lines = [
    ['HT6 line without colon', ['GARBAGE'], 400],
    ['HT6 folded line', ['X-A: b', ' c'], 400],
    ['HT6 space before colon', ['Content-Length : 0'], 400],
    ['HT6 empty name', [': x'], 400],
    ['HT6 NUL in a value', ['X-A: b\0c'], 400],
    ['HT6 control character in a value', ['X-A: b\x0bc'], 400],
    ['HT6 bare line feed', ['X-A: b\nX-B: c'], 400],
    ['HT6 bare carriage return', ['X-A: b\rX-B: c'], 400],
    ['HT6 name with a space', ['X A: b'], 400],
    ['HT6 name with eight bits', ['X-\xe4: b'], 400],
    ['HT7 length and coding', ['Content-Length: 5', 'Transfer-Encoding: chunked'], 400],
    ['HT7 coding and length', ['Transfer-Encoding: chunked', 'Content-Length: 5'], 400],
    ['HT7 other coding', ['Transfer-Encoding: gzip'], 400],
    ['HT7 two codings', ['Transfer-Encoding: gzip, chunked'], 400],
    ['HT7 coding twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'], 400],
    ['HT7 nearly chunked', ['Transfer-Encoding: xchunked'], 400],
    ['HT7 identity', ['Transfer-Encoding: identity'], 400],
    ['HT8 two lengths', ['Content-Length: 3', 'Content-Length: 30'], 400],
    ['HT8 two equal lengths', ['Content-Length: 3', 'Content-Length: 3'], 400],
    ['HT8 list of lengths', ['Content-Length: 3, 3'], 400],
    ['HT8 signed length', ['Content-Length: +3'], 400],
    ['HT8 negative length', ['Content-Length: -1'], 400],
    ['HT8 hexadecimal length', ['Content-Length: 0x3'], 400],
    ['HT8 eleven digits', ['Content-Length: 00000000003'], 400],
    ['HT8 no digits', ['Content-Length:'], 400],
    ['HT9 too many fields', Array.from({ length: 65 }, (_, i) => `X-${i}: v`), 431],
    ['HT9 long field', [`X-A: ${'a'.repeat(8100)}`], 431],
    ['HT9 long head', Array.from({ length: 30 }, (_, i) => `X-${i}: ${'a'.repeat(600)}`), 431],
    ['unknown expectation', ['Expect: miracle'], 417],
];
refuses(
    victim,
    lines.map(([name, extra, status]) => [
        `${name}: closed, what follows is not run`,
        // No Connection: close; the connection ends because the guard ends it. The second request would write.
        () =>
            Buffer.concat([
                raw(['POST /oauth/register HTTP/1.1', `Host: ${host}`, 'Content-Type: application/json', ...extra]),
                victim.request(
                    'POST',
                    '/oauth/register',
                    { 'Content-Type': 'application/json' },
                    JSON.stringify({ redirect_uris: ['http://127.0.0.1/smuggled'] })
                ),
            ]),
        { status },
    ])
);

const startLines = [
    ['target of 9 KB', `GET /${'a'.repeat(9000)} HTTP/1.1`, 414],
    ['absolute target', `GET http://${host}/healthz HTTP/1.1`, 400],
    ['authority as target', `CONNECT ${host} HTTP/1.1`, 501],
    ['TRACE', 'TRACE /healthz HTTP/1.1', 501],
    ['invented method', 'BREW /healthz HTTP/1.1', 501],
    ['lower-case method', 'get /healthz HTTP/1.1', 501],
    ['HTTP/2.0', 'GET /healthz HTTP/2.0', 505],
    ['HTTP/1.2', 'GET /healthz HTTP/1.2', 505],
    ['no version', 'GET /healthz', 400],
    ['no target', 'GET  HTTP/1.1', 400],
    ['space in target', 'GET /a b HTTP/1.1', 400],
    ['fragment in target', 'GET /healthz#a HTTP/1.1', 400],
    ['stray percent', 'GET /% HTTP/1.1', 400],
    ['encoded NUL in path', 'GET /healthz%00 HTTP/1.1', 400],
    ['encoded newline in path', 'GET /healthz%0a HTTP/1.1', 400],
    ['asterisk for GET', 'GET * HTTP/1.1', 400],
];
refuses(
    victim,
    startLines.map(([name, line, status]) => [`start line: ${name}`, raw([line, `Host: ${host}`]), { status }])
);

const paths = [
    '/MCP',
    '/mcp/',
    '//mcp',
    '/mcp/..;/mcp',
    '/./mcp',
    '/mcp/../oauth/token',
    '/%6dcp',
    '/mcp%2f',
    '/mcp;x=y',
    '/.well-known/oauth-protected-resource/other',
    '/.well-known/oauth-protected-resource/mcp/other',
    '/.well-known/',
    '/.well-known/openid-configuration/x',
    '/oauth',
    '/oauth/',
    '/oauth/jwks',
    '/oauth/consent',
    '/oauth/approve',
    '/admin',
    '/traydo.sqlite',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
];
refuses(
    victim,
    paths.map((path) => [`MD3 ${path} is nothing`, victim.request('GET', path, bearer), { status: 404 }])
);

const methods = [
    ['/.well-known/oauth-authorization-server', 'POST', /GET/],
    ['/.well-known/oauth-authorization-server', 'DELETE', /GET/],
    ['/.well-known/oauth-protected-resource', 'POST', /GET/],
    ['/.well-known/oauth-protected-resource', 'PUT', /GET/],
    ['/oauth/authorize', 'POST', /GET/],
    ['/oauth/authorize', 'PUT', /GET/],
    ['/oauth/token', 'GET', /POST/],
    ['/oauth/token', 'PUT', /POST/],
    ['/oauth/register', 'GET', /POST/],
    ['/oauth/register', 'DELETE', /POST/],
    ['/oauth/revoke', 'GET', /POST/],
    ['/oauth/revoke', 'PATCH', /POST/],
    ['/mcp', 'PUT', /POST/],
    ['/mcp', 'PATCH', /POST/],
    ['/mcp/sse', 'POST', /GET/],
    ['/mcp/message', 'GET', /POST/],
    ['/healthz', 'POST', /GET/],
];
// Discovery documents hold nothing of anybody's and are for pages, too; nothing else has a wildcard.
const readableByPages = (target) => (target.startsWith('/.well-known/') ? { 'access-control-allow-origin': '*' } : {});
refuses(
    victim,
    methods.map(([target, method, allow]) => [
        `MD2 ${method} ${target}`,
        victim.request(method, target, bearer, ''),
        { status: 405, headers: { allow, ...readableByPages(target) } },
    ])
);

const coded = ['gzip', 'deflate', 'br', 'identity, gzip'];
refuses(
    victim,
    coded.map((coding) => [`body coded as ${coding}`, toolCall({ 'Content-Encoding': coding }), { status: 415 }])
);

stillWorks(victim);
