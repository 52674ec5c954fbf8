// Codex without its model: `codex app-server`, which its editors speak to over stdio, lists tools and calls them when asked.
import readline from 'node:readline';

export class CodexAppServer {
    #waiting = new Map();
    #nextId = 1;

    static async open(app) {
        const server = new CodexAppServer();
        ({ child: server.child, ended: server.ended } = app.start(['codex', 'app-server']));
        readline.createInterface({ input: server.child.stdout }).on('line', (line) => server.#take(JSON.parse(line)));
        await server.call('initialize', { clientInfo: { name: 'test', title: 'Test', version: '1' } });
        server.#send({ method: 'initialized' });
        return server;
    }

    #take(message) {
        const waiting = this.#waiting.get(message.id);
        if (!waiting) return;
        this.#waiting.delete(message.id);
        if (message.error) waiting.reject(new Error(JSON.stringify(message.error)));
        else waiting.resolve(message.result);
    }

    #send(message) {
        this.child.stdin.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n');
    }

    call(method, params) {
        const id = this.#nextId++;
        this.#send({ id, method, params });
        return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    }

    async close() {
        this.child.kill();
        await this.ended;
    }
}
