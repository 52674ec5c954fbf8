// Eight sockets redeem the same code, or the same refresh token, in the same moment. Usage: node races.mjs [ROUNDS]
//
// A code has at most one winner, and the losers' replay ends its grant (TK4, TK8). A refresh token without leeway
// likewise (TK9). Within the leeway the same client's repetitions yield siblings of one grant (architecture §4), and
// nobody else's do.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';

import { ControlConnection } from '../clients/support/control.mjs';
import {
    authorizationUrl,
    newVerifier,
    postForm,
    redemption,
    register,
    renewal,
} from '../clients/support/oauthsteps.mjs';
import { followPage, openPage } from '../clients/support/person.mjs';
import { Traydo } from '../clients/support/traydo.mjs';

const rounds = Number(process.argv[2] ?? 2000);
const ways = 8;
const plenty = '1000000000';

/** One connection that stays open; an answer is read by its Content-Length. */
class Runner {
    static async open(port) {
        const runner = new Runner();
        runner.socket = net.connect(port, '127.0.0.1').setNoDelay();
        await once(runner.socket, 'connect');
        return runner;
    }

    post(port, target, body) {
        this.socket.write(
            `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
                `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
        );
    }

    async answer() {
        let bytes = '';
        for (;;) {
            const end = bytes.indexOf('\r\n\r\n');
            const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.slice(0, end))?.[1];
            if (end >= 0 && bytes.length >= end + 4 + Number(length))
                return { status: Number(bytes.slice(9, 12)), body: JSON.parse(bytes.slice(end + 4)) };
            const [chunk] = await once(this.socket, 'data');
            bytes += chunk.toString('latin1');
        }
    }
}

class Arena {
    static async open(environment) {
        const arena = new Arena();
        arena.traydo = await Traydo.start({
            TRAYDO_LIMITS_TOKEN_REQUESTS_PER_MINUTE: plenty,
            TRAYDO_LIMITS_AUTHORIZATIONS_PER_MINUTE: plenty,
            TRAYDO_LIMITS_CALLS_PER_MINUTE: plenty,
            ...environment,
        });
        arena.origin = new URL(arena.traydo.url).origin;
        arena.control = await ControlConnection.open(arena.traydo);
        arena.runners = await Promise.all(Array.from({ length: ways }, () => Runner.open(arena.traydo.port)));
        arena.clientId = (await register(arena.origin, { client_name: 'Racer' })).client_id;
        return arena;
    }

    async close() {
        this.control.close();
        for (const runner of this.runners) runner.socket.destroy();
        await this.traydo.dispose();
    }

    /** A fresh code with its verifier. */
    async code() {
        const { verifier, challenge } = newVerifier();
        const page = await openPage(authorizationUrl(this.origin, this.clientId, challenge));
        await this.control.allow(page.number);
        const redirect = await followPage(page.waitUrl);
        return { code: redirect.searchParams.get('code'), verifier };
    }

    async redeem(body) {
        const answer = await postForm(this.origin, '/oauth/token', body);
        return { status: answer.status, body: await answer.json() };
    }

    /** All eight at once; resolves to the winners' tokens. The others got invalid_grant, and nothing else. */
    async race(body) {
        for (const runner of this.runners) runner.post(this.traydo.port, '/oauth/token', String(body));
        const answers = await Promise.all(this.runners.map((runner) => runner.answer()));
        for (const { status, body: answer } of answers)
            assert.ok(status === 200 || (status === 400 && answer.error === 'invalid_grant'), JSON.stringify(answer));
        return answers.filter(({ status }) => status === 200).map(({ body: tokens }) => tokens);
    }

    /** Whether neither of them opens anything any more. */
    async areDead({ access_token, refresh_token }) {
        const call = await fetch(this.traydo.url, {
            method: 'POST',
            headers: { Authorization: `Bearer ${access_token}` },
        });
        const refresh = await this.redeem(renewal(this.clientId, refresh_token));
        return call.status === 401 && refresh.status === 400 && refresh.body.error === 'invalid_grant';
    }
}

/** What came of all rounds: `winners` counts answers 200. */
async function raceCodes() {
    const arena = await Arena.open({});
    let winners = 0;
    for (let round = 0; round < rounds; ++round) {
        const { code, verifier } = await arena.code();
        const won = await arena.race(redemption(arena.clientId, code, verifier));
        assert.ok(won.length <= 1, `round ${round}: ${won.length} winners`);
        for (const tokens of won)
            assert.ok(await arena.areDead(tokens), `round ${round}: the grant outlived the replay`);
        winners += won.length;
    }
    await arena.close();
    return winners;
}

async function raceRefreshTokens() {
    const arena = await Arena.open({ TRAYDO_LIMITS_REFRESH_LEEWAY_MS: '0' });
    let winners = 0;
    for (let round = 0; round < rounds; ++round) {
        const { code, verifier } = await arena.code();
        const first = (await arena.redeem(redemption(arena.clientId, code, verifier))).body;
        const won = await arena.race(renewal(arena.clientId, first.refresh_token));
        assert.ok(won.length <= 1, `round ${round}: ${won.length} winners`);
        for (const tokens of won)
            assert.ok(await arena.areDead(tokens), `round ${round}: the family outlived the reuse`);
        winners += won.length;
    }
    await arena.close();
    return winners;
}

/** With the leeway: one grant all along, whose eight siblings are eight different tokens. */
async function raceSiblings() {
    const arena = await Arena.open({});
    const other = (await register(arena.origin, { client_name: 'Other' })).client_id;
    const { code, verifier } = await arena.code();
    let tokens = (await arena.redeem(redemption(arena.clientId, code, verifier))).body;
    const { grant } = JSON.parse(Buffer.from(tokens.access_token.split('.')[1], 'base64url'));
    let siblings = 0;
    for (let round = 0; round < rounds; ++round) {
        const won = await arena.race(renewal(arena.clientId, tokens.refresh_token));
        assert.equal(won.length, ways, `round ${round}: a repetition within the leeway was refused`);
        assert.equal(new Set(won.map(({ refresh_token }) => refresh_token)).size, ways);
        for (const { access_token } of won)
            assert.equal(JSON.parse(Buffer.from(access_token.split('.')[1], 'base64url')).grant, grant);
        const stolen = await arena.redeem(renewal(other, tokens.refresh_token));
        assert.equal(stolen.body.error, 'invalid_grant', 'another client is no sibling');
        tokens = won[round % ways];
        siblings += won.length;
    }
    const { clients } = await arena.traydo.ctlJson('clients');
    assert.equal(clients.length, 1);
    await arena.close();
    return siblings;
}

for (const race of [raceCodes, raceRefreshTokens, raceSiblings]) {
    const begin = Date.now();
    const winners = await race();
    assert.ok(winners > 0, 'nobody ever won: the races did not run');
    console.log(`${race.name}: ${rounds} rounds of ${ways}, ${winners} answers 200, ${(Date.now() - begin) / 1000} s`);
}
