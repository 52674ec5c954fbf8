// An MCP client that starts traydo-bridge and speaks with it over standard input and output, message by message.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';

const bin = process.env.TRAYDO_BIN_DIR;
if (!bin) throw new Error('TRAYDO_BIN_DIR names the folder with traydo-bridge');

const revisionKey = 'io.modelcontextprotocol/protocolVersion';

export class StdioClient {
    #process;
    #exited;
    #waiting = new Map();
    #nextId = 0;
    /** Every line that came on standard output. */
    lines = [];
    /** Notifications, in order. */
    heard = [];
    stderr = '';
    /** By method: takes the params of a request of the server, gives the result. */
    handlers = {};
    /** Of 2026-07-28 and later; undefined in a session. */
    revision = undefined;

    constructor(args, { env = {}, home }) {
        this.#process = spawn(path.join(bin, 'traydo-bridge'), args, {
            env: {
                PATH: process.env.PATH,
                HOME: home,
                LC_ALL: 'C.UTF-8',
                TRAYDO_STATE_DIR: path.join(home, 'state'),
                ASAN_OPTIONS: process.env.ASAN_OPTIONS ?? '',
                ...env,
            },
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        this.#exited = once(this.#process, 'exit');
        this.#process.stderr.on('data', (bytes) => (this.stderr += bytes));
        this.#process.stdin.on('error', () => {});
        readline.createInterface({ input: this.#process.stdout }).on('line', (line) => this.#take(line));
    }

    get pid() {
        return this.#process.pid;
    }

    #take(line) {
        this.lines.push(line);
        const message = JSON.parse(line);
        if (message.method === undefined) {
            this.#waiting.get(message.id)?.(message);
            this.#waiting.delete(message.id);
        } else if (message.id === undefined) this.heard.push(message);
        else {
            const answer = this.handlers[message.method];
            const outcome = answer
                ? { result: answer(message.params) }
                : { error: { code: -32601, message: 'Not offered' } };
            this.write({ jsonrpc: '2.0', id: message.id, ...outcome });
        }
    }

    write(message) {
        this.#process.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
    }

    /** Resolves to the whole response. */
    ask(method, params = {}, id = this.#nextId++) {
        if (this.revision)
            params = {
                ...params,
                _meta: {
                    [revisionKey]: this.revision,
                    'io.modelcontextprotocol/clientInfo': { name: 'stdio-client', version: '1.0.0' },
                    'io.modelcontextprotocol/clientCapabilities': { elicitation: {}, sampling: {}, roots: {} },
                    ...params._meta,
                },
            };
        const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
        this.write({ jsonrpc: '2.0', id, method, params });
        return answer;
    }

    /** Resolves to the result; an error is thrown. */
    async request(method, params) {
        const { result, error } = await this.ask(method, params);
        if (error) throw new Error(`${method}: ${error.code} ${error.message}`);
        return result;
    }

    notify(method, params = {}) {
        this.write({ jsonrpc: '2.0', method, params });
    }

    /** The handshake of the revisions with sessions; resolves to the result of initialize. */
    async initialize(capabilities = {}, protocolVersion = '2025-11-25') {
        const result = await this.request('initialize', {
            protocolVersion,
            capabilities,
            clientInfo: { name: 'stdio-client', version: '1.0.0' },
        });
        this.notify('notifications/initialized');
        return result;
    }

    /** Ends the input, as programs do; resolves to the exit code. */
    async end() {
        this.#process.stdin.end();
        const [code] = await this.#exited;
        return code;
    }

    kill(signal = 'SIGKILL') {
        this.#process.kill(signal);
        return this.#exited;
    }
}
