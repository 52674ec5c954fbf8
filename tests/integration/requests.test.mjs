// Requests of the running program: more time, blocks that outlive a restart, and clients named by a web address.
import assert from 'node:assert/strict';
import { after, it } from 'node:test';

import { authorizationUrl, newVerifier, register } from '../clients/support/oauthsteps.mjs';
import { openPage } from '../clients/support/person.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const options = { timeout: 30_000 };
const opened = [];

async function start(environment) {
    const traydo = await Traydo.start(environment);
    opened.push(traydo);
    return traydo;
}
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

const originOf = (traydo) => new URL(traydo.url).origin;
const urlFor = (traydo, clientId) => authorizationUrl(originOf(traydo), clientId, newVerifier().challenge);

it('gives a request five more minutes, once', options, async () => {
    const traydo = await start();
    const { client_id } = await register(originOf(traydo), { client_name: 'Slow' });
    const page = await openPage(urlFor(traydo, client_id));
    const [request] = (await traydo.ctlJson('requests')).requests;
    assert.equal(request.trust, 'self_registered');
    const extended = (await traydo.ctlJson('requests', 'extend', request.id)).request;
    assert.equal(Date.parse(extended.expires_at) - Date.parse(request.expires_at), 300_000);
    await assert.rejects(traydo.ctl('requests', 'extend', request.id), (error) => error.code === 6);
    const status = await (await fetch(`${page.waitUrl}/status`)).json();
    assert.ok(status.expires_in > 300, `${status.expires_in} s`);
    assert.equal(String(status.number), page.number);
});

it('deny --block all keeps every app out, across a restart, until it is undone', options, async () => {
    const traydo = await start();
    const first = await register(originOf(traydo), { client_name: 'Pest' });
    await openPage(urlFor(traydo, first.client_id));
    const [request] = (await traydo.ctlJson('requests')).requests;
    await traydo.ctl('deny', request.id, '--block', 'all');
    await traydo.restart();
    // It registers anew, which no block on its id would stop.
    const second = await register(originOf(traydo), { client_name: 'Pest' });
    const refused = await fetch(urlFor(traydo, second.client_id), { redirect: 'manual' });
    assert.equal(refused.status, 303);
    assert.equal(new URL(refused.headers.get('location')).searchParams.get('error'), 'access_denied');
    assert.equal((await traydo.ctlJson('requests')).requests.length, 0);

    const { blocks } = await traydo.ctlJson('blocks');
    assert.equal(blocks.length, 1);
    assert.equal(blocks[0].kind, 'all');
    assert.equal(blocks[0].client_name, 'Pest');
    await traydo.ctl('unblock', blocks[0].id);
    assert.deepEqual((await traydo.ctlJson('blocks')).blocks, []);
    await openPage(urlFor(traydo, second.client_id));
});

it('offers client ID metadata documents unless they are switched off', options, async () => {
    const metadataOf = async (traydo) =>
        (await fetch(new URL('/.well-known/oauth-authorization-server', traydo.url))).json();
    assert.equal((await metadataOf(await start())).client_id_metadata_document_supported, true);

    const traydo = await start({ TRAYDO_OAUTH_CLIENT_METADATA_DOCUMENTS: 'false' });
    const metadata = await metadataOf(traydo);
    assert.ok(!('client_id_metadata_document_supported' in metadata));
    assert.ok(metadata.registration_endpoint);
    const page = await fetch(urlFor(traydo, 'https://app.example.org/client.json'), { redirect: 'manual' });
    assert.equal(page.status, 400);
    assert.match(await page.text(), /client_metadata_documents = false/);
});

it('AZ12: dials nothing for a client_id that names this computer', options, async () => {
    const traydo = await start();
    for (const id of ['https://127.0.0.1/c', 'https://localhost/c', 'https://[::1]/c', 'http://app.example.org/c']) {
        const page = await fetch(urlFor(traydo, id), { redirect: 'manual' });
        assert.equal(page.status, 400, id);
        assert.equal(page.headers.get('location'), null);
    }
    assert.equal((await traydo.ctlJson('requests')).requests.length, 0);
});
