// The client's half of the tray test: connects with the SDK and says on stdout, a JSON line each, what it sees. The other
// half (tests/gui/trayflow.py) plays the person. Usage: node tray-client.mjs MCP_URL
import { followPage, openPage } from './support/person.mjs';
import { connect, flavours } from './support/sdkclient.mjs';

const say = (event) => process.stdout.write(JSON.stringify(event) + '\n');
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

async function decide(url) {
    const page = await openPage(url);
    say({ event: 'page', number: page.number });
    for (;;) {
        const response = await fetch(page.waitUrl, { redirect: 'manual' });
        if (response.status === 303) return followPage(page.waitUrl);
        await response.arrayBuffer();
        await pause();
    }
}

const { client } = await connect(flavours.http, { url: process.argv[2] }, decide);
say({ event: 'connected' });
const created = await client.callTool({ name: 'create_todo', arguments: { title: 'Book the dentist' } });
say({ event: 'created', ok: !created.isError, id: created.structuredContent.todo.id });

for (;;) {
    try {
        const result = await client.callTool({ name: 'list_todos', arguments: {} });
        if (result.isError) throw new Error(result.content[0].text);
    } catch (error) {
        say({ event: 'refused', name: error.constructor.name });
        process.exit(0);
    }
    await pause();
}
