import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Demo, startDemo } from './demo.ts';
import { readOfferFile } from './ehic/offer-file.ts';

const PORTS = [8090, 8091, 8092] as const;

const { values } = parseArgs({
  options: { offer: { type: 'string' }, lists: { type: 'string' }, quiet: { type: 'boolean', default: false } },
});
const { offer, lists, quiet } = values;
const demo = await startDemo({
  ports: PORTS,
  log: (entry) => (quiet ? undefined : console.error(JSON.stringify(entry))),
  ...(offer === undefined ? {} : { card: readOfferFile(offer) }),
  ...(lists === undefined ? {} : { lists }),
});
console.log(`Keys of this demo are public: what it signs proves nothing.

The desk: ${demo.desk}
Enter "offer" for new offers, "revoke" to revoke the card (the desk knows within a minute), "end" to end.
`);
await printOffers(demo);
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'offer') await printOffers(demo);
  if (line === 'revoke') demo.revoke();
  if (line === 'end') break;
}
await demo.close();
// A pipe that is still open would keep the process.
process.stdin.destroy();

async function printOffers({ issuer, pid, card, person }: Demo): Promise<void> {
  const byCode = await issuer.offer(card);
  const byLogin = await issuer.offer(card, { grant: 'authorization_code' });
  const identity = await pid.offer(person);
  console.log(`The card:       npm run wallet -- receive '${byCode.uri}' --tx-code ${byCode.txCode}
or by a login:  npm run wallet -- receive '${byLogin.uri}'
The identity:   npm run wallet -- receive '${identity.uri}' --tx-code ${identity.txCode}
`);
}
