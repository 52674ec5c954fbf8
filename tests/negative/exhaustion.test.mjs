// Senders that never end (threat-model §6 HT9, HT10) against the running program with its own limits: they are turned
// away in time, cost no memory, and others are served meanwhile.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import net from 'node:net';
import { after, it } from 'node:test';

import { Traydo } from '../clients/support/traydo.mjs';

const traydo = await Traydo.start();
after(() => traydo.dispose());
const head = `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${traydo.port}\r\n`;

async function residentBytes() {
    const status = await readFile(`/proc/${traydo.pid}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+) kB/.exec(status)[1]) * 1024;
}

/** Sends, and resolves to what came until the server closed. */
async function exchange(bytes) {
    const socket = net.connect(traydo.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', () => {}); // the server closes while more is on its way
    socket.write(bytes);
    await once(socket, 'close');
    return answer;
}

it('HT9 an endless header line is refused by 17 KiB, and leaves no memory behind', { timeout: 30_000 }, async () => {
    const endless = `${head}X-A: ${'a'.repeat(17 * 1024 - head.length - 5)}`;
    for (let i = 0; i < 20; ++i) assert.match(await exchange(endless), /^HTTP\/1\.1 431 /);
    const before = await residentBytes();
    for (let i = 0; i < 200; ++i) assert.match(await exchange(endless), /^HTTP\/1\.1 431 /);
    const growth = (await residentBytes()) - before;
    assert.ok(growth < 1024 * 1024, `grew by ${growth} bytes`);
    assert.equal((await fetch(new URL('/healthz', traydo.url))).status, 200);
});

it('HT10 two hundred half-sent heads are closed by 11 s, others are served meanwhile', { timeout: 40_000 }, async () => {
    const begin = Date.now();
    const slow = Array.from({ length: 200 }, () => exchange(`${head}X-A: `));
    let served = 0;
    const all = Promise.all(slow).then((answers) => ({ answers, took: Date.now() - begin }));
    while (Date.now() - begin < 9000) {
        assert.equal((await fetch(new URL('/healthz', traydo.url))).status, 200);
        ++served;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { answers, took } = await all;
    assert.ok(took > 9000 && took < 13_000, `took ${took} ms`);
    for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 408 /);
    assert.ok(served >= 9);
});

it('a body is forgotten with its answer, though the connection stays', { timeout: 40_000 }, async () => {
    const fields = 'Content-Type: application/json\r\nContent-Length: 65536\r\n';
    const post = `POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:${traydo.port}\r\n${fields}\r\n`;
    const before = await residentBytes();
    const sockets = [];
    for (let i = 0; i < 200; ++i) {
        const socket = net.connect(traydo.port, '127.0.0.1');
        sockets.push(socket);
        socket.write(post + 'a'.repeat(65536));
        const [answer] = await once(socket, 'data');
        assert.match(String(answer), /^HTTP\/1\.1 401 /);
    }
    const growth = (await residentBytes()) - before;
    assert.ok(growth < 10 * 1024 * 1024, `grew by ${growth} bytes`);
    for (const socket of sockets) {
        assert.ok(!socket.destroyed);
        socket.destroy();
    }
});

/** Connects so many times and lets each send as much as is taken; ends when `work` is done. */
async function besiege(count, bytes, work) {
    const sockets = Array.from({ length: count }, () => net.connect(traydo.port, '127.0.0.1'));
    for (const socket of sockets) {
        socket.on('error', () => {});
        const pump = () => {
            while (!socket.destroyed && socket.write(bytes));
        };
        socket.on('connect', pump).on('drain', pump);
    }
    await work(sockets);
    for (const socket of sockets) socket.destroy();
}

const questions = `${head}\r\n`.repeat(200);

it('questions that come faster than their turns wait in the system, not in memory', { timeout: 40_000 }, async () => {
    const before = await residentBytes();
    await besiege(40, questions, async (sockets) => {
        let answered = 0;
        for (const socket of sockets) socket.on('data', (bytes) => (answered += bytes.length));
        while (answered < 8 * 1024 * 1024) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    const growth = (await residentBytes()) - before;
    assert.ok(growth < 8 * 1024 * 1024, `grew by ${growth} bytes`);
    assert.equal((await fetch(new URL('/healthz', traydo.url))).status, 200);
});
