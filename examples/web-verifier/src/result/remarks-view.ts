import { h } from '../dom.ts';
import { adviceOn, findRemarks, isOnRegistry, printAge, type Remark } from '../trust/age.ts';
import { type Held, NOTHING } from '../trust/trust.ts';
import { fill } from '../words/words.ts';
import type { PlainReport } from '../worker/protocol.ts';
import type { ResultContext } from './context.ts';
import { verdictOf } from './verdict.ts';

/**
 * Finds what is to be said of the lists beside a verdict: that those by which the card was approved are old, or why
 * those on the device do not do for checking it. Nothing where a card is not valid, as that holds with old lists too.
 */
export function findListRemarks(report: PlainReport, held: Held | undefined): readonly Remark[] {
  const verdict = verdictOf(report);
  const now = new Date(report.verifiedAt);
  if (verdict === 'unchecked') {
    return findRemarks(held ?? NOTHING, now).filter(({ text }) => NO_REGISTRY.includes(text) && held !== undefined);
  }
  const { registry, revocation } = report.freshness;
  if (verdict === 'rejected' || !registry) return [];
  // The registry was good enough when the card was judged.
  const usedRegistry = { ...registry, until: '9999-12-31T00:00:00Z' };
  return findRemarks({ ...NOTHING, registry: usedRegistry, lists: revocation }, now).filter(({ age }) => age > 0);
}

const NO_REGISTRY: readonly Remark['text'][] = ['registryMissing', 'registryTooOld'];

/** Whether a card was not checked because there is no registry on the device, or one that is too old. */
export function isRegistryMissing(report: PlainReport, held: Held | undefined): boolean {
  return verdictOf(report) === 'unchecked' && findListRemarks(report, held).length > 0;
}

export function remarksView(
  report: PlainReport,
  { speech: { code, words }, held, config }: ResultContext,
): HTMLElement | undefined {
  // Where nothing could be checked, what to do is said below.
  const hasAdvice = isRegistryMissing(report, held);
  const remarks = findListRemarks(report, held).map((remark) => {
    const said = fill(words[remark.text], { age: printAge(remark.age, code) });
    return isOnRegistry(remark) && !hasAdvice ? `${said} ${words[adviceOn(config)]}` : said;
  });
  if (remarks.length === 0) return undefined;
  return h('div', { class: 'remarks' }, ...remarks.map((text) => h('p', { class: 'remark' }, text)));
}
