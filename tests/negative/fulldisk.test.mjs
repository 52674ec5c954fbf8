// DB2: the disk is full at the n-th write of an answer, for every n, once and for good. The answer is 503 with
// Retry-After and nothing has changed; with room again the same request succeeds.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';

import { postForm, publicMetadata, redemption, renewal } from '../clients/support/oauthsteps.mjs';
import { Victim } from './support/victim.mjs';

const state = path.join(tmpdir(), `traydo-disk-${process.pid}`);
const victim = await Victim.open({ LD_PRELOAD: process.env.TRAYDO_FULL_DISK, TRAYDO_TEST_DISK_FULL: state });
const { origin, a, b, code } = victim;
const token = (body) => postForm(origin, '/oauth/token', body);

/** A request, and a status that says it was done. */
const requests = {
    registration: [
        201,
        () =>
            fetch(`${origin}/oauth/register`, {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify(publicMetadata),
            }),
    ],
    'redemption of a code': [200, () => token(redemption(a.id, code.code, code.verifier))],
    refresh: [200, () => token(renewal(b.id, b.tokens.refresh_token))],
    'a new todo': [
        200,
        () =>
            fetch(victim.traydo.url, {
                method: 'POST',
                headers: victim.session.headers,
                body: JSON.stringify({
                    jsonrpc: '2.0',
                    id: 1,
                    method: 'tools/call',
                    params: { name: 'create_todo', arguments: { title: 'Full' } },
                }),
            }),
    ],
    'the end of a session': [
        204,
        () => fetch(victim.traydo.url, { method: 'DELETE', headers: victim.session.headers }),
    ],
    revocation: [
        200,
        () => postForm(origin, '/oauth/revoke', new URLSearchParams({ token: a.tokens.access_token, client_id: a.id })),
    ],
};

async function refusedFor(request, mode, writes) {
    const before = await victim.fingerprint();
    await writeFile(state, `${writes} ${mode}`);
    const answer = await request();
    const body = await answer.text();
    await rm(state);
    if (answer.status !== 503) return { status: answer.status, body };
    assert.ok(Number(answer.headers.get('retry-after')) > 0, 'says when to try again');
    assert.equal(await victim.fingerprint(), before, `after ${writes} writes: nothing has changed`);
    assert.equal((await fetch(`${origin}/healthz`)).status, 200);
    return undefined;
}

for (const [name, [done, request]] of Object.entries(requests)) {
    it(`DB2 ${name}: 503 while the disk is full, done when it has room`, { timeout: 60_000 }, async () => {
        assert.equal(await refusedFor(request, 'always', 0), undefined, 'the first write already fails');
        // One write later each time, until the answer needs no more writes than pass.
        let answer;
        for (let writes = 0; !answer; ++writes) {
            assert.ok(writes < 200, 'it never succeeds');
            answer = await refusedFor(request, 'once', writes);
        }
        assert.equal(answer.status, done, answer.body);
    });
}

it('DB2 the database is sound after all that', async () => {
    const database = path.join(victim.traydo.home, 'data', 'traydo.sqlite');
    const check = (pragma) =>
        execFileSync('sqlite3', ['-readonly', database, `PRAGMA ${pragma}`])
            .toString()
            .trim();
    assert.equal(check('integrity_check'), 'ok');
    assert.equal(check('foreign_key_check'), '');
    assert.doesNotMatch(victim.traydo.stderr, / (critical|error|fatal) /);
});
