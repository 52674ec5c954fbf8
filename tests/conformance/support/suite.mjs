// Runs the published conformance suite and reads the results it writes.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { node22 } from '../../clients/support/node22.mjs';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));
/** The two generations. */
export const alpha = path.join(packages, '@modelcontextprotocol/conformance/dist/index.js');
export const first = path.join(packages, 'conformance-0.1/dist/index.js');

const resultFolder = /^(?:server|authorization-server)-(.+)-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;

/** Names of the server scenarios that these arguments of `list` select. */
export async function listScenarios(suite, ...args) {
    const { stdout } = await promisify(execFile)(node22, [suite, 'list', ...args]);
    const server = stdout.slice(stdout.search(/^(Server|Authorization server) scenarios/m)).split('\n\n')[0];
    return [...server.matchAll(/^ {2}- (\S+)/gm)].map(([, name]) => name);
}

async function readResults(folder) {
    const results = new Map();
    for (const entry of await readdir(folder)) {
        const [, scenario] = resultFolder.exec(entry);
        const file = path.join(folder, entry, 'checks.json');
        // A scenario that threw left an empty folder.
        if (existsSync(file)) results.set(scenario, JSON.parse(await readFile(file, 'utf8')));
    }
    return results;
}

/**
 * Resolves to a map from scenario to its checks, as the suite wrote them down; a scenario that could not run is missing.
 * `onLine` sees what the suite prints.
 */
export async function runSuite(suite, args, { seconds = 120, onLine = () => {} } = {}) {
    const folder = await mkdtemp(path.join(tmpdir(), 'traydo-conformance-'));
    try {
        const child = spawn(node22, [suite, ...args, '-o', folder], {
            stdio: ['ignore', 'pipe', 'pipe'],
            signal: AbortSignal.timeout(seconds * 1000),
        });
        let said = '';
        child.stderr.on('data', (bytes) => (said += bytes));
        readline.createInterface({ input: child.stdout }).on('line', (line) => {
            said += `${line}\n`;
            onLine(line);
        });
        await once(child, 'close');
        return { results: await readResults(folder), said };
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}

/** Runs one client scenario against what `command` starts; resolves to its checks and to what the suite said. */
export async function runClientScenario(command, scenario, revision, { seconds = 60 } = {}) {
    const folder = await mkdtemp(path.join(tmpdir(), 'traydo-conformance-'));
    try {
        const args = ['client', '--command', command, '--scenario', scenario, '--spec-version', revision, '-o', folder];
        const child = spawn(node22, [alpha, ...args], {
            stdio: ['ignore', 'pipe', 'pipe'],
            signal: AbortSignal.timeout(seconds * 1000),
        });
        let said = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
        await once(child, 'close');
        const written = await readdir(folder, { recursive: true });
        const file = written.find((name) => path.basename(name) === 'checks.json');
        return { checks: file ? JSON.parse(await readFile(path.join(folder, file), 'utf8')) : [], said };
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}

/** What is not success in these checks, in words; notes (INFO) do not count, nor do checks that had nothing to check. */
export function blemishes(checks, { warnings = true } = {}) {
    const bad = checks.filter(({ status }) => status === 'FAILURE' || (warnings && status === 'WARNING'));
    return bad.map(({ id, status, errorMessage, details }) => `${status} ${id}: ${errorMessage ?? JSON.stringify(details)}`);
}

export const successes = (checks) => checks.filter(({ status }) => status === 'SUCCESS').length;
