// A browser without a window, for --browser-command: follows the address it is given until it has come to a page.
const [, , address] = process.argv;
const headers = { 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate', Accept: 'text/html' };
const response = await fetch(address, { headers });
await response.text();
process.exitCode = response.ok ? 0 : 1;
