// A good client at work while 500 slow and 100 oversized senders do their worst, on loopback.
//
//   TRAYDO_BIN_DIR=build/release/bin node tests/bench/abuse.mjs [--seconds 30] [--slow 500] [--oversized 100]
//
// Prints figures, and fails unless p99 <= 250 ms, no call failed, resident memory grew by <= 64 MB at its highest
// (which the kernel keeps, so that no peak is missed) and no descriptor leaked.
import { fork } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import { parseArgs } from 'node:util';

import { authorize, RawSession } from '../clients/support/rawclient.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const { values } = parseArgs({
    options: {
        seconds: { type: 'string', default: '30' },
        slow: { type: 'string', default: '500' },
        oversized: { type: 'string', default: '100' },
        attack: { type: 'string' },
    },
});
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Keeps one hostile connection going until the process ends: connects, misbehaves, begins again when cut. */
async function misbehave(port, behaviour, counts) {
    for (;;) {
        const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
        socket.on('error', () => {});
        let open = true;
        const closed = new Promise((resolve) => socket.once('close', resolve)).then(() => (open = false));
        counts.connections++;
        const host = `Host: 127.0.0.1:${port}\r\n`;
        await Promise.race([closed, behaviour(socket, host, () => open)]);
        await Promise.race([closed, sleep(60_000)]);
        socket.destroy();
        await sleep(20);
    }
}

async function trickle(socket, isOpen, bytes, pauseMs) {
    for (const byte of bytes) {
        if (!isOpen()) return;
        socket.write(byte);
        await sleep(pauseMs);
    }
}

const slow = [
    // A head, byte by byte.
    (socket, host, isOpen) => trickle(socket, isOpen, `GET /mcp HTTP/1.1\r\n${host}X-Slow: ${'a'.repeat(4000)}`, 200),
    // Nothing at all.
    async (socket) => void socket.resume(),
    // Most of a body, then a byte now and then.
    async (socket, host, isOpen) => {
        socket.resume();
        socket.write(`POST /mcp HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 65536\r\n\r\n`);
        socket.write('{"x":"'.padEnd(65_000, 'a'));
        await trickle(socket, isOpen, 'a'.repeat(400), 200);
    },
    // Questions without end, and no answer read.
    async (socket, host, isOpen) => {
        socket.pause();
        const batch = `GET /.well-known/oauth-authorization-server HTTP/1.1\r\n${host}\r\n`.repeat(50);
        while (isOpen() && socket.write(batch)) await sleep(5);
    },
    // Chunks of one byte.
    async (socket, host, isOpen) => {
        socket.resume();
        socket.write(`POST /oauth/token HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n`);
        await trickle(socket, isOpen, Array(2000).fill('1\r\na\r\n'), 200);
    },
];

const oversized = [
    // A body that is announced too large, and sent all the same.
    async (socket, host, isOpen) => {
        socket.resume();
        socket.write(`POST /mcp HTTP/1.1\r\n${host}Content-Length: 50000000\r\n\r\n`);
        await flood(socket, isOpen, Buffer.alloc(65_536, 'a'));
    },
    // One that is within the limit, from nobody.
    async (socket, host, isOpen) => {
        socket.resume();
        socket.write(`POST /mcp HTTP/1.1\r\n${host}Content-Length: 1048576\r\n\r\n`);
        await flood(socket, isOpen, Buffer.alloc(65_536, 'a'));
    },
    // Chunks without end.
    async (socket, host, isOpen) => {
        socket.resume();
        socket.write(`POST /oauth/register HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n`);
        await flood(socket, isOpen, Buffer.from(`10000\r\n${'a'.repeat(65_536)}\r\n`));
    },
    // A head without end.
    async (socket, host, isOpen) => {
        socket.resume();
        socket.write(`GET /mcp HTTP/1.1\r\n${host}`);
        await flood(socket, isOpen, Buffer.from('X-A: b\r\n'.repeat(1000)));
    },
];

async function flood(socket, isOpen, bytes) {
    for (let sent = 0; isOpen() && sent < 64 * 1024 * 1024; sent += bytes.length) {
        if (!socket.write(bytes)) await new Promise((resolve) => setTimeout(resolve, 5));
    }
}

/** The child process: all senders at once. */
function attack(port) {
    const counts = { connections: 0 };
    for (let i = 0; i < Number(values.slow); ++i) void misbehave(port, slow[i % slow.length], counts);
    for (let i = 0; i < Number(values.oversized); ++i) void misbehave(port, oversized[i % oversized.length], counts);
    process.on('message', () => process.send(counts, () => process.exit(0)));
}

/** One tool call of the good client; a connection that was cut before it answered is tried once more, as fetch does. */
function call(agent, url, headers, body, tries = 2) {
    return new Promise((resolve, reject) => {
        const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
            response.setEncoding('utf8');
            let text = '';
            response.on('data', (chunk) => (text += chunk));
            response.on('end', () => resolve({ status: response.statusCode, text, tries }));
        });
        request.setTimeout(10_000, () => request.destroy(new Error('no answer within 10 s')));
        request.on('error', (error) => {
            if (tries > 1) resolve(call(agent, url, headers, body, tries - 1));
            else reject(error);
        });
        request.end(body);
    });
}

/** Works for so long, a call every 20 ms; resolves to the times it took. */
async function work(session, seconds) {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const result = { times: [], failures: 0, again: 0, last: '' };
    const end = performance.now() + seconds * 1000;
    for (let id = 1; performance.now() < end; ++id) {
        const body = JSON.stringify({
            jsonrpc: '2.0',
            id,
            method: 'tools/call',
            params: { name: id % 10 ? 'list_todos' : 'create_todo', arguments: id % 10 ? {} : { title: `Todo ${id}` } },
        });
        const begin = performance.now();
        try {
            const answer = await call(agent, session.url, { ...session.headers, 'Content-Length': Buffer.byteLength(body) }, body);
            if (answer.status !== 200) throw new Error(`status ${answer.status}: ${answer.text}`);
            if (answer.tries < 2) result.again++;
        } catch (error) {
            result.failures++;
            result.last = error.message;
        }
        result.times.push(performance.now() - begin);
        await sleep(20);
    }
    agent.destroy();
    return result;
}

function percentile(times, share) {
    const sorted = [...times].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

async function usage(pid) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1].split(' ');
    return {
        rssMB: Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024,
        peakMB: Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024,
        descriptors: (await readdir(`/proc/${pid}/fd`)).length,
        cpuSeconds: (Number(stat[11]) + Number(stat[12])) / 100,
    };
}

/** From now on the kernel keeps the highest resident size anew (proc(5), clear_refs). */
function forgetPeak(pid) {
    return writeFile(`/proc/${pid}/clear_refs`, '5');
}

async function main() {
    const seconds = Number(values.seconds);
    const traydo = await Traydo.start({ TRAYDO_LIMITS_CALLS_PER_MINUTE: '1000000' });
    const session = await RawSession.open(traydo, await authorize(traydo, 'Good client'));
    const quiet = await work(session, Math.min(5, seconds));
    await forgetPeak(traydo.pid);
    const before = await usage(traydo.pid);

    const attacker = fork(import.meta.filename ?? new URL(import.meta.url).pathname, [
        ...['--attack', traydo.port, '--slow', values.slow, '--oversized', values.oversized],
    ]);
    await sleep(1000);
    const begin = await usage(traydo.pid);
    const beginTime = performance.now();
    const busy = await work(session, seconds);
    const end = await usage(traydo.pid);
    const share = (end.cpuSeconds - begin.cpuSeconds) / ((performance.now() - beginTime) / 1000);
    attacker.send('stop');
    const [counts] = await new Promise((resolve) => attacker.once('message', (...message) => resolve(message)));
    // What is left is dropped by the server's own deadlines; they are over within a minute and a bit.
    let after = await usage(traydo.pid);
    for (let i = 0; i < 90 && after.descriptors > before.descriptors; ++i) {
        await sleep(1000);
        after = await usage(traydo.pid);
    }
    await traydo.dispose();
    const growth = after.peakMB - before.rssMB;

    const ms = (number) => `${number.toFixed(1)} ms`;
    console.log(`measured:              process ${traydo.pid} for ${seconds} s, ${values.slow} slow and ${values.oversized} oversized senders at once`);
    console.log(`good client alone:     ${quiet.times.length} calls, p50 ${ms(percentile(quiet.times, 0.5))}, p99 ${ms(percentile(quiet.times, 0.99))}`);
    console.log(`under attack:          ${busy.times.length} calls, p50 ${ms(percentile(busy.times, 0.5))}, p99 ${ms(percentile(busy.times, 0.99))}, max ${ms(Math.max(...busy.times))}`);
    console.log(`failed / tried again:  ${busy.failures} / ${busy.again} ${busy.last}`);
    console.log(`hostile connections:   ${counts.connections}`);
    console.log(`memory:                ${before.rssMB.toFixed(1)} MB before, ${after.peakMB.toFixed(1)} MB at its peak (+${growth.toFixed(1)} MB), ${after.rssMB.toFixed(1)} MB after`);
    console.log(`descriptors:           ${before.descriptors} before, ${end.descriptors} during, ${after.descriptors} after`);
    console.log(`server's share of a core under attack: ${(share * 100).toFixed(0)} %`);

    const good = {
        'p99 <= 250 ms': percentile(busy.times, 0.99) <= 250,
        'no failed call': busy.failures === 0,
        'growth <= 64 MB': growth <= 64,
        'no descriptor leaked': after.descriptors <= before.descriptors,
    };
    for (const [what, holds] of Object.entries(good)) console.log(`${holds ? 'yes' : 'NO '}  ${what}`);
    if (Object.values(good).includes(false)) process.exitCode = 1;
}

if (values.attack) attack(Number(values.attack));
else await main();
