// What a browser finds at the root: a page that helps, and that gives nothing away.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { Traydo } from '../clients/support/traydo.mjs';

describe('the page at /', { timeout: 60_000 }, () => {
    let traydo, origin;

    before(async () => {
        traydo = await Traydo.start();
        ({ origin } = new URL(traydo.url));
    });
    after(() => traydo.dispose());

    const get = (path, headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, method = 'GET') =>
        fetch(origin + path, { method, headers });

    it('says that Traydo runs and how to connect', async () => {
        const response = await get('/');
        assert.equal(response.status, 200);
        const page = await response.text();
        assert.match(page, /Traydo is running/);
        assert.ok(page.includes(traydo.url));
        assert.match(page, /traydoctl connect/);
    });

    it('gives away neither version nor todos, and links to nothing', async () => {
        await traydo.ctl('todo', 'add', 'Sesame');
        const { version } = await traydo.ctlJson('status');
        const page = await (await get('/')).text();
        assert.ok(!page.includes(version));
        assert.ok(!page.includes('Sesame'));
        const links = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, target]) => target);
        assert.deepEqual(links, ['data:,']);
        assert.deepEqual(page.match(/https?:\/\/[^\s"<]+/g), [traydo.url]);
    });

    it('has the headers of the other pages', async () => {
        const { headers } = await get('/');
        assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
        assert.equal(headers.get('cache-control'), 'no-store');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('x-frame-options'), 'DENY');
        assert.equal(headers.get('referrer-policy'), 'no-referrer');
        assert.match(headers.get('content-security-policy'), /^default-src 'none'; .*frame-ancestors 'none'$/);
        assert.equal(headers.get('access-control-allow-origin'), null);
        assert.equal(headers.get('server'), null);
    });

    it('speaks the language of the reader', async () => {
        const read = async (language) => {
            const response = await get('/', { Accept: 'text/html', 'Accept-Language': language });
            assert.equal(response.headers.get('vary'), 'Accept-Language');
            return [response.headers.get('content-language'), await response.text()];
        };
        const [german, page] = await read('ko, de-CH;q=0.8, en;q=0.5');
        assert.equal(german, 'de');
        assert.match(page, /<html lang="de" dir="ltr">/);
        assert.match(page, /<h1>Traydo läuft<\/h1>/);
        assert.ok(page.includes(`<code id="address" dir="ltr">${traydo.url}</code>`));
        const [arabic, mirrored] = await read('ar');
        assert.equal(arabic, 'ar');
        assert.match(mirrored, /<html lang="ar" dir="rtl">/);
        assert.equal((await read('x'.repeat(4000)))[0], 'en');
    });

    it('answers HEAD without a body', async () => {
        const response = await get('/', { Accept: '*/*' }, 'HEAD');
        assert.equal(response.status, 200);
        assert.equal(await response.text(), '');
    });

    it('takes nothing', async () => {
        for (const method of ['POST', 'PUT', 'DELETE']) {
            const response = await get('/', { 'Content-Type': 'application/json' }, method);
            assert.equal(response.status, 405, method);
            assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
        }
    });

    it('is not there for programs, nor below itself', async () => {
        for (const accept of ['application/json', 'application/json, text/event-stream', 'text/event-stream'])
            assert.equal((await get('/', { Accept: accept })).status, 404, accept);
        for (const path of ['/nothing', '/index.html', '//'])
            assert.equal((await get(path)).status, 404, path);
    });
});
