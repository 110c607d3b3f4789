import { createHash } from 'node:crypto';
import { inOrder } from '../../async/in-order.ts';
import { certificateX5t } from '../../crypto/key-id.ts';
import type { IssuedCard } from '../../issue/issued-card.ts';
import { createIssuer, type Issuer } from '../../issue/issuer.ts';
import { publicFetch } from '../../node/public-fetch.ts';
import { renderCardPdf } from '../../pdf/render.ts';
import type { TimestampService } from '../../pdf/sign/timestamp-authority.ts';
import type { Signer } from '../../signers/signer.ts';
import { lockCheck } from '../folder/lock-check.ts';
import { closeSigner, openSigner } from '../open-signer.ts';
import type { Unit, UnitCard } from '../unit.ts';
import { type CardResult, type Task, toFault, type UnitResult, violationsOf, type WorkerSettings } from './messages.ts';
import { createSink, type Sink } from './sinks.ts';

/** Cards of a unit that are being signed at the same time, as a device or a time stamp authority lets one wait. */
const AT_A_TIME = 4;

/** Milliseconds between two looks at the lock, before files get their names. */
const FRESH = 100;

interface Opened {
  readonly signer: Signer;
  readonly issuer: Issuer;
  readonly keyId: string;
}

/** Returns the function that issues the cards of a unit and writes their files. It never rejects. */
export function createUnitIssuer(settings: WorkerSettings): (task: Task) => Promise<UnitResult> {
  let now: number | undefined;
  const clock = () => (now === undefined ? new Date() : new Date(now));
  const timestamp = settings.timestamp && openTimestamp(settings.timestamp);
  const requireLock = lockCheck(settings.lock, FRESH);
  let opened: Promise<Opened> | undefined;

  const open = async (): Promise<Opened> => {
    const signer = await openSigner(settings.signer);
    const issuer = createIssuer({ ...settings.issuer, signer, now: clock });
    return { signer, issuer, keyId: await certificateX5t(signer.certificate) };
  };
  const draw = async (issued: IssuedCard, signer: Signer): Promise<Uint8Array> => {
    if (settings.kind === 'text') return Buffer.from(issued.text, 'latin1');
    return renderCardPdf(issued, { ...settings.page, signer, now: clock, ...(timestamp ? { timestamp } : {}) });
  };
  return async (task) => {
    try {
      now = task.now;
      if (task.isLast && !opened) return { keyId: '', cards: [] };
      opened ??= open();
      const { keyId, signer, issuer } = await opened;
      if (task.isLast) closeSigner(signer);
      const make = async (card: UnitCard): Promise<Made> => {
        try {
          const issued = await issuer.issue(card.card);
          const warnings = issued.warnings.flatMap(({ code }) => (code ? [code] : []));
          return { card, content: await draw(issued, signer), issuedOn: issued.card.issuedOn, warnings };
        } catch (error) {
          return { card, error };
        }
      };
      return {
        keyId,
        cards: task.unit
          ? await issueCards(task.unit, createSink(settings.folder, settings.kind, task.unit, requireLock), make)
          : [],
      };
    } catch (error) {
      return { fault: toFault(error) };
    }
  };
}

/** A card that was signed, or why it was not. */
type Made = { readonly card: UnitCard } & (
  | { readonly content: Uint8Array; readonly issuedOn: string; readonly warnings: readonly string[] }
  | { readonly error: unknown }
);

async function issueCards(unit: Unit, sink: Sink, make: (card: UnitCard) => Promise<Made>): Promise<CardResult[]> {
  const results: CardResult[] = [];
  const inProgress = new Set<Promise<Made>>();
  const work = (card: UnitCard) => {
    const made = make(card).finally(() => inProgress.delete(made));
    inProgress.add(made);
    return made;
  };
  try {
    const cards = unit.cards[Symbol.iterator]();
    for await (const made of inOrder(cards, work, AT_A_TIME, undefined)) {
      if ('error' in made) {
        const violations = violationsOf(made.error);
        if (!violations) throw made.error;
        results.push({ ok: false, violations });
        continue;
      }
      const { card, content, issuedOn, warnings } = made;
      const sha256 = createHash('sha256').update(content).digest('hex');
      results.push({ ok: true, sha256, issuedOn, warnings });
      await sink.add(card, content);
    }
    await sink.finish();
    return results;
  } catch (error) {
    // The thread must not be ended while it signs.
    await Promise.all(inProgress);
    await sink.abandon().catch(() => {});
    throw error;
  }
}

function openTimestamp({ proxy, ...service }: NonNullable<WorkerSettings['timestamp']>): TimestampService {
  return proxy === undefined ? service : { ...service, fetch: publicFetch({ proxy, isAllowed: () => true }) };
}
