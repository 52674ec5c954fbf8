// What the suite's client mode runs: a client that reaches the suite's server through traydo-bridge and does what the
// scenario wants of a client. The last argument is the server's URL.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { StdioClient } from './stdioclient.mjs';

const modern = '2026-07-28';
const scenario = process.env.MCP_CONFORMANCE_SCENARIO;
const revision = process.env.MCP_CONFORMANCE_PROTOCOL_VERSION ?? '2025-11-25';
const context = JSON.parse(process.env.MCP_CONFORMANCE_CONTEXT ?? '{}');
const url = process.argv.at(-1);

const home = await mkdtemp(path.join(tmpdir(), 'traydo-bridge-'));
const browser = fileURLToPath(new URL('browser.mjs', import.meta.url));
const args = ['--url', url, '--token-store', 'file', '--browser-command', `${process.execPath} ${browser}`];
const env = {};
if (scenario === 'auth/basic-cimd')
    args.push('--client-metadata-url', 'https://conformance-test.local/client-metadata.json');
if (context.client_id) args.push('--client-id', context.client_id);
if (context.client_secret) env.TRAYDO_BRIDGE_CLIENT_SECRET = context.client_secret;

const client = new StdioClient(args, { env, home });

async function open(capabilities) {
    if (revision === modern) client.revision = modern;
    else await client.initialize(capabilities, revision);
}

/** Lists the tools and calls those. */
async function useTools(calls = undefined) {
    await open({});
    const { tools } = await client.request('tools/list');
    for (const { name, arguments: given } of calls ?? tools.slice(0, 1).map(({ name }) => ({ name })))
        await client.request('tools/call', { name, arguments: given ?? { a: 2, b: 3 } });
}

/** A value for each property that has a default, as the specification wants it of clients. */
const defaultsOf = ({ properties }) =>
    Object.fromEntries(
        Object.entries(properties)
            .filter(([, schema]) => 'default' in schema)
            .map(([name, schema]) => [name, schema.default])
    );

/** What the client does where it is not: list the tools and call the first. */
const scenarios = {
    'json-schema-ref-no-deref': () => useTools([]),
    async 'json-schema-2020-12-preservation'() {
        await open({});
        const { tools } = await client.request('tools/list');
        const { inputSchema } = tools.find(({ name }) => name === 'json_schema_2020_12_tool');
        await client.request('tools/call', { name: 'json_schema_echo', arguments: { schema: inputSchema } });
    },
    async 'elicitation-sep1034-client-defaults'() {
        client.handlers['elicitation/create'] = ({ requestedSchema }) => ({
            action: 'accept',
            content: defaultsOf(requestedSchema),
        });
        await open({ elicitation: { applyDefaults: true } });
        await client.request('tools/call', { name: 'test_client_elicitation_defaults', arguments: {} });
    },
    async 'request-metadata'() {
        client.revision = modern;
        const first = await client.ask('server/discover');
        if (first.error?.code === -32022)
            [client.revision] = first.error.data.supported.filter((version) => version === modern);
        await client.request('server/discover');
        await client.request('tools/list');
    },
    async 'http-standard-headers'() {
        await open({});
        const { tools } = await client.request('tools/list');
        for (const { name } of tools) await client.request('tools/call', { name, arguments: {} });
        const { resources } = await client.request('resources/list');
        for (const { uri } of resources) await client.request('resources/read', { uri });
        const { prompts } = await client.request('prompts/list');
        for (const { name } of prompts) await client.request('prompts/get', { name });
    },
    'http-custom-headers': () => useTools(context.toolCalls),
    async 'http-invalid-tool-headers'() {
        await open({});
        const { tools } = await client.request('tools/list');
        for (const { name, inputSchema } of tools) {
            const words = Object.keys(inputSchema.properties).map((property) => [property, 'word']);
            await client.request('tools/call', { name, arguments: Object.fromEntries(words) });
        }
    },
    async 'sep-2322-client-request-state'() {
        client.revision = modern;
        const call = (name, more = {}) => client.request('tools/call', { name, arguments: {}, ...more });
        await client.request('tools/list');
        for (const name of ['test_mrtr_echo_state', 'test_mrtr_no_state', 'test_mrtr_no_result_type']) {
            const { resultType, inputRequests, requestState } = await call(name);
            if (resultType !== 'input_required') continue;
            const answers = Object.keys(inputRequests).map((key) => [
                key,
                { action: 'accept', content: { confirmed: true } },
            ]);
            await call('test_mrtr_unrelated');
            await call(name, {
                inputResponses: Object.fromEntries(answers),
                ...(requestState === undefined ? {} : { requestState }),
            });
        }
    },
};

try {
    await (scenarios[scenario] ?? (() => useTools()))();
    await client.end();
} catch (error) {
    console.error(error.message, client.stderr);
    process.exitCode = 1;
    await client.kill();
} finally {
    await rm(home, { recursive: true, force: true });
}
