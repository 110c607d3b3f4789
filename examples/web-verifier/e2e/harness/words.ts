import { createVerifier, type ReasonCode, type Scan } from 'eehic';
import { type Explanation, explain } from 'eehic/report/core';
import { revocationLists } from 'eehic/revocation';
import { createMockRepository } from 'eehic/testing';
import type { Speech } from '../../src/words/languages.ts';
import { LIST_HOST, publishedList } from './cards.ts';

const registry = createMockRepository().registry();
const fetchList = async () => new Response(publishedList);
const revocation = revocationLists({ hosts: [LIST_HOST], fetch: fetchList, registry });
const verifier = createVerifier({ registry, revocation, timeZone: 'UTC' });

interface Said extends Explanation {
  /** Why it was refused. */
  readonly code: ReasonCode | undefined;
}

/** What the library says of a code when it runs in Node, in the words of a language. */
export async function expected(scan: string | Scan, { library }: Speech): Promise<Said> {
  const report = await verifier.verify(scan);
  const code = report.conclusion === 'REJECTED' ? report.failure.code : undefined;
  return { ...explain(report, library), code };
}
