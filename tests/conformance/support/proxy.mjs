// A reverse proxy on loopback that adds a bearer token and lets a WireLog listen. Where a client names the proxy in Host or
// Origin, the proxy names the server, as the client would have; every other value goes through as it came.
import { once } from 'node:events';
import http from 'node:http';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/** `http://localhost:PROXY` → `http://localhost:SERVER`; anything that is not ours stays. */
function renamed(value, from, to) {
    for (const name of loopbackNames)
        for (const scheme of ['', 'http://'])
            if (value === `${scheme}${name}:${from}`) return `${scheme}${name}:${to}`;
    return value;
}

export class Proxy {
    #server;
    #target;
    #options;

    /** `target`: the URL of the MCP endpoint. `options`: `{ token, log }`, both optional; `token` may be replaced later. */
    static async start(target, options = {}) {
        const proxy = new Proxy();
        proxy.#target = new URL(target);
        proxy.#options = options;
        proxy.#server = http.createServer((request, response) => proxy.#forward(request, response));
        proxy.#server.listen(0, '127.0.0.1');
        await once(proxy.#server, 'listening');
        proxy.port = proxy.#server.address().port;
        proxy.url = `http://127.0.0.1:${proxy.port}${proxy.#target.pathname}`;
        return proxy;
    }

    #headers(incoming) {
        const headers = { ...incoming };
        for (const name of ['host', 'origin'])
            if (headers[name]) headers[name] = renamed(headers[name], this.port, this.#target.port);
        if (this.#options.token) headers.authorization = `Bearer ${this.#options.token}`;
        return headers;
    }

    async #forward(incoming, outgoing) {
        const pieces = [];
        for await (const piece of incoming) pieces.push(piece);
        const body = Buffer.concat(pieces);
        const exchange = this.#options.log?.exchange({
            method: incoming.method,
            url: new URL(incoming.url, this.url).href,
            headers: new Headers(Object.entries(incoming.headers)),
            body: body.toString(),
        });
        const request = http.request(
            {
                host: '127.0.0.1',
                port: this.#target.port,
                method: incoming.method,
                path: incoming.url,
                headers: this.#headers(incoming.headers),
                agent: false,
            },
            (response) => {
                exchange?.head(response.statusCode, new Headers(Object.entries(response.headers)));
                outgoing.writeHead(response.statusCode, response.rawHeaders);
                outgoing.flushHeaders();
                response.on('data', (piece) => {
                    exchange?.bytes(piece);
                    outgoing.write(piece);
                });
                response.on('end', () => {
                    exchange?.end();
                    outgoing.end();
                });
                response.on('error', () => outgoing.destroy());
            }
        );
        request.on('error', () => outgoing.destroy());
        outgoing.on('close', () => request.destroy());
        request.end(body);
    }

    async stop() {
        this.#server.close();
        this.#server.closeAllConnections();
        await once(this.#server, 'close');
    }
}
