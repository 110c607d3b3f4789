// The command brings the clinic's page and serves it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const command = spawn(process.execPath, ['node_modules/eehic-cli/dist/cli.js', 'serve', '--port', '0']);
command.stderr.pipe(process.stderr);
let url;
for await (const chunk of command.stdout) {
  url = /http:\/\/\S+/.exec(String(chunk))?.[0];
  if (url) break;
}
const page = await (await fetch(url)).text();
const script = /src="([^"]+\.js)"/.exec(page)?.[1];
const { status, headers } = await fetch(new URL(script, url));
console.log(`${url}: ${page.length} characters, ${script} ${status} ${headers.get('content-type')}`);
if (status !== 200 || !/javascript/.test(headers.get('content-type'))) throw new Error('the page has no script');
command.kill();
await once(command, 'exit');
