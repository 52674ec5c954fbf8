// kill -9 under write load: no acknowledged todo may be lost, the database must stay sound, and the session and token
// of before must go on working. Usage: node kill9.mjs [CYCLES]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { authorize, RawSession } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const cycles = Number(process.argv[2] ?? 200);
const writers = 4;

async function allIds(session) {
    const ids = new Set();
    let cursor;
    do {
        const page = await session.call('list_todos', { limit: 100, ...(cursor ? { cursor } : {}) });
        for (const todo of page.todos) ids.add(todo.id);
        cursor = page.next_cursor;
    } while (cursor);
    return ids;
}

/** Writes until the server is gone; what was acknowledged goes into `acknowledged`. */
async function write(session, acknowledged) {
    for (let n = 0; ; ++n) {
        try {
            acknowledged.push((await session.call('create_todo', { title: `todo ${n}` })).todo.id);
        } catch {
            return;
        }
    }
}

const traydo = await Traydo.start({ TRAYDO_LIMITS_ACCESS_TOKEN_LIFE_MS: '7200000', TRAYDO_LIMITS_CALLS_PER_MINUTE: '1000000' });
try {
    const token = await authorize(traydo, 'Writer');
    const session = await RawSession.open(traydo, token);
    let total = 0;
    for (let cycle = 1; cycle <= cycles; ++cycle) {
        const acknowledged = [];
        const writing = Array.from({ length: writers }, () => write(session, acknowledged));
        // A different moment in each cycle, spread over the first 100 ms of writing.
        await new Promise((resolve) => setTimeout(resolve, (cycle * 37) % 100));
        await traydo.end('SIGKILL');
        await Promise.all(writing);
        await traydo.launch(traydo.port);

        const stored = await allIds(session);
        const lost = acknowledged.filter((id) => !stored.has(id));
        assert.deepEqual(lost, [], `cycle ${cycle}: ${lost.length} acknowledged todos lost`);
        total += acknowledged.length;
        const database = path.join(traydo.home, 'data', 'traydo.sqlite');
        assert.equal(execFileSync('sqlite3', ['-readonly', database, 'PRAGMA integrity_check']).toString().trim(), 'ok');
        assert.equal(execFileSync('sqlite3', ['-readonly', database, 'PRAGMA foreign_key_check']).toString(), '');
        // Clear the page for the next cycle: otherwise listing grows with every one.
        for (const id of stored) await session.call('delete_todo', { id });
    }
    assert.ok(total > 0, 'nothing was ever acknowledged: the load did not run');
    console.log(`${cycles} kills, ${total} acknowledged writes, none lost`);
} finally {
    await traydo.dispose();
}
