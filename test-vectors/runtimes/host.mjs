// Runs the checks in Node, Deno and Bun, which take the package for Node: `host.mjs MATERIAL`. Prints the result as JSON.
import { readFile } from 'node:fs/promises';
import { scanPdf } from 'eehic/scan';
import { runChecks } from './checks.mjs';

const material = JSON.parse(await readFile(process.argv[2], 'utf8'));
const result = await runChecks(material, {});

// What no browser does: a PDF that keeps its renderer busy is stopped, in a thread and, but for Bun, without.
const hostile = Uint8Array.from(material.hostile);
for (const worker of 'Bun' in globalThis ? [true] : [true, false]) {
  const code = await scanPdf(hostile, { worker, timeLimit: 2000 }).catch((error) => error.code ?? String(error));
  if (code !== 'ERR_EHIC_SCAN_TIMEOUT') result.failures.push(`a PDF that takes long, worker ${worker}: ${code}`);
}
console.log(JSON.stringify(result));
process.exit(0);
