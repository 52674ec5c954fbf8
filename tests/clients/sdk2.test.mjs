// The official TypeScript SDK 2.4 against a real Traydo: as it comes, and in the two ways to ask for 2026-07-28.
import { testFlavour } from './support/clientsuite.mjs';
import { flavours } from './support/sdkclient.mjs';

testFlavour(flavours.default);
testFlavour(flavours.auto);
testFlavour(flavours.pinned);
