// A home folder with real programs in it, as a person has them, and a browser that only writes down where it was sent.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The file of the package that npm chose for this computer: `file` in `@scope/name-linux-x64` or its twin. */
function fileFor(name, file) {
    return path.join(path.dirname(require.resolve(`${name}-linux-${process.arch}/package.json`)), file);
}

const programs = {
    // Its postinstall script would link this; scripts are not run here.
    claude: () => fileFor('@anthropic-ai/claude-code', 'claude'),
    codex: () => require.resolve('@openai/codex/bin/codex.js'),
};

export class AppHome {
    /** With `names` of the programs above in PATH. Not below /tmp, where Codex refuses to work fully. */
    static async make(names) {
        const app = new AppHome();
        app.home = await mkdtemp('/var/tmp/traydo-connect-');
        const folder = path.join(app.home, 'programs');
        await mkdir(folder);
        for (const name of names) await symlink(programs[name](), path.join(folder, name));
        const browser = path.join(folder, 'xdg-open');
        await writeFile(browser, `#!/bin/sh\necho "$1" >> '${app.home}/opened'\n`);
        await chmod(browser, 0o755);
        app.environment = {
            PATH: `${folder}:${path.dirname(process.execPath)}:/usr/bin:/bin`,
            HOME: app.home,
            LC_ALL: 'C.UTF-8',
            DISPLAY: ':none',
            BROWSER: browser,
            // Nothing of it leaves this computer.
            HTTPS_PROXY: 'http://127.0.0.1:9',
            HTTP_PROXY: 'http://127.0.0.1:9',
            NO_PROXY: '127.0.0.1,localhost,::1',
        };
        return app;
    }

    /** Starts a program; `ended` resolves to its exit code and what it wrote. */
    start([program, ...args], { terminal = false } = {}) {
        const quoted = [program, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
        const [command, options] = terminal ? ['script', ['-qfec', quoted, '/dev/null']] : [program, args];
        const child = spawn(command, options, { env: this.environment, cwd: this.home, stdio: ['pipe', 'pipe', 'pipe'] });
        let output = '';
        child.stdout.on('data', (bytes) => (output += bytes));
        child.stderr.on('data', (bytes) => (output += bytes));
        const ended = once(child, 'exit').then(([code]) => ({ code, output }));
        return { child, ended };
    }

    /** Runs a program that has to succeed; resolves to what it wrote. */
    async run(words, options) {
        const { code, output } = await this.start(words, options).ended;
        if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${output}`);
        return output;
    }

    /** Where the browser was sent last, as soon as it was sent `count` times. */
    async opened(count = 1) {
        for (;;) {
            const text = await readFile(path.join(this.home, 'opened'), 'utf8').catch(() => '');
            const urls = text.trim().split('\n').filter(Boolean);
            if (urls.length >= count) return new URL(urls.at(-1));
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
    }

    async dispose() {
        await rm(this.home, { recursive: true, force: true });
    }
}
