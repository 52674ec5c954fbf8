// The person: a browser that shows the waiting page, and a hand on traydoctl.
import assert from 'node:assert/strict';

/** Opens the authorization URL the way a browser does; returns what the page shows. */
export async function openPage(url) {
    const response = await fetch(url, {
        redirect: 'manual',
        headers: { 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate', Accept: 'text/html' },
    });
    const html = await response.text();
    assert.equal(response.status, 200, html);
    const number = /id="number"[^>]*>\s*(\d\d)\s*</.exec(html)?.[1];
    const refresh = /<meta http-equiv="refresh" content="[^"]*url=([^"]+)"/i.exec(html)?.[1];
    assert.ok(number, 'the page shows its number');
    assert.ok(refresh, 'the page refreshes itself without JavaScript');
    return { number, waitUrl: new URL(refresh, url), html };
}

/** Follows the page's refresh until it leaves for the client; returns the redirect. */
export async function followPage(waitUrl) {
    const response = await fetch(waitUrl, { redirect: 'manual' });
    assert.equal(response.status, 303, await response.text());
    return new URL(response.headers.get('location'));
}

/** Page → traydoctl approve → redirect. Returns the redirect URL with its code. */
export async function approve(traydo, authorizationUrl, options = ['--lists', 'all']) {
    const page = await openPage(authorizationUrl);
    const { requests } = await traydo.ctlJson('requests');
    assert.equal(requests.length, 1);
    await traydo.ctl('approve', requests[0].id, '--number', page.number, ...options);
    const redirect = await followPage(page.waitUrl);
    assert.ok(redirect.searchParams.get('code'), `no code in ${redirect}`);
    assert.equal(redirect.searchParams.get('iss'), new URL(traydo.url).origin);
    return redirect;
}
