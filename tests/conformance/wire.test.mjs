// The listener itself: it hears what is wrong.
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { modern, revisions, schemaOf } from './support/schemas.mjs';
import { WireLog } from './support/wire.mjs';

const result = (value) => ({ jsonrpc: '2.0', id: 1, result: value });
const audio = result({ content: [{ type: 'audio', data: 'AAAA', mimeType: 'audio/wav' }], resultType: 'complete' });
const form = { message: 'Name?', requestedSchema: { type: 'object', properties: {} } };
const asking = { jsonrpc: '2.0', id: 1, method: 'elicitation/create', params: form };
const faults = (revision, message, method) => schemaOf(revision).serverFaults(message, method).length;

it('holds a message against the schema of its own revision', () => {
    const broken = (message, method) => revisions.filter((revision) => faults(revision, message, method) > 0);
    assert.deepEqual(broken(audio, 'tools/call'), ['2024-11-05']);
    assert.deepEqual(broken(asking), ['2024-11-05', '2025-03-26', modern]);
    assert.deepEqual(broken(result({ tools: [] }), 'tools/list'), [modern]);
    assert.deepEqual(broken(result({ tools: [{ name: 'x' }] }), 'tools/list'), revisions);
    assert.deepEqual(broken([result({})]), revisions.filter((revision) => revision !== '2025-03-26'));
    assert.deepEqual(broken({ jsonrpc: '2.0', id: null, error: { code: -32600, message: '' } }), revisions);
    assert.deepEqual(broken({ jsonrpc: '2.0', method: 'notifications/made_up' }), revisions);
    const back = result({ resultType: 'input_required', requestState: 'x' });
    assert.equal(faults(modern, back, 'tools/call'), 0);
    assert.ok(faults(modern, back, 'tools/list') > 0);
    assert.ok(faults(modern, { jsonrpc: '2.0', id: 1, error: { code: -32021, message: '' } }) > 0);
});

/** The faults of a log that heard one exchange. */
function heard({ headers = {}, body = '', type = 'application/json', status = 200, answer }) {
    const log = new WireLog();
    const exchange = log.exchange({ method: 'POST', url: 'http://h/mcp', headers: new Headers(headers), body });
    exchange.head(status, new Headers(type ? { 'Content-Type': type } : {}));
    exchange.bytes(Buffer.from(answer));
    exchange.end();
    return log.faults;
}

it('hears what is wrong around the messages', () => {
    const body = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
    assert.deepEqual(heard({ body, answer: '{"jsonrpc":"2.0","id":1,"result":{}}' }), []);
    assert.match(heard({ body, answer: '{"jsonrpc":"2.0","id":"1","result":{}}' })[0], /nobody asked/);
    const nameless = '{"jsonrpc":"2.0","error":{"code":-32600,"message":"no"}}';
    assert.match(heard({ body, answer: nameless })[0], /without the id/);
    assert.deepEqual(heard({ body: '{', answer: nameless }), []);
    assert.match(heard({ body, status: 202, answer: '' })[0], /202 with a Content-Type/);
    const stream = { body, type: 'text/event-stream' };
    assert.match(heard({ ...stream, answer: 'id: 1\ndata: \n\n' })[0], /without data/);
    assert.match(heard({ ...stream, answer: 'event: odd\ndata: {}\n\n' })[0], /called odd/);
    assert.match(heard({ ...stream, answer: 'data: {\n\n' })[0], /not JSON/);
    assert.throws(() => new WireLog().assertValid(modern), /no message/);
});
