// The official Inspector's two command lines: one command each, and mcpdo, which keeps a connection in a daemon of its own.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { node22 } from './node22.mjs';

const clients = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/inspector/package.json')),
    'clients'
);
const launcher = path.join(clients, 'launcher/build/index.js');
const mcpdo = path.join(clients, 'mcpdo/build/mcp-bin.js');
const run = promisify(execFile);

export class Inspector {
    /** `era`: `legacy` or `modern`. */
    static async start(url, token, era) {
        const inspector = new Inspector();
        inspector.home = await mkdtemp(path.join(tmpdir(), 'traydo-inspector-'));
        inspector.url = url;
        inspector.era = era;
        inspector.target = ['--transport', 'http', '--header', `Authorization: Bearer ${token}`];
        inspector.environment = {
            PATH: `${path.dirname(node22)}:${process.env.PATH}`,
            HOME: inspector.home,
            MCP_INSPECTOR_SECRET_STORE: 'file',
            MCP_INSPECTOR_DAEMON_DIR: path.join(inspector.home, 'daemon'),
            MCP_INSPECTOR_DAEMON_TOKEN: 'a token of the test',
        };
        return inspector;
    }

    #options() {
        return { env: this.environment, cwd: this.home, timeout: 60_000 };
    }

    /** One command of the one-shot command line; resolves to the result it prints. */
    async once(method, ...args) {
        const all = [launcher, '--cli', this.url, ...this.target, '--protocol-era', this.era, '--format', 'json'];
        // A tool that reports an error makes it exit with a code of its own; the result is there all the same.
        const { stdout } = await run(node22, [...all, '--method', method, ...args], this.#options()).catch((error) => {
            if (!error.stdout) throw error;
            return error;
        });
        return JSON.parse(stdout).result;
    }

    /** Connects mcpdo; resolves to what it says of the connection. */
    async connect() {
        return this.#mcpdo('connect', this.url, ...this.target, '--era', this.era);
    }

    /** One command over the kept connection. */
    command(...args) {
        return this.#mcpdo('--connection', this.url, ...args);
    }

    async #mcpdo(...args) {
        const running = run(node22, [mcpdo, '--format', 'json', ...args], this.#options());
        running.child.stdin.end();
        return JSON.parse((await running).stdout);
    }

    /** Subscribes; calls `hear` with the type of every message that comes, until stop() of what it returns. */
    subscribe(uri, hear) {
        const args = [mcpdo, '--format', 'json', '--connection', this.url, 'resources/subscribe', uri];
        const child = spawn(node22, args, { ...this.#options(), stdio: ['ignore', 'pipe', 'inherit'] });
        child.stdout.on('data', (bytes) => {
            for (const [, type] of bytes.toString().matchAll(/"type": "([^"]+)"/g)) hear(type);
        });
        return { stop: () => child.kill() };
    }

    async dispose() {
        await run(node22, [mcpdo, 'daemon', 'stop'], this.#options()).catch(() => {});
        await rm(this.home, { recursive: true, force: true });
    }
}
