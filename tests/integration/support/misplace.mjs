// Secrets in places where they do not belong.
import { once } from 'node:events';
import http from 'node:http';

import { authorizationUrl } from '../../clients/support/oauthsteps.mjs';

export function basic(id, secret) {
    return { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
}

/** A request on a connection of its own: some of these end theirs. What comes back does not matter here. */
async function request(target, { method = 'GET', headers = {}, body } = {}) {
    const sent = http.request(target, { method, headers, agent: false });
    sent.end(body);
    const [response] = await once(sent, 'response');
    response.resume();
    await once(response, 'end');
}

/** A secret where it does not belong: everybody who refuses it is tempted to say why. */
export async function misplace(traydo, secret, clientId) {
    const { origin } = new URL(traydo.url);
    const send = (target, options) => request(new URL(target, origin), options);
    await send(`/mcp?access_token=${secret}`, { method: 'POST' });
    await send(`/oauth/wait/${secret}`);
    await send(`/${secret}`);
    await send('/mcp', {
        method: 'POST',
        headers: { Authorization: `Bearer ${secret}x`, Cookie: secret, 'User-Agent': secret },
    });
    for (const header of [
        'Host',
        'Origin',
        'Mcp-Session-Id',
        'Expect',
        'Transfer-Encoding',
        'Content-Length',
        `X-${secret}`,
    ])
        await send('/mcp', { method: 'POST', headers: { [header]: secret } });
    await send(authorizationUrl(origin, secret, secret, { state: secret, scope: secret }));
    await send('/oauth/register', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: `{"${secret}":"${secret}`,
    });
    for (const target of ['/oauth/token', '/oauth/revoke']) {
        const form = (fields, headers = {}) =>
            send(target, {
                method: 'POST',
                headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
                body: String(fields),
            });
        await send(`${target}?token=${secret}`, { method: 'POST' });
        await form(`${secret}=${secret}&${secret}=twice`);
        await form(new URLSearchParams({ grant_type: secret, client_id: clientId, client_secret: secret }));
        await form(
            new URLSearchParams({ grant_type: 'refresh_token', token: secret, refresh_token: secret }),
            basic(clientId, secret)
        );
    }
}
