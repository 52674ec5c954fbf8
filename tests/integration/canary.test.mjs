// Sixteen secrets go through a whole session, good and bad requests alike, with every log line switched on. Afterwards
// none of them is in what Traydo printed, in its arguments and environment, in any file it keeps, or in what a face is
// told, which is all that a notification could show.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, it } from 'node:test';

import { ControlConnection } from '../clients/support/control.mjs';
import {
    authorizationUrl,
    newVerifier,
    postForm,
    redemption,
    register,
    renewal,
} from '../clients/support/oauthsteps.mjs';
import { followPage, openPage } from '../clients/support/person.mjs';
import { RawSession } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';
import { basic, misplace } from './support/misplace.mjs';

const traydo = await Traydo.start({ QT_LOGGING_RULES: 'traydo.*=true', TRAYDO_LIMITS_DENIAL_COOL_DOWN_MS: '0' });
after(() => traydo.dispose());
const { origin } = new URL(traydo.url);
const canaries = new Map();
const told = []; // to faces

/** Everything a face can learn, as JSON. */
async function listen(control) {
    for (const question of ['status', 'consents', 'clients']) told.push(JSON.stringify(await control.call(question)));
}

/** What a stateless call that needs the person's word gives the client to bring back. */
async function requestState(session, accessToken) {
    const ids = [];
    for (let i = 0; i < 11; ++i) ids.push((await session.call('create_todo', { title: `Doomed ${i}` })).todo.id);
    const answer = await fetch(traydo.url, {
        method: 'POST',
        headers: {
            Authorization: `Bearer ${accessToken}`,
            'Content-Type': 'application/json',
            Accept: 'application/json, text/event-stream',
            'MCP-Protocol-Version': '2026-07-28',
            'Mcp-Method': 'tools/call',
            'Mcp-Name': 'delete_todo',
        },
        body: JSON.stringify({
            jsonrpc: '2.0',
            id: 1,
            method: 'tools/call',
            params: {
                name: 'delete_todo',
                arguments: { ids },
                _meta: {
                    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
                    'io.modelcontextprotocol/clientCapabilities': { elicitation: { form: {} } },
                },
            },
        }),
    });
    return (await answer.json()).result.requestState;
}

it('runs a session with sixteen secrets', { timeout: 60_000 }, async () => {
    const control = await ControlConnection.open(traydo);
    canaries.set('signing secret', (await readFile(path.join(traydo.home, 'data', 'signing-secret'), 'utf8')).trim());

    const app = await register(origin, { client_name: 'Canary', token_endpoint_auth_method: 'client_secret_basic' });
    canaries.set('client secret', app.client_secret);
    canaries.set('wrong client secret', randomBytes(32).toString('base64url'));
    canaries.set('state', randomBytes(32).toString('base64url'));
    const { verifier, challenge } = newVerifier();
    canaries.set('verifier', verifier);

    const page = await openPage(authorizationUrl(origin, app.client_id, challenge, { state: canaries.get('state') }));
    canaries.set('ticket', page.waitUrl.pathname.split('/').at(-1));
    await listen(control);
    await control.allow(page.number);
    const redirect = await followPage(page.waitUrl);
    const code = redirect.searchParams.get('code');
    canaries.set('code', code);

    const fields = redemption(app.client_id, code, verifier);
    await postForm(origin, '/oauth/token', fields, basic(app.client_id, canaries.get('wrong client secret')));
    const first = await (
        await postForm(origin, '/oauth/token', fields, basic(app.client_id, app.client_secret))
    ).json();
    const second = await (
        await postForm(
            origin,
            '/oauth/token',
            renewal(app.client_id, first.refresh_token),
            basic(app.client_id, app.client_secret)
        )
    ).json();
    canaries.set('access token', second.access_token);
    canaries.set('spent refresh token', first.refresh_token);
    canaries.set('refresh token', second.refresh_token);

    const session = await RawSession.open(traydo, second.access_token);
    canaries.set('session id', session.headers['Mcp-Session-Id']);
    for (let i = 0; i < 3; ++i) await session.call('create_todo', { title: `Todo ${i}` });
    const { next_cursor: cursor } = await session.call('list_todos', { limit: 1 });
    canaries.set('cursor', cursor);
    await assert.rejects(session.call('list_todos', { limit: 1, cursor: `${cursor}x` }));
    canaries.set('request state', await requestState(session, second.access_token));
    const machine = await traydo.ctlJson('clients', 'add', 'Machine', '--scope', 'todos:read', '--lists', 'all');
    canaries.set('secret of a machine', machine.client_secret);
    const signIn = () =>
        postForm(
            origin,
            '/oauth/token',
            new URLSearchParams({ grant_type: 'client_credentials' }),
            basic(machine.client_id, machine.client_secret)
        );
    canaries.set('token of a machine', (await (await signIn()).json()).access_token);
    const { token: personal } = await traydo.ctlJson(
        'tokens',
        'create',
        'Script',
        '--scope',
        'todos:read',
        '--lists',
        'all'
    );
    canaries.set('personal access token', personal);
    assert.equal((await RawSession.open(traydo, personal)).headers.Authorization, `Bearer ${personal}`);
    await listen(control);

    for (const [name, secret] of canaries) {
        assert.ok(secret?.length >= 20, `${name} is no secret: ${secret}`);
        if (name !== 'signing secret') await misplace(traydo, secret, app.client_id);
    }
    assert.ok(canaries.size >= 16);
    await listen(control);
    // The number that binds page and dialog: a face learns it among two others, nobody else.
    const waiting = await openPage(authorizationUrl(origin, app.client_id, challenge));
    const { number_choices: choices, ...rest } = (await control.call('consents'))[0];
    assert.ok(choices.includes(Number(waiting.number)) && choices.length === 3);
    assert.doesNotMatch(JSON.stringify(rest), /number/);
    assert.doesNotMatch(JSON.stringify(await traydo.ctlJson('requests')), /number/);
    control.close();
});

/** A secret as text, and what somebody could have made of its bytes. */
function spellings(secret) {
    const plain = Buffer.from(secret, 'latin1');
    const decoded = Buffer.from(secret, 'base64url');
    return [
        plain,
        decoded,
        ...[plain, decoded].flatMap((bytes) =>
            [bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')].map((text) => Buffer.from(text))
        ),
    ];
}

function assertNone(bytes, where, except) {
    for (const [name, secret] of canaries) {
        if (name === except) continue;
        for (const spelling of spellings(secret)) assert.ok(!bytes.includes(spelling), `${name} is in ${where}`);
    }
}

it('finds the canaries where they are, so that it would find them elsewhere', async () => {
    const kept = await readFile(path.join(traydo.home, 'data', 'signing-secret'));
    assert.throws(() => assertNone(kept, 'the secret store'));
    assert.throws(() => assertNone(Buffer.from(`x${Buffer.from(canaries.get('code')).toString('hex')}`), 'a dump'));
});

it('has none of them in its output, with every category on', async () => {
    assert.match(traydo.stderr, / debug traydo\./, 'debug lines are on');
    assertNone(Buffer.from(traydo.stderr), 'stderr');
    assertNone(Buffer.from(traydo.stdout), 'stdout');
});

it('has none of them in its arguments and environment', async () => {
    for (const file of ['cmdline', 'environ']) {
        const bytes = await readFile(`/proc/${traydo.pid}/${file}`);
        assert.ok(bytes.length > 0);
        assertNone(bytes, file);
    }
});

it('tells none of them to a face', () => {
    assert.equal(told.length, 9);
    assertNone(Buffer.from(told.join('\n')), 'the control socket');
});

/** Every regular file below a folder. */
async function filesBelow(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    const lists = entries.map((entry) => {
        const place = path.join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(place) : entry.isFile() ? [place] : [];
    });
    return (await Promise.all(lists)).flat();
}

it('has none of them in any file, before and after the end', async () => {
    const database = path.join(traydo.home, 'data', 'traydo.sqlite');
    for (const moment of ['while it runs', 'after its end']) {
        const files = await filesBelow(traydo.home);
        assert.ok(files.includes(database));
        if (moment === 'while it runs')
            assert.ok(files.includes(`${database}-wal`), 'the log of the database is looked at, too');
        for (const file of files)
            assertNone(
                await readFile(file),
                `${file}, ${moment}`,
                path.basename(file) === 'signing-secret' ? 'signing secret' : ''
            );
        await traydo.end();
    }
});
