// Other devices: TLS under an authority of our own, issuer and audience of its own, registration only while pairing.
// "Another device" is another loopback address, so nothing leaves the machine.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import tls from 'node:tls';
import { promisify } from 'node:util';

import { authorize, RawSession } from './support/rawclient.mjs';
import { Traydo } from './support/traydo.mjs';

const run = promisify(execFile);
const address = '127.0.0.2';
const options = { timeout: 60_000 };
const lanEnvironment = { TRAYDO_LAN_ENABLED: 'true', TRAYDO_LAN_PORT: '0', TRAYDO_LAN_ADDRESS: address };

describe('the LAN listener', options, () => {
    let traydo, origin, port, authority, authorityFile;

    before(async () => {
        traydo = await Traydo.start(lanEnvironment);
        const { urls } = await traydo.ctlJson('lan', 'status');
        const url = new URL(urls.find((each) => each.includes(address)));
        ({ origin, port } = url);
        authorityFile = path.join(traydo.home, 'ca.pem');
        await traydo.ctl('lan', 'ca', '--output', authorityFile);
        authority = await readFile(authorityFile);
    });
    after(() => traydo.dispose());

    /** One request over TLS that trusts our authority alone. */
    function send(target, { method = 'GET', headers = {}, body, ca = authority } = {}) {
        return new Promise((resolve, reject) => {
            const request = https.request(
                new URL(target, origin),
                {
                    method,
                    headers: { Connection: 'close', ...headers },
                    ca,
                    agent: false,
                    // By the address dialled; Node would take the name in Host.
                    checkServerIdentity: (_, certificate) => tls.checkServerIdentity(address, certificate),
                },
                (response) => {
                    let text = '';
                    response.setEncoding('utf8');
                    response.on('data', (chunk) => (text += chunk));
                    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
                }
            );
            request.on('error', reject);
            request.end(body);
        });
    }
    const register = () =>
        send('/oauth/register', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({
                client_name: 'Far away',
                redirect_uris: ['http://127.0.0.1:33418/callback'],
                token_endpoint_auth_method: 'none',
            }),
        });
    const metadata = async () => JSON.parse((await send('/.well-known/oauth-authorization-server')).text);

    /** Sends raw bytes without TLS; resolves to all that came back until the server closed. */
    async function raw(bytes) {
        const socket = net.connect(Number(port), address);
        await once(socket, 'connect');
        let received = Buffer.alloc(0);
        socket.on('data', (data) => (received = Buffer.concat([received, data])));
        socket.on('error', () => {});
        socket.write(bytes);
        await once(socket, 'close');
        return received;
    }

    it('is off by default', options, async () => {
        const plain = await Traydo.start();
        try {
            assert.equal((await plain.ctlJson('lan', 'status')).enabled, false);
            assert.equal((await plain.ctlJson('status')).urls.length, 1);
            await assert.rejects(plain.ctl('lan', 'pair'), (error) => error.code === 4);
            await assert.rejects(plain.ctl('lan', 'ca'), (error) => error.code === 4);
        } finally {
            await plain.dispose();
        }
    });

    it('shows the same authority in status, export and handshake', options, async () => {
        const status = await traydo.ctlJson('lan', 'status');
        const socket = await new Promise((resolve, reject) => {
            const request = https.get(new URL('/healthz', origin), { ca: authority, agent: false }, (response) => {
                resolve(response.socket);
                response.resume();
            });
            request.on('error', reject);
        });
        const shown = socket.getPeerCertificate(true);
        assert.equal(shown.issuerCertificate.fingerprint256, status.fingerprint);
        assert.match(shown.subjectaltname, /IP Address:127\.0\.0\.2/);
        assert.ok(Date.parse(shown.valid_to) - Date.now() < 91 * 24 * 3600 * 1000);
        assert.ok(['TLSv1.2', 'TLSv1.3'].includes(socket.getProtocol()));
        socket.destroy();
    });

    it('is refused by a client that does not trust the authority', options, async () => {
        await assert.rejects(send('/healthz', { ca: [] }), /certificate/);
    });

    it('HT13: closes on plain HTTP without a reply', options, async () => {
        for (const bytes of [`GET /healthz HTTP/1.1\r\nHost: ${address}:${port}\r\n\r\n`, '\r\n', 'SSH-2.0-x\r\n', '\0'])
            assert.equal((await raw(bytes)).length, 0, JSON.stringify(bytes));
        assert.equal((await send('/healthz')).status, 200);
    });

    it('HT13: offers no registration by default', options, async () => {
        const document = await metadata();
        assert.equal(document.issuer, origin);
        assert.ok(!('registration_endpoint' in document));
        assert.ok(!document.client_id_metadata_document_supported);
        const answer = await register();
        assert.equal(answer.status, 404);
        assert.equal((await traydo.ctlJson('requests')).requests.length, 0);
    });

    it('HT4: serves its own names only', options, async () => {
        for (const target of ['/mcp', '/mcp/sse', '/oauth/token', '/oauth/register', '/.well-known/oauth-authorization-server'])
            for (const host of [`rebind.test:${port}`, `127.0.0.1:${port}`, `localhost:${port}`, address])
                assert.equal((await send(target, { headers: { Host: host } })).status, 403, `${host} ${target}`);
    });

    for (const kind of ['http', 'sse', 'pinned'])
        it(`lets the SDK (${kind}) pass OAuth and call a tool once paired`, options, async () => {
            await traydo.ctl('lan', 'pair', '--for', '1m');
            assert.equal((await metadata()).registration_endpoint, `${origin}/oauth/register`);
            const { stdout } = await run(
                process.execPath,
                [new URL('./lan-client.mjs', import.meta.url).pathname, kind, `${origin}/mcp`],
                { env: { ...traydo.environment, NODE_EXTRA_CA_CERTS: authorityFile, TRAYDO_BIN_DIR: process.env.TRAYDO_BIN_DIR } }
            );
            await traydo.ctl('lan', 'pair', '--stop');
            assert.equal((await register()).status, 404);

            // MP3: its token is good here, with registration closed again, and nowhere else.
            const { token } = JSON.parse(stdout);
            const call = {
                method: 'POST',
                headers: {
                    Authorization: `Bearer ${token}`,
                    'Content-Type': 'application/json',
                    Accept: 'application/json, text/event-stream',
                },
                body: JSON.stringify({
                    jsonrpc: '2.0',
                    id: 1,
                    method: 'initialize',
                    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
                }),
            };
            assert.equal((await send('/mcp', call)).status, 200);
            const elsewhere = await fetch(traydo.url, call);
            assert.equal(elsewhere.status, 401);
            assert.match(elsewhere.headers.get('www-authenticate'), /error="invalid_token"/);
            const { todos } = await traydo.ctlJson('todo', 'list');
            assert.equal(todos.filter((todo) => todo.title === `From afar by ${kind}`).length, 1);
        });

    it('MP3: refuses a token of the loopback listener', options, async () => {
        const token = await authorize(traydo, 'At home');
        await RawSession.open(traydo, token);
        const answer = await send('/mcp', { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body: '{}' });
        assert.equal(answer.status, 401);
        assert.match(answer.headers['www-authenticate'], new RegExp(`resource_metadata="${origin}/`));
        assert.match(answer.headers['www-authenticate'], /error="invalid_token"/);
    });

    it('keeps its authority over a restart', options, async () => {
        const { fingerprint } = await traydo.ctlJson('lan', 'status');
        traydo.environment.TRAYDO_LAN_PORT = port;
        await traydo.restart();
        const status = await traydo.ctlJson('lan', 'status');
        assert.equal(status.fingerprint, fingerprint);
        assert.equal(status.pairing_until, null);
        assert.equal((await send('/healthz')).status, 200);
        assert.deepEqual((await traydo.ctlJson('status')).warnings, []);
    });

    it('says why it does not listen, and the rest works', options, async () => {
        const second = await Traydo.start({ ...lanEnvironment, TRAYDO_LAN_PORT: port });
        try {
            const { problem, urls } = await second.ctlJson('lan', 'status');
            assert.match(problem, new RegExp(`${address}:${port} is in use`));
            assert.deepEqual(urls, []);
            assert.match((await second.ctlJson('status')).warnings.join(), /Other devices cannot connect/);
            await assert.rejects(second.ctl('lan', 'pair'), (error) => error.code === 5);
            assert.equal((await fetch(new URL('/healthz', second.url))).status, 200);
        } finally {
            await second.dispose();
        }
    });

    it('ends in order', options, async () => {
        assert.equal(await traydo.end(), 0);
        await assert.rejects(send('/healthz'));
    });
});
