// What the authorization endpoint and the waiting page refuse (threat-model §6 AZ, CD): a page without Location where the
// client or its redirect is in doubt, else an answer to the client with error, state and iss. No request is parked.
import { authorizationUrl, newVerifier, redirectUri } from '../clients/support/oauthsteps.mjs';
import { Victim, refuses, stillWorks } from './support/victim.mjs';

const victim = await Victim.open();
const { challenge } = newVerifier();
const state = 'a state, with & signs';

/** Parameters replace those of a good request; a list gives one several times; undefined takes it away. */
function authorize(changes = {}, headers = {}) {
    const { pathname, searchParams } = authorizationUrl(victim.origin, victim.a.id, challenge, { state });
    for (const [name, value] of Object.entries(changes)) {
        searchParams.delete(name);
        for (const one of [value].flat()) if (one !== undefined) searchParams.append(name, one);
    }
    return victim.request('GET', `${pathname}?${searchParams}`, headers);
}
const pageHeaders = {
    'cache-control': 'no-store',
    'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-type': /^text\/html/,
};
const page = { status: 400, headers: pageHeaders };
const answer = (error) => ({
    status: 303,
    headers: {
        ...pageHeaders,
        location: new RegExp(
            `^${redirectUri.replace(/[.]/g, '\\.')}\\?(?=.*\\berror=${error}\\b)(?=.*\\bstate=a(%20|\\+)state%2C(%20|\\+)with(%20|\\+)%26(%20|\\+)signs)(?=.*\\biss=http%3A%2F%2F127)(?!.*\\bcode=)`
        ),
    },
});

const otherRedirects = [
    ['AZ2 slash', `${redirectUri}/`],
    ['AZ2 case', redirectUri.replace('callback', 'Callback')],
    ['AZ2 percent-encoding', redirectUri.replace('callback', '%63allback')],
    ['AZ2 added query', `${redirectUri}?a=b`],
    ['AZ2 empty query', `${redirectUri}?`],
    ['AZ2 fragment', `${redirectUri}#a`],
    ['AZ2 prefix', redirectUri.slice(0, -1)],
    ['AZ2 dot segment', redirectUri.replace('/callback', '/a/../callback')],
    ['AZ2 matrix', `${redirectUri};a=b`],
    ['AZ2 other site', 'https://evil.test/callback'],
    ['AZ2 script', 'javascript:alert(1)'],
    ['AZ2 scheme case', redirectUri.replace('http', 'HTTP')],
    ['AZ2 https', redirectUri.replace('http:', 'https:')],
    ['AZ2 userinfo', redirectUri.replace('127', 'a@127')],
    ['AZ2 userinfo as host', redirectUri.replace('127.0.0.1:33418', '127.0.0.1:33418@evil.test')],
    ['AZ2 backslash', redirectUri.replace('127.0.0.1:33418', '127.0.0.1:33418\\.evil.test')],
    ['AZ2 newline', `${redirectUri}\r\nSet-Cookie: a=b`],
    ['AZ2 space', `${redirectUri} `],
    ['AZ3 localhost', redirectUri.replace('127.0.0.1', 'localhost')],
    ['AZ3 ::1', redirectUri.replace('127.0.0.1', '[::1]')],
    ['AZ3 another loopback', redirectUri.replace('127.0.0.1', '127.0.0.2')],
    ['AZ3 decimal', redirectUri.replace('127.0.0.1', '2130706433')],
    ['AZ3 port 0', redirectUri.replace('33418', '0')],
    ['AZ3 port with sign', redirectUri.replace('33418', '+1')],
];
refuses(
    victim,
    otherRedirects.map(([name, redirect_uri]) => [name, authorize({ redirect_uri }), page])
);

const clients = [
    ['none', undefined],
    ['unknown', 'unknown'],
    ['empty', ''],
    ['in another case', victim.a.id.toUpperCase()],
    ['with a space', `${victim.a.id} `],
    ['a wildcard', '%'],
    ['SQL', "' OR '1'='1"],
    ['inside a long text', `${victim.a.id}${'a'.repeat(4000)}`],
];
refuses(
    victim,
    clients.map(([name, client_id]) => [`AZ1 client: ${name}`, authorize({ client_id }), page])
);

const twice = [
    'client_id',
    'redirect_uri',
    'state',
    'response_type',
    'code_challenge',
    'code_challenge_method',
    'scope',
    'resource',
];
const values = {
    client_id: victim.a.id,
    redirect_uri: redirectUri,
    state,
    response_type: 'code',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    scope: 'todos:read',
    resource: victim.traydo.url,
};
refuses(
    victim,
    twice.map((name) => [`AZ4 ${name} twice`, authorize({ [name]: [values[name], values[name]] }), page])
);
refuses(victim, [
    ['AZ4 NUL in a parameter', authorize({ state: 'a\0b' }), page],
    ['AZ4 ill-formed UTF-8', victim.request('GET', `/oauth/authorize?client_id=${victim.a.id}&state=%ff`), page],
    [
        'AZ4 65 parameters',
        victim.request('GET', `/oauth/authorize?${Array.from({ length: 65 }, (_, i) => `p${i}=v`).join('&')}`),
        page,
    ],
]);

const wrong = [
    ['AZ5 no challenge', { code_challenge: undefined }, 'invalid_request'],
    ['AZ5 empty challenge', { code_challenge: '' }, 'invalid_request'],
    ['AZ5 short challenge', { code_challenge: challenge.slice(1) }, 'invalid_request'],
    ['AZ5 padded challenge', { code_challenge: `${challenge}=` }, 'invalid_request'],
    ['AZ5 challenge in plain base64', { code_challenge: `+/${challenge.slice(2)}` }, 'invalid_request'],
    ['AZ6 plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['AZ6 absent', { code_challenge_method: undefined }, 'invalid_request'],
    ['AZ6 lower case', { code_challenge_method: 's256' }, 'invalid_request'],
    ['AZ6 unknown', { code_challenge_method: 'S512' }, 'invalid_request'],
    ['AZ7 token', { response_type: 'token' }, 'unsupported_response_type'],
    ['AZ7 id_token', { response_type: 'id_token' }, 'unsupported_response_type'],
    ['AZ7 code token', { response_type: 'code token' }, 'unsupported_response_type'],
    ['AZ7 none', { response_type: 'none' }, 'unsupported_response_type'],
    ['AZ7 upper case', { response_type: 'CODE' }, 'unsupported_response_type'],
    ['AZ8 other host', { resource: 'https://other.test' }, 'invalid_target'],
    ['AZ8 other port', { resource: 'http://127.0.0.1:1/mcp' }, 'invalid_target'],
    ['AZ8 other path', { resource: `${victim.origin}/other` }, 'invalid_target'],
    ['AZ8 fragment', { resource: `${victim.traydo.url}#a` }, 'invalid_target'],
    ['AZ8 no URI', { resource: 'mcp' }, 'invalid_target'],
    ['AZ8 userinfo', { resource: victim.traydo.url.replace('//', '//a@') }, 'invalid_target'],
    ['AZ9 unknown scope', { scope: 'root' }, 'invalid_scope'],
    ['AZ9 other case', { scope: 'TODOS:READ' }, 'invalid_scope'],
    ['AZ9 prefix', { scope: 'todos' }, 'invalid_scope'],
    ['response mode fragment', { response_mode: 'fragment' }, 'invalid_request'],
    ['response mode form_post', { response_mode: 'form_post' }, 'invalid_request'],
];
refuses(
    victim,
    wrong.map(([name, changes, error]) => [name, authorize(changes), answer(error)])
);

const destinations = [
    'iframe',
    'frame',
    'embed',
    'object',
    'image',
    'script',
    'style',
    'font',
    'audio',
    'worker',
    'empty',
    'fencedframe',
];
refuses(
    victim,
    destinations.map((destination) => [
        `AZ10 loaded as ${destination}`,
        authorize({}, { 'Sec-Fetch-Dest': destination, 'Sec-Fetch-Mode': 'no-cors' }),
        { status: 403, headers: pageHeaders },
    ])
);
refuses(
    victim,
    ['prefetch', 'prefetch;prerender', 'prefetch;anonymous-client-ip'].map((purpose) => [
        `AZ10 fetched ahead: ${purpose}`,
        authorize({}, { 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate', 'Sec-Purpose': purpose }),
        { status: 403, headers: pageHeaders },
    ])
);
refuses(
    victim,
    ['POST', 'PUT', 'DELETE', 'PATCH'].map((method) => [
        `AZ10 ${method}`,
        victim.request(method, `/oauth/authorize?client_id=${victim.a.id}`, {}, ''),
        { status: 405, headers: { allow: /GET/ } },
    ])
);

const { pathname } = victim.pending.waitUrl;
const tickets = [
    '/oauth/wait/',
    '/oauth/wait/x',
    `${pathname.slice(0, -1)}`,
    `${pathname}x`,
    `${pathname}/`,
    `${pathname}%00`.replace('%00', '%20'),
    pathname.toLowerCase() === pathname
        ? pathname.toUpperCase().replace('/OAUTH/WAIT/', '/oauth/wait/')
        : pathname.toLowerCase(),
    `/oauth/wait/${(await victim.control.call('consents'))[0].id}`,
    '/oauth/wait/..%2f',
    '/oauth/wait/%'.replace('%', '%25'),
    `/oauth/wait/${'a'.repeat(4000)}`,
];
refuses(
    victim,
    tickets.map((ticket) => [`CD4 ${ticket.slice(0, 40)}`, victim.request('GET', ticket), { status: 404 }])
);

// CD6: no route, by no method, with no parameter decides anything; the arena's fingerprint holds what waits.
const decisions = [
    'approve',
    'allow',
    'decision=allow',
    `number=${victim.pending.number}`,
    `number=${victim.pending.number}&allow=1`,
];
refuses(
    victim,
    decisions.flatMap((query) => [
        [`CD6 POST to the page: ${query}`, victim.form(pathname, query), { status: 405, headers: { allow: /GET/ } }],
        [`CD6 authorize?${query}`, victim.request('GET', `/oauth/authorize?${query}`), page],
    ])
);

stillWorks(victim);
