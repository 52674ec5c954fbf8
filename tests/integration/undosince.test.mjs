// Issue 6, check 18: "Undo what X did since …" brings back exactly what was there, over the border that the window uses.
import assert from 'node:assert/strict';
import { after, it } from 'node:test';

import { ControlConnection } from '../clients/support/control.mjs';
import { RawSession } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const options = { timeout: 60_000 };
const opened = [];
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

/** A Traydo with todos of the person's, and two apps that may change everything. */
async function start() {
    const traydo = await Traydo.start({ TZ: 'Europe/Berlin' });
    opened.push(traydo);
    await traydo.ctl('lists', 'add', 'Work');
    for (const text of ['Call bank fri 17:00 !1 @phone', 'Water the plants tomorrow every 2 days', 'Read the report #Work', 'Old note'])
        await traydo.ctl('todo', 'add', text);
    const app = async (name) => {
        const { client_id, token } = await traydo.ctlJson('tokens', 'create', name, '--scope', 'todos:read todos:write', '--lists', 'all');
        return { id: client_id, session: await RawSession.open(traydo, token) };
    };
    return { traydo, codex: await app('Codex'), other: await app('Other'), face: await ControlConnection.open(traydo) };
}

/** All that a person or an app could tell apart; not how often and when it was written. */
async function state(traydo) {
    const { lists, todos } = JSON.parse(await traydo.ctl('export'));
    const kept = ({ version, updated_at, updated_by, ...rest }) => rest;
    return { lists: lists.map(kept), todos: todos.filter(({ deleted_at }) => !deleted_at).map(kept).sort((a, b) => a.id.localeCompare(b.id)) };
}

const byTitle = async (traydo) =>
    Object.fromEntries(JSON.parse(await traydo.ctl('export')).todos.map((todo) => [todo.title, todo.id]));

/** Whatever an app can do to todos. */
async function wreak(session, ids) {
    await session.call('create_todo', { title: 'Something new', tags: ['x'], due: '2027-01-05' });
    await session.call('update_todo', { id: ids['Call bank'], title: 'Call nobody', priority: 3, clear: ['due', 'tags'], notes: 'mine' });
    await session.call('update_todo', { id: ids['Call bank'], list: 'Work' });
    await session.call('complete_todos', { ids: [ids['Water the plants'], ids['Read the report']] });
    await session.call('delete_todo', { ids: [ids['Old note']] });
    await session.call('create_list', { name: 'Hideout' });
}

async function preview(face, clientId, since) {
    const query = { todo_id: '', client_id: clientId, since, until: null, kinds: [], after: '', limit: 500 };
    const { changes } = await face.call('history', { query });
    return changes.filter(({ undone_by }) => !undone_by).length;
}

it('check 18: restores exactly, and says how much', options, async () => {
    const { traydo, codex, face } = await start();
    const before = await state(traydo);
    const since = Date.now();
    await wreak(codex.session, await byTitle(traydo));
    assert.notDeepEqual(await state(traydo), before);

    const announced = await preview(face, codex.id, since);
    assert.ok(announced >= 6);
    const summary = await face.call('undo_since', { client_id: codex.id, since, via: 'window' });
    assert.deepEqual([summary.undone, summary.refused], [announced, []]);
    assert.deepEqual(await state(traydo), before);
    assert.equal(await preview(face, codex.id, since), 0);
    face.close();
});

it('check 18: leaves alone what others did, before and since', options, async () => {
    const { traydo, codex, other, face } = await start();
    const ids = await byTitle(traydo);
    await codex.session.call('update_todo', { id: ids['Old note'], notes: 'earlier' });
    await traydo.ctl('todo', 'add', 'Between');
    // The clock has to move on: "since" is inclusive, to the millisecond.
    const since = JSON.parse(await traydo.ctl('log', '--json')).changes[0].at;
    const sinceMs = Date.parse(since) + 1;
    while (Date.now() < sinceMs) await new Promise((resolve) => setTimeout(resolve, 1));
    await codex.session.call('update_todo', { id: ids['Read the report'], title: 'Read nothing' });
    await codex.session.call('update_todo', { id: ids['Call bank'], title: 'Call nobody' });
    await other.session.call('update_todo', { id: ids['Call bank'], title: 'Call my mother' });
    await traydo.ctl('todo', 'add', 'Mine');

    assert.equal(await preview(face, codex.id, sinceMs), 2);
    const summary = await face.call('undo_since', { client_id: codex.id, since: sinceMs, via: 'window' });
    assert.equal(summary.undone, 1);
    assert.equal(summary.refused.length, 1);
    assert.match(summary.refused[0].why, /title was changed since/);
    const { todos } = JSON.parse(await traydo.ctl('export'));
    assert.deepEqual(todos.map(({ title }) => title).sort(), ['Between', 'Call my mother', 'Mine', 'Old note', 'Read the report', 'Water the plants']);
    assert.equal(todos.find(({ title }) => title === 'Old note').notes, 'earlier');
    face.close();
});
