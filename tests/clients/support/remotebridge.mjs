// traydo-bridge in its remote mode before a real Traydo, with the person at hand.
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { StdioClient } from '../../conformance/support/stdioclient.mjs';
import { approve } from './person.mjs';

/** Resolves once `condition` gives something; the test's own time limit bounds it. */
export async function until(condition) {
    for (;;) {
        const found = await condition();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
}

/** The home of a person who uses bridges: what they are allowed is remembered here. */
export class BridgeHome {
    clients = [];

    static async make() {
        const home = new BridgeHome();
        home.folder = await mkdtemp(path.join(tmpdir(), 'traydo-remote-'));
        home.asked = path.join(home.folder, 'asked');
        home.browser = path.join(home.folder, 'browser');
        await writeFile(home.browser, `#!/bin/sh\nprintf '%s\\n' "$1" >>'${home.asked}'\n`);
        await chmod(home.browser, 0o700);
        return home;
    }

    /** Starts a bridge to `url`. */
    start(url, { args = [], env = {} } = {}) {
        const all = ['--url', url, '--token-store', 'file', '--browser-command', this.browser, ...args];
        const client = new StdioClient(all, { home: this.folder, env });
        this.clients.push(client);
        return client;
    }

    /** The addresses that were opened in the browser. */
    async opened() {
        const text = await readFile(this.asked, 'utf8').catch(() => '');
        return text.split('\n').filter(Boolean);
    }

    /** Does what the person does: reads the page in the browser, approves, lets the page go back to the bridge. */
    async consent(traydo, { earlier = 0 } = {}) {
        const address = await until(async () => (await this.opened())[earlier]);
        const redirect = await approve(traydo, address);
        const page = await fetch(redirect);
        if (page.status !== 200) throw new Error(`the bridge answered the browser with ${page.status}`);
    }

    async dispose() {
        await Promise.all(this.clients.map((client) => client.kill()));
        await rm(this.folder, { recursive: true, force: true });
    }
}
