/** Reads server-sent events (WHATWG HTML §9.2) out of a byte stream that comes in pieces. */
export class EventParser {
    #decoder = new TextDecoder();
    #text = '';

    /** The events completed by these bytes: `{ event, data, id, retry }`, members absent where the field was. */
    feed(bytes) {
        this.#text += this.#decoder.decode(bytes, { stream: true }).replaceAll('\r\n', '\n');
        const blocks = this.#text.split('\n\n');
        this.#text = blocks.pop();
        return blocks.map(parseBlock).filter((event) => Object.keys(event).length > 0);
    }
}

function parseBlock(block) {
    const event = {};
    for (const line of block.split('\n')) {
        if (line === '' || line.startsWith(':')) continue;
        const colon = line.indexOf(':');
        const name = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
        if (name === 'data') event.data = event.data === undefined ? value : `${event.data}\n${value}`;
        else event[name] = value;
    }
    return event;
}
