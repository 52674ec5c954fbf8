// Starts a real Traydo in directories of its own and steers it with traydoctl, as a person would.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bin = process.env.TRAYDO_BIN_DIR;
if (!bin) throw new Error('TRAYDO_BIN_DIR names the folder with traydo and traydoctl');

const readyLine = /^Traydo is listening on (http:\/\/127\.0\.0\.1:(\d+)\/mcp)$/;

export class Traydo {
    #process;
    #exited;
    #lines;
    stderr = '';
    stdout = '';

    /**
     * `environment`: further TRAYDO_* variables, e.g. shorter lifetimes. With `settings`, a text for traydo.toml,
     * that file says the port too.
     */
    static async start(environment = {}, settings) {
        const traydo = new Traydo();
        traydo.home = await mkdtemp(path.join(tmpdir(), 'traydo-client-'));
        traydo.environment = {
            PATH: process.env.PATH,
            HOME: traydo.home,
            LC_ALL: 'C.UTF-8',
            TRAYDO_DATA_DIR: path.join(traydo.home, 'data'),
            TRAYDO_CONFIG_DIR: path.join(traydo.home, 'config'),
            TRAYDO_RUNTIME_DIR: path.join(traydo.home, 'run'),
            TRAYDO_SECRET_STORE: 'file',
            TRAYDO_CLI_GRANTS: 'always',
            ...environment,
        };
        if (settings !== undefined) {
            await mkdir(traydo.environment.TRAYDO_CONFIG_DIR, { mode: 0o700 });
            await writeFile(path.join(traydo.environment.TRAYDO_CONFIG_DIR, 'traydo.toml'), settings, { mode: 0o600 });
        }
        await traydo.launch(settings === undefined ? '0' : undefined);
        return traydo;
    }

    async launch(port) {
        const child = spawn(path.join(bin, 'traydo'), ['--no-gui', ...(port ? ['--port', port] : [])], {
            env: this.environment,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.#process = child;
        this.#exited = once(child, 'exit');
        child.stderr.on('data', (bytes) => (this.stderr += bytes));
        child.stdout.on('data', (bytes) => (this.stdout += bytes));
        this.#lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
        await this.listening();
    }

    /** Waits until it says (again) where it listens. */
    async listening() {
        const { value } = await this.#lines.next();
        const match = readyLine.exec(value);
        if (!match) throw new Error(`traydo did not start: ${value}\n${this.stderr}`);
        [, this.url, this.port] = match;
    }

    get pid() {
        return this.#process.pid;
    }

    /** Ends it in order (SIGTERM) or at once (SIGKILL); resolves to the exit code, or null after a signal. */
    async end(signal = 'SIGTERM') {
        this.#process.kill(signal);
        const [code] = await this.#exited;
        return code;
    }

    async restart(signal = 'SIGTERM') {
        await this.end(signal);
        await this.launch(this.port);
    }

    /** Runs traydoctl; resolves to its standard output, rejects on any exit code but 0. */
    async ctl(...args) {
        const { stdout } = await run(path.join(bin, 'traydoctl'), args, { env: this.environment });
        return stdout;
    }

    async ctlJson(...args) {
        return JSON.parse(await this.ctl(...args, '--json'));
    }

    async dispose() {
        if (this.#process.exitCode === null && this.#process.signalCode === null) await this.end();
        await rm(this.home, { recursive: true, force: true });
    }
}
