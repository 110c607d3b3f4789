// Answers the vectors with the package as it is built or installed, for `eehic vectors run`:
// eehic vectors run test-vectors --command 'node test-vectors/adaptor.mjs'
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { OTHERS } from './answers/others.mjs';
import { answerOf, reportOf } from './answers/text.mjs';

const reportSchema = JSON.parse(await readFile(new URL('../spec/report.schema.json', import.meta.url), 'utf8'));

for await (const line of createInterface({ input: process.stdin })) {
  const { id, kind, input, registry, key, path } = JSON.parse(line);
  const bytes = path === undefined ? undefined : new Uint8Array(await readFile(path));
  const answer = OTHERS[kind]
    ? await OTHERS[kind]({ input, registry, key, bytes, reportSchema })
    : answerOf(await reportOf({ kind, input }, registry));
  console.log(JSON.stringify({ id, ...answer }));
}
