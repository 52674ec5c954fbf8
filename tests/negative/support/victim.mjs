// A running Traydo with everything a hostile request could spoil: live tokens of two clients, a confidential client, a
// code not yet redeemed, a request that waits for the person, sessions and a todo. Each case sends bytes, looks at the
// answer, and then at the whole database: nothing may have changed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import net from 'node:net';
import path from 'node:path';
import { after, it } from 'node:test';
import { promisify } from 'node:util';

import { ControlConnection } from '../../clients/support/control.mjs';
import {
    authorizationUrl,
    newVerifier,
    postForm,
    redemption,
    register,
    renewal,
} from '../../clients/support/oauthsteps.mjs';
import { followPage, openPage } from '../../clients/support/person.mjs';
import { RawSession } from '../../clients/support/rawclient.mjs';
import { Traydo } from '../../clients/support/traydo.mjs';

const plenty = '1000000';
const options = { timeout: 30_000 };
/** Written by the clock or counted on purpose, not by what a request asks for. */
const volatileColumns = new Set(['last_used_at', 'last_seen_at', 'failures']);

export class Victim {
    /** `environment`: further TRAYDO_* variables. */
    static async open(environment = {}) {
        const victim = new Victim();
        victim.traydo = await Traydo.start({
            TRAYDO_LIMITS_REGISTRATIONS_PER_MINUTE: plenty,
            TRAYDO_LIMITS_AUTHORIZATIONS_PER_MINUTE: plenty,
            TRAYDO_LIMITS_TOKEN_REQUESTS_PER_MINUTE: plenty,
            TRAYDO_LIMITS_CODE_FAILURES: plenty,
            TRAYDO_LIMITS_CODE_LIFE_MS: '3600000',
            TRAYDO_LIMITS_PENDING_LIFE_MS: '3600000',
            TRAYDO_LIMITS_REFRESH_LEEWAY_MS: '0',
            ...environment,
        });
        victim.origin = new URL(victim.traydo.url).origin;
        victim.port = victim.traydo.port;
        victim.control = await ControlConnection.open(victim.traydo);
        victim.a = await victim.#client({ client_name: 'A' });
        victim.b = await victim.#client({ client_name: 'B' });
        victim.reader = await victim.#client({ client_name: 'Reader' }, ['todos:read']);
        victim.confidential = await register(victim.origin, {
            client_name: 'Confidential',
            token_endpoint_auth_method: 'client_secret_basic',
        });
        victim.code = await victim.#code(victim.a.id);
        victim.session = await RawSession.open(victim.traydo, victim.a.tokens.access_token);
        victim.todo = (await victim.session.call('create_todo', { title: 'Kept' })).todo;
        const { challenge } = newVerifier();
        victim.pending = await openPage(authorizationUrl(victim.origin, victim.a.id, challenge));
        await victim.#prepareFingerprint();
        after(() => victim.#close());
        return victim;
    }

    async #code(clientId, scopes) {
        const { verifier, challenge } = newVerifier();
        const page = await openPage(authorizationUrl(this.origin, clientId, challenge));
        await this.control.allow(page.number, scopes);
        return { code: (await followPage(page.waitUrl)).searchParams.get('code'), verifier };
    }

    async #client(metadata, scopes) {
        const { client_id: id } = await register(this.origin, metadata);
        const { code, verifier } = await this.#code(id, scopes);
        const answer = await postForm(this.origin, '/oauth/token', redemption(id, code, verifier));
        return { id, code, verifier, tokens: await answer.json() };
    }

    #sqlite(sql) {
        const database = path.join(this.traydo.home, 'data', 'traydo.sqlite');
        return promisify(execFile)('sqlite3', ['-readonly', database, sql]).then(({ stdout }) => stdout);
    }

    async #prepareFingerprint() {
        // Without the search index, which is made from the rows of another table.
        const tables = (
            await this.#sqlite(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'todo_search%' ORDER BY name"
            )
        ).trim();
        const selects = [];
        for (const table of tables.split('\n')) {
            const columns = (await this.#sqlite(`SELECT name FROM pragma_table_info('${table}')`)).trim().split('\n');
            const kept = columns.filter((column) => !volatileColumns.has(column)).map((column) => `quote("${column}")`);
            // The sweep of each minute notes the time; that is no answer to a request.
            const rows = table === 'settings' ? " WHERE name NOT IN ('latest_time_ms', 'storage_epoch')" : '';
            selects.push(`SELECT '${table}', ${kept.join(', ')} FROM "${table}"${rows};`);
        }
        this.fingerprintSql = selects.join('\n');
    }

    /** Every row of every table, and every request that waits. */
    async fingerprint() {
        const rows = (await this.#sqlite(this.fingerprintSql)).split('\n').sort().join('\n');
        const waiting = (await this.control.call('consents')).map(({ id }) => id);
        return createHash('sha256').update(rows).digest('hex') + JSON.stringify(waiting);
    }

    /** Bytes of a request. A header whose value is null is left out, one with an array repeated. */
    request(method, target, headers = {}, body) {
        const all = { Host: `127.0.0.1:${this.port}`, Connection: 'close', ...headers };
        if (body !== undefined && !('Content-Length' in all)) all['Content-Length'] = Buffer.byteLength(body);
        const lines = Object.entries(all).flatMap(([name, value]) =>
            (Array.isArray(value) ? value : value === null ? [] : [value]).map((one) => `${name}: ${one}\r\n`)
        );
        const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
        return Buffer.concat([head, Buffer.from(body ?? '')]);
    }

    form(target, fields, headers = {}) {
        const body = String(
            fields instanceof URLSearchParams || typeof fields === 'string' ? fields : new URLSearchParams(fields)
        );
        return this.request('POST', target, { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }, body);
    }

    /** Sends, and reads until the server closes. */
    send(bytes) {
        return new Promise((resolve, reject) => {
            const socket = net.connect(this.port, '127.0.0.1');
            const chunks = [];
            socket.on('data', (chunk) => chunks.push(chunk));
            socket.on('error', (error) => (chunks.length > 0 ? undefined : reject(error)));
            socket.on('close', () => resolve(readAnswer(Buffer.concat(chunks).toString('latin1'))));
            socket.write(bytes);
        });
    }

    async #close() {
        this.control.close();
        await this.traydo.dispose();
    }
}

function readAnswer(text) {
    const end = text.indexOf('\r\n\r\n');
    const [statusLine, ...fields] = text.slice(0, end).split('\r\n');
    const headers = {};
    for (const field of fields) {
        const colon = field.indexOf(':');
        const name = field.slice(0, colon).toLowerCase();
        headers[name] =
            name in headers ? `${headers[name]}, ${field.slice(colon + 1).trim()}` : field.slice(colon + 1).trim();
    }
    return { status: Number(statusLine.slice(9, 12)), headers, body: text.slice(end + 4) };
}

function assertAnswer(answer, expected, secrets) {
    assert.equal(answer.status, expected.status, JSON.stringify(answer).slice(0, 600));
    for (const [name, value] of Object.entries({
        location: null,
        'set-cookie': null,
        'access-control-allow-origin': null,
        ...expected.headers,
    })) {
        if (value === null) assert.equal(answer.headers[name], undefined, name);
        else if (value instanceof RegExp) assert.match(answer.headers[name] ?? '', value, name);
        else assert.equal(answer.headers[name], value, name);
    }
    if ('content-length' in answer.headers)
        assert.equal(answer.body.length, Number(answer.headers['content-length']), 'one answer, to the byte');
    if (expected.error) {
        assert.match(answer.headers['content-type'], /^application\/json/);
        assert.equal(answer.headers['cache-control'], 'no-store');
        assert.equal(JSON.parse(answer.body).error, expected.error);
    }
    if (expected.rpc) assert.equal(JSON.parse(answer.body).error.code, expected.rpc);
    if (expected.body) assert.match(answer.body, expected.body);
    for (const secret of secrets) assert.ok(!answer.body.includes(secret), 'no secret comes back');
}

/**
 * One test per row: [name with its id, bytes or a function making them, what is expected: status, error (OAuth) or rpc
 * (JSON-RPC), headers (null: absent), body]. Everything else about the answer, and the state, is checked for all alike.
 */
export function refuses(victim, rows) {
    const secrets = [victim.a, victim.b, victim.reader].flatMap(({ tokens }) => [
        tokens.access_token,
        tokens.refresh_token,
    ]);
    secrets.push(victim.code.code, victim.code.verifier, victim.confidential.client_secret);
    for (const [name, bytes, expected] of rows) {
        it(name, options, async () => {
            const before = await victim.fingerprint();
            const answer = await victim.send(typeof bytes === 'function' ? bytes() : bytes);
            assertAnswer(answer, expected, secrets);
            assert.equal(await victim.fingerprint(), before, 'nothing has changed');
        });
    }
}

/** Last in each file: what the refusals left alone works, so it was the fault in each that was refused. */
export function stillWorks(victim) {
    it('afterwards code, refresh token, session and waiting request are as good as before', options, async () => {
        await victim.session.call('get_todo', { id: victim.todo.id });
        const { code, verifier } = victim.code;
        assert.equal(
            (await postForm(victim.origin, '/oauth/token', redemption(victim.a.id, code, verifier))).status,
            200
        );
        const renewed = await postForm(
            victim.origin,
            '/oauth/token',
            renewal(victim.a.id, victim.a.tokens.refresh_token)
        );
        assert.equal(renewed.status, 200);
        await victim.control.allow(victim.pending.number);
        assert.ok((await followPage(victim.pending.waitUrl)).searchParams.get('code'));
    });
}
