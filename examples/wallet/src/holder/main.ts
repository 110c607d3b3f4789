#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { store } from './folder.ts';
import { type Ask, present } from './present.ts';
import { receive } from './receive.ts';

const USAGE = `A holder's wallet, for demos and tests on this machine.

  wallet receive OFFER [--tx-code CODE] [--folder FOLDER]
  wallet present REQUEST [--folder FOLDER]

FOLDER is where keys and credentials are, not encrypted; demo-output/wallet by default.
`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string', default: 'demo-output/wallet' }, 'tx-code': { type: 'string' } },
  });
  const [command, subject] = positionals;
  const { folder, 'tx-code': txCode } = values;
  if (positionals.length !== 2 || subject === undefined) throw new Error(USAGE);
  if (command === 'receive') {
    const onLogin = (address: string) => console.log(`Log in at ${address}`);
    await store(folder, await receive(subject, { onLogin, ...(txCode === undefined ? {} : { txCode }) }));
    console.log(`The credential is in ${folder}.`);
  } else if (command === 'present') {
    const consent = ({ clientId, claims }: Ask) => {
      console.log(`${clientId} asks for:`);
      for (const [id, names] of Object.entries(claims)) console.log(`  ${id}: ${names.join(', ')}`);
      return true;
    };
    const status = await present(subject, { folder, consent });
    if (status !== 200) throw new Error(`The verifier has answered ${status}.`);
    console.log('The verifier has the answer.');
  } else throw new Error(USAGE);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
