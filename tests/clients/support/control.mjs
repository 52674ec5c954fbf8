// A face of Traydo over its control socket, for tests that decide thousands of requests: a process of traydoctl for each
// would cost more than what is measured.
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';

export class ControlConnection {
    #waiting = new Map();
    #nextId = 1;

    static async open(traydo) {
        const connection = new ControlConnection();
        connection.socket = net.connect(path.join(traydo.environment.TRAYDO_RUNTIME_DIR, 'control.sock'));
        await once(connection.socket, 'connect');
        readline.createInterface({ input: connection.socket }).on('line', (line) => connection.#take(JSON.parse(line)));
        await connection.call('hello', { protocol: 1, subscribe: false });
        return connection;
    }

    #take(message) {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) waiting.reject(new Error(JSON.stringify(message.error)));
        else waiting.resolve(message.result);
    }

    call(method, params = {}) {
        const id = this.#nextId++;
        this.socket.write(JSON.stringify({ jsonrpc: '2.0', id, method, params }) + '\n');
        return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    }

    /** Allows the one request that waits, for an hour, with the number its page shows. */
    async allow(number, scopes = ['todos:read', 'todos:write']) {
        const requests = await this.call('consents');
        const outcome = await this.call('decide_consent', {
            id: requests[0].id,
            decision: {
                allow: true,
                number: Number(number),
                scopes,
                lists: { all: true, list_ids: [] },
                duration_ms: 3_600_000,
                face: 'dialog',
                block: null,
            },
        });
        if (outcome !== 'allowed') throw new Error(`not allowed: ${outcome}`);
        return requests[0];
    }

    close() {
        this.socket.destroy();
    }
}
