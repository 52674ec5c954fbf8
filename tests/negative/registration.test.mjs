// What registration refuses (threat-model §6 RG): nothing is stored, and the word says why.
import { publicMetadata } from '../clients/support/oauthsteps.mjs';
import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const redirect = { status: 400, error: 'invalid_redirect_uri' };
const metadata = { status: 400, error: 'invalid_client_metadata' };

const post = (body, headers = {}) =>
    victim.request('POST', '/oauth/register', { 'Content-Type': 'application/json', ...headers }, body);
const change = (changes) => post(JSON.stringify({ ...publicMetadata, ...changes }));

const lists = [
    ['RG1 none', undefined],
    ['RG1 empty', []],
    ['RG1 null', null],
    ['RG1 string', 'http://127.0.0.1/cb'],
    ['RG1 object', {}],
    ['RG1 number inside', [1]],
    ['RG1 list inside', [['http://127.0.0.1/cb']]],
    ['RG1 empty text', ['']],
    ['RG1 eleven', Array.from({ length: 11 }, (_, i) => `http://127.0.0.1/${i}`)],
    ['RG1 one good, one bad', ['http://127.0.0.1/cb', 'http://example.com/cb']],
];
refuses(
    victim,
    lists.map(([name, redirect_uris]) => [name, change({ redirect_uris }), redirect])
);

const uris = [
    ['RG2', 'javascript:alert(1)'],
    ['RG2', 'JaVaScRiPt:alert(1)'],
    ['RG2', 'java\tscript:alert(1)'],
    ['RG2', ' javascript:alert(1)'],
    ['RG2', 'javascript://127.0.0.1/%0aalert(1)'],
    ['RG2', 'data:text/html,x'],
    ['RG2', 'file:///etc/passwd'],
    ['RG2', 'vbscript:x'],
    ['RG2', 'blob:http://127.0.0.1/x'],
    ['RG2', 'about:blank'],
    ['RG2', 'view-source:http://127.0.0.1/'],
    ['RG2', 'ftp://127.0.0.1/'],
    ['RG2', 'ws://127.0.0.1/'],
    ['RG2', 'mailto:a@b.test'],
    ['RG2', 'myapp:/cb'],
    ['RG2', '.app:/cb'],
    ['RG2', 'com..app:/cb'],
    ['RG2', 'com.example.app:cb'],
    ['RG2', 'Com.Example.App:/cb'],
    ['RG3', 'http://127.0.0.1/cb#'],
    ['RG3', 'https://app.example.test/cb#a'],
    ['RG4', 'http://example.com/cb'],
    ['RG4', 'http://localhost.evil.test/cb'],
    ['RG4', 'http://127.0.0.1.nip.test/cb'],
    ['RG4', 'http://localhost./cb'],
    ['RG4', 'http://192.168.1.2/cb'],
    ['RG4', 'http://0.0.0.0/cb'],
    ['RG4', 'http://[::]/cb'],
    ['RG5', 'http://2130706433/cb'],
    ['RG5', 'http://127.1/cb'],
    ['RG5', 'http://0x7f000001/cb'],
    ['RG5', 'http://0177.0.0.1/cb'],
    ['RG5', 'http://１２７.0.0.1/cb'],
    ['RG5', 'http://127.0.0.1%2e/cb'],
    ['RG5', 'http://[::ffff:127.0.0.1]/cb'],
    ['RG5', 'https://2130706433/cb'],
    ['RG6', 'http://a@127.0.0.1/cb'],
    ['RG6', 'http://a:b@127.0.0.1/cb'],
    ['RG6', 'http://@127.0.0.1/cb'],
    ['RG6', 'https://app.example.test@evil.test/cb'],
    ['redirect with dot segments', 'https://app.example.test/a/../cb'],
    ['redirect with coded dots', 'https://app.example.test/%2e%2E/cb'],
    ['redirect with parameters on dots', 'https://app.example.test/a/..;/cb'],
    ['redirect with a backslash', 'https://app.example.test\\@evil.test/'],
    ['redirect with a space', 'http://127.0.0.1/a b'],
    ['redirect with a newline', 'http://127.0.0.1/\nLocation: x'],
    ['redirect with half a triplet', 'http://127.0.0.1/%4'],
    ['redirect without authority', 'http:/127.0.0.1/cb'],
    ['redirect, relative', '//127.0.0.1/cb'],
    ['redirect, path only', '/cb'],
    ['redirect to port 0', 'http://127.0.0.1:0/cb'],
    ['redirect to port 65536', 'http://127.0.0.1:65536/cb'],
    ['redirect with an empty port', 'http://127.0.0.1:/cb'],
    ['redirect of 2049 bytes', `http://127.0.0.1/${'a'.repeat(2049 - 17)}`],
    ['redirect to one label', 'https://intranet/cb'],
];
refuses(
    victim,
    uris.map(([id, uri]) => [`${id}: ${uri.slice(0, 60)}`, change({ redirect_uris: [uri] }), redirect])
);

const members = [
    ['RG7 bidi override', { client_name: 'a\u202eb' }],
    ['RG7 bidi isolate', { client_name: 'a\u2066b' }],
    ['RG7 bell', { client_name: 'a\u0007b' }],
    ['RG7 newline', { client_name: 'a\nb' }],
    ['RG7 escape', { client_name: '\u001b[2J' }],
    ['RG7 zero width space', { client_name: 'a\u200bb' }],
    ['RG7 129 code points', { client_name: '😀'.repeat(129) }],
    ['RG7 no text', { client_name: 7 }],
    ['RG7 a list', { client_name: ['a'] }],
    ['RG7 software id', { software_id: 'a\u202eb' }],
    ['RG7 software version', { software_version: '\u0000'.slice(1) + 'a\u0008' }],
    ['RG9 logo as data', { logo_uri: 'data:image/png;base64,AA' }],
    ['RG9 logo on loopback', { logo_uri: 'http://127.0.0.1/logo.png' }],
    ['RG9 logo on localhost', { logo_uri: 'https://localhost/logo.png' }],
    ['RG9 logo on IPv6', { logo_uri: 'http://[::1]/logo.png' }],
    ['RG9 logo on a number', { logo_uri: 'http://2130706433/' }],
    ['RG9 logo with user', { logo_uri: 'https://a@example.test/' }],
    ['RG9 logo as script', { logo_uri: 'javascript:alert(1)' }],
    ['RG9 keys on loopback', { jwks_uri: 'http://127.0.0.1/keys' }],
    ['RG9 terms as file', { tos_uri: 'file:///etc/passwd' }],
    ['RG9 policy on one label', { policy_uri: 'https://intranet/' }],
    ['RG9 home as script', { client_uri: 'javascript:alert(1)' }],
    ['RG10 machine', { grant_types: ['client_credentials'] }],
    ['RG10 machine beside code', { grant_types: ['authorization_code', 'client_credentials'] }],
    ['RG10 implicit', { grant_types: ['implicit'] }],
    ['RG10 password', { grant_types: ['authorization_code', 'password'] }],
    ['RG10 refresh alone', { grant_types: ['refresh_token'] }],
    ['RG10 no list', { grant_types: 'authorization_code' }],
    ['RG10 token response', { response_types: ['token'] }],
    ['RG10 hybrid response', { response_types: ['code', 'token'] }],
    ['RG10 no response', { response_types: [] }],
    ['unknown authentication', { token_endpoint_auth_method: 'private_key_jwt' }],
    ['authentication in another case', { token_endpoint_auth_method: 'None' }],
    ['authentication no text', { token_endpoint_auth_method: 1 }],
];
refuses(
    victim,
    members.map(([name, changes]) => [name, change(changes), metadata])
);

const good = JSON.stringify(publicMetadata);
const bodies = [
    ['RG11 redirect_uris twice', '{"redirect_uris":["http://127.0.0.1/a"],"redirect_uris":["http://127.0.0.1/b"]}'],
    [
        'RG11 twice in other words',
        '{"redirect_uris":["http://127.0.0.1/a"],"redirect\\u005furis":["http://evil.test/"]}',
    ],
    ['RG11 deep inside', '{"redirect_uris":["http://127.0.0.1/a"],"x":{"y":1,"y":2}}'],
    ['empty body', ''],
    ['no object', '[]'],
    ['text', '"x"'],
    ['cut off', good.slice(0, -1)],
    ['something behind', `${good} {}`],
    ['byte order mark', '\ufeff' + good],
    ['NUL in a text', '{"redirect_uris":["http://127.0.0.1/a"],"client_name":"\\u0000"}'],
    ['ill-formed UTF-8', Buffer.concat([Buffer.from('{"client_name":"'), Buffer.from([0xff]), Buffer.from('"}')])],
    ['lone surrogate', '{"redirect_uris":["http://127.0.0.1/a"],"client_name":"\\ud800"}'],
    ['nested 65 deep', '{"redirect_uris":["http://127.0.0.1/a"],"x":' + '['.repeat(65) + ']'.repeat(65) + '}'],
    ['single quotes', "{'redirect_uris':[]}"],
    ['a comment', `/* */${good}`],
    ['trailing comma', '{"redirect_uris":["http://127.0.0.1/a"],}'],
];
refuses(
    victim,
    bodies.map(([name, body]) => [name, post(body), metadata])
);

const types = [
    'application/x-www-form-urlencoded',
    'text/plain',
    'text/json',
    'multipart/form-data; boundary=a',
    'application/jsonp',
    '',
];
refuses(
    victim,
    types.map((type) => [`as ${type || 'nothing'}`, post(good, { 'Content-Type': type }), { status: 415 }])
);
refuses(victim, [
    ['without a media type', post(good, { 'Content-Type': null }), { status: 415 }],
    [
        'RG8 a name of 1 MB',
        () => post(JSON.stringify({ ...publicMetadata, client_name: 'a'.repeat(1 << 20) })),
        { status: 413 },
    ],
    ['RG8 one byte too many', () => post(good.padEnd(64 * 1024 + 1)), { status: 413 }],
    [
        'RG8 in chunks',
        () =>
            victim.request(
                'POST',
                '/oauth/register',
                { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked', 'Content-Length': null },
                `11000\r\n${good.padEnd(0x11000)}\r\n0\r\n\r\n`
            ),
        { status: 413 },
    ],
]);

stillWorks(victim);
