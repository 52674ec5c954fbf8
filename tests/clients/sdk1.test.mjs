// The official TypeScript SDK 1.32 against a real Traydo, over both of its HTTP transports.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { testFlavour } from './support/clientsuite.mjs';
import { openPage } from './support/person.mjs';
import { flavours } from './support/sdkclient.mjs';
import { Traydo } from './support/traydo.mjs';

testFlavour(flavours.http);
testFlavour(flavours.sse);

describe('The person says no', { timeout: 30_000 }, () => {
    let traydo;
    after(() => traydo.dispose());

    it('answers access_denied with state and iss, and keeps nothing', async () => {
        traydo = await Traydo.start();
        const registered = await (
            await fetch(new URL('/oauth/register', traydo.url), {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({
                    client_name: 'Pushy',
                    redirect_uris: ['http://127.0.0.1:1234/cb'],
                    token_endpoint_auth_method: 'none',
                }),
            })
        ).json();
        const url = new URL('/oauth/authorize', traydo.url);
        url.search = new URLSearchParams({
            response_type: 'code',
            client_id: registered.client_id,
            redirect_uri: 'http://127.0.0.1:9999/cb',
            state: 's&=1',
            code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
            code_challenge_method: 'S256',
        });
        const page = await openPage(url);
        const { requests } = await traydo.ctlJson('requests');
        await traydo.ctl('deny', requests[0].id);
        const response = await fetch(page.waitUrl, { redirect: 'manual' });
        assert.equal(response.status, 303);
        const redirect = new URL(response.headers.get('location'));
        assert.equal(redirect.host, '127.0.0.1:9999');
        assert.equal(redirect.searchParams.get('error'), 'access_denied');
        assert.equal(redirect.searchParams.get('state'), 's&=1');
        assert.equal(redirect.searchParams.get('iss'), new URL(traydo.url).origin);
        assert.equal((await traydo.ctlJson('status')).counts.clients, 0);
    });
});
