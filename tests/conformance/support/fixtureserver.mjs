// Starts the server that has the suite's fixtures (main.cpp).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';

const bin = process.env.TRAYDO_BIN_DIR;
if (!bin) throw new Error('TRAYDO_BIN_DIR names the folder with traydo-conformance-server');

export class FixtureServer {
    #process;
    #exited;
    stderr = '';

    /** `args`: `--no-auth`, or nothing: then `token` is the one access token there is. */
    static async start(...args) {
        const server = new FixtureServer();
        const child = spawn(path.join(bin, 'traydo-conformance-server'), ['--port', '0', ...args], {
            env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ASAN_OPTIONS: process.env.ASAN_OPTIONS ?? '' },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        server.#process = child;
        server.#exited = once(child, 'exit');
        child.stderr.on('data', (bytes) => (server.stderr += bytes));
        const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
        const next = () => Promise.race([lines.next(), server.#exited.then(([code]) => ({ value: `exit ${code}` }))]);
        server.url = (await next()).value;
        if (!server.url.startsWith('http://')) throw new Error(`${server.url}\n${server.stderr}`);
        if (!args.includes('--no-auth')) server.token = (await next()).value;
        return server;
    }

    get isRunning() {
        return this.#process.exitCode === null && this.#process.signalCode === null;
    }

    async stop() {
        if (!this.isRunning) return;
        this.#process.kill('SIGTERM');
        await this.#exited;
    }
}
