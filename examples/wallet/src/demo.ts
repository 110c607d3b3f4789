import type { EhicCard } from 'eehic';
import { type IssuerStatusList, revocationLists } from 'eehic/revocation';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { walletVerifier } from 'eehic/wallet';
import { createDesk } from './desk/desk.ts';
import { ehicKind } from './ehic/ehic.ts';
import { createDemoList, fetchDemoList, fetchPublished, LIST_HOST } from './ehic/lists.ts';
import { type Log, serve } from './http/serve.ts';
import { createIssuer, type Issuer } from './issuer/issuer.ts';
import { demoAuthority, demoKey } from './keys.ts';
import { type Person, pidKind } from './pid/pid.ts';

const TIME_ZONE = 'Europe/Brussels';

export interface DemoOptions {
  /** The ports of desk, card issuer and identity provider; any free ones by default. */
  readonly ports?: readonly [desk: number, issuer: number, pid: number];
  readonly log: Log;
  readonly now?: () => Date;
  /** A card that `eehic issue --wallet-offer` has issued; a sample by default. */
  readonly card?: EhicCard;
  /** The folder of `eehic status publish` in which that card's status list is. */
  readonly lists?: string;
}

/** All parts of the demo, in this process: the card's issuer, an identity provider and a desk. */
export interface Demo {
  readonly card: EhicCard;
  readonly person: Person;
  readonly desk: string;
  readonly issuer: Issuer<EhicCard>;
  readonly pid: Issuer<Person>;
  /** The status list of the sample card. */
  readonly list: IssuerStatusList;
  /** Revokes the sample card. */
  revoke(): void;
  close(): Promise<void>;
}

/** Starts the demo on loopback. Its keys are public: what it signs proves nothing. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { ports = [0, 0, 0], log, now = () => new Date(), lists } = options;
  const signer = await demoSigner(demoInstitution('BE'));
  const list = createDemoList(signer, now);
  const card = options.card ?? sample(now, { uri: list.url, index: list.allot() });
  const person = personOf(card);

  let issuer!: Issuer<EhicCard>;
  let pid!: Issuer<Person>;
  const issuerServed = await serve({
    service: 'issuer',
    port: ports[1],
    log,
    async routes(origin) {
      const kind = ehicKind({ signer, iss: `https://${LIST_HOST}`, now, timeZone: TIME_ZONE });
      const accounts = [{ label: nameOf(person), subject: card }];
      issuer = await createIssuer({ origin, now, kind, accounts });
      return issuer.routes;
    },
  });
  const pidServed = await serve({
    service: 'pid',
    port: ports[2],
    log,
    async routes(origin) {
      const kind = pidKind({ origin, key: await demoKey('pid'), now });
      pid = await createIssuer({ origin, now, kind, accounts: [{ label: nameOf(person), subject: person }] });
      return pid.routes;
    },
  });
  const registry = createMockRepository().registry();
  const revocation = revocationLists({
    hosts: [typeof card.revocation === 'object' ? new URL(card.revocation.uri).host : LIST_HOST],
    registry,
    now,
    fetch: lists === undefined ? fetchDemoList(list) : fetchPublished(lists),
  });
  const verifier = (audience: string) =>
    walletVerifier({
      ...{ registry, revocation, requireRevocation: true, audience, now },
      ...{ pidAnchors: [demoAuthority()], timeZone: TIME_ZONE },
    });
  const deskServed = await serve({
    service: 'desk',
    port: ports[0],
    log,
    routes: async (origin) => createDesk({ origin, key: await demoKey('desk'), verifier, now }),
  });
  return {
    card,
    person,
    desk: deskServed.origin,
    issuer,
    pid,
    list,
    revoke() {
      if (typeof card.revocation === 'object') list.revoke(card.revocation.index);
    },
    async close() {
      await Promise.all([deskServed, issuerServed, pidServed].map((served) => served.close()));
    },
  };
}

function sample(now: () => Date, revocation: { readonly uri: string; readonly index: number }): EhicCard {
  const today = new Intl.DateTimeFormat('sv', { timeZone: TIME_ZONE }).format(now());
  return { ...sampleCard('BE', 'EHIC', today), revocation };
}

function personOf({ familyName, givenNames, birthDate }: EhicCard): Person {
  return { familyName, givenName: givenNames, birthDate };
}

const nameOf = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`;
