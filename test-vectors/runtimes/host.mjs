// Runs the checks in Node, Deno and Bun, which take the package for Node: `host.mjs MATERIAL`. Prints the result as JSON.
import { readFile } from 'node:fs/promises';
import { verifyMany } from 'eehic/node';
import { snapshotRegistry } from 'eehic/registry';
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

// Many at a time, in threads.
const { input, expected } = material.vectors.find((vector) => vector.expected.conclusion === 'APPROVED');
const texts = [input.text, input.text, 'no code'];
const many = { registry: snapshotRegistry(material.registries[input.registry]), timeZone: input.timeZone, workers: 2 };
const conclusions = [];
for await (const outcome of verifyMany(texts, { ...many, now: () => new Date(input.now) })) {
  conclusions.push(outcome.report?.conclusion ?? outcome.error.code);
}
if (String(conclusions) !== `${expected.conclusion},${expected.conclusion},REJECTED`) {
  result.failures.push(`verifyMany: ${conclusions}`);
}
console.log(JSON.stringify(result));
process.exit(0);
