// A Node new enough (≥ 22.19) for the conformance suite and for Inspector: the one running this, or the one that npm put
// beside the clients.
import { createRequire } from 'node:module';
import path from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);

function fromNpm() {
    const manifest = createRequire(import.meta.url).resolve(`node-linux-${process.arch}/package.json`);
    return path.join(path.dirname(manifest), 'bin', 'node');
}

export const node22 = major > 22 || (major === 22 && minor >= 19) ? process.execPath : fromNpm();
