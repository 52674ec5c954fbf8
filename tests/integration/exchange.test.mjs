// Quick add, export and import through traydoctl and a running Traydo.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Traydo } from '../clients/support/traydo.mjs';

const options = { timeout: 60_000 };
const data = path.join(path.dirname(fileURLToPath(import.meta.url)), '../todo/data');
const opened = [];

async function start() {
    const traydo = await Traydo.start({ TZ: 'Europe/Berlin' });
    opened.push(traydo);
    return traydo;
}
after(async () => Promise.all(opened.map((traydo) => traydo.dispose())));

it('reads what was typed', options, async () => {
    const traydo = await start();
    await traydo.ctl('lists', 'add', 'Home');
    const { todo } = await traydo.ctlJson('todo', 'add', 'Call bank fri 17:00 #home !1 @phone every 2 weeks');
    assert.equal(todo.title, 'Call bank');
    assert.equal(todo.list, 'Home');
    assert.equal(todo.priority, 1);
    assert.deepEqual(todo.tags, ['phone']);
    assert.equal(todo.repeat, 'FREQ=WEEKLY;INTERVAL=2');
    assert.match(todo.due, /^\d{4}-\d\d-\d\dT17:00$/);
    assert.equal(new Date(todo.due).getDay(), 5);

    const literal = await traydo.ctlJson('todo', 'add', '--literal', 'Call bank fri #home');
    assert.equal(literal.todo.title, 'Call bank fri #home');
    assert.equal(literal.todo.due, null);

    const explicit = await traydo.ctlJson('todo', 'add', 'Pay tomorrow !1', '--priority', '3', '--due', '2027-01-01');
    assert.equal(explicit.todo.title, 'Pay');
    assert.equal(explicit.todo.priority, 3);
    assert.equal(explicit.todo.due, '2027-01-01');
    await assert.rejects(traydo.ctl('todo', 'add', '!1 tomorrow'), { code: 2 }); // nothing is left for a title
});

it('carries everything into another Traydo and back', options, async () => {
    const [one, two] = [await start(), await start()];
    await one.ctl('import', path.join(data, 'nextcloud-tasks.ics'), '--into', 'Inbox', '--yes');
    await one.ctl('import', path.join(data, 'rules.todo.txt'));
    await one.ctl('import', path.join(data, 'todoist.csv'));
    const file = path.join(one.home, 'all.json');
    const about = await one.ctlJson('export', '-o', file);
    assert.equal(about.todos, 2 + 23 + 5);
    const counts = await two.ctlJson('import', file, '--dry-run');
    assert.equal(counts.added, about.todos);
    assert.equal((await two.ctlJson('todo', 'list', '--all')).todos.length, 0);
    assert.equal((await two.ctlJson('import', file)).added, about.todos);
    const again = await two.ctlJson('import', file);
    assert.deepEqual([again.added, again.changed, again.unchanged], [0, 0, about.todos]);
    const exported = async (traydo) => JSON.parse(await traydo.ctl('export'));
    const todos = (all) => all.todos.map(({ list_id, ...todo }) => todo).sort((a, b) => a.id.localeCompare(b.id));
    assert.deepEqual(todos(await exported(two)), todos(await exported(one)));

    for (const format of ['todotxt', 'ical', 'csv']) {
        const name = path.join(two.home, `all.${format}`);
        await two.ctl('export', '--format', format, '-o', name);
        const report = await two.ctlJson('import', name, '--format', format, '--dry-run');
        assert.equal(report.added, 0, format);
        assert.equal(report.unchanged, about.todos, format);
    }
});

it('travels in several parts', options, async () => {
    const traydo = await start();
    const lines = Array.from({ length: 15_000 }, (_, i) => `Todo ${i} ${'with a long title '.repeat(20)}+Work due:2026-11-27`);
    const file = path.join(traydo.home, 'many.txt');
    await writeFile(file, lines.join('\n') + '\n');
    const begin = Date.now();
    assert.equal((await traydo.ctlJson('import', file)).added, lines.length);
    console.log(`# ${lines.length} todos came in within ${Date.now() - begin} ms`);
    const copy = path.join(traydo.home, 'copy.json');
    assert.equal((await traydo.ctlJson('export', '-o', copy)).todos, lines.length);
    assert.equal(JSON.parse(await readFile(copy, 'utf8')).todos.length, lines.length);
});

it('takes nothing from a file that is broken, and says where', options, async () => {
    const traydo = await start();
    const broken = {
        'broken.json': ['{"traydo_export":1,\n"lists":[,]}', /line 2/i],
        'broken.ics': ['BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VCALENDAR\n', /line 4/i],
        'broken.csv': ['title\nfine\n"open\n', /line 3/i],
        'broken.txt': [Buffer.from('fine\nM\xfcll\n', 'latin1'), /line 2/i],
    };
    for (const [name, [content, says]] of Object.entries(broken)) {
        const file = path.join(traydo.home, name);
        await writeFile(file, content);
        await assert.rejects(traydo.ctl('import', file), (error) => {
            assert.equal(error.code, 2, name);
            assert.match(error.stderr, says);
            return true;
        });
    }
    assert.deepEqual((await traydo.ctlJson('todo', 'list', '--all')).todos, []);
    assert.equal((await traydo.ctlJson('lists')).lists.length, 1);
});

it('brings in all of a file or nothing when the power goes, and keeps what it has acknowledged', options, async () => {
    const traydo = await start();
    const count = 3000;
    const file = path.join(traydo.home, 'many.txt');
    await writeFile(file, Array.from({ length: count }, (_, i) => `Todo ${i} +Work`).join('\n') + '\n');
    const known = async () => (await traydo.ctlJson('export', '-o', path.join(traydo.home, 'copy.json'))).todos;
    let before = 0;
    for (const wait of [60, 150, 300, 600]) {
        const outcome = traydo.ctlJson('import', file).then(({ added }) => added, () => null);
        await new Promise((resolve) => setTimeout(resolve, wait));
        await traydo.restart('SIGKILL');
        const added = await outcome;
        const now = await known();
        // Acknowledged means kept; killed before it, all of it may have been written or none.
        assert.ok(now === 0 || now === count, `${now} of ${count}`);
        assert.ok(added === null || now === count, `${added} acknowledged, ${now} there`);
        assert.ok(now >= before, 'what was there stays');
        before = now;
    }
});
