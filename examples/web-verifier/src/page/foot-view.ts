import { printTime } from '../day.ts';
import { h } from '../dom.ts';
import type { Speech } from '../words/languages.ts';
import { fill } from '../words/words.ts';

/** What is known of the list of institutions. */
export type TrustState =
  | { readonly status: 'loading' }
  | { readonly status: 'open'; readonly registryTime?: string }
  | { readonly status: 'failed' };

/** The foot of the page: what happens to the data, and how old the list of institutions is. */
export function footView(speech: Speech, trust: TrustState, timeZone: string | undefined): HTMLElement {
  return h(
    'footer',
    { class: 'foot' },
    h('p', {}, speech.words.privacy),
    h('p', { class: `trust ${trust.status}`, role: 'status' }, trustText(speech, trust, timeZone)),
  );
}

function trustText({ code, words }: Speech, trust: TrustState, timeZone: string | undefined): string {
  if (trust.status === 'loading') return words.registryLoading;
  if (trust.status === 'failed') return words.registryFailed;
  if (trust.registryTime === undefined) return words.registryUnknownTime;
  return fill(words.registryTime, { time: printTime(trust.registryTime, code, timeZone) });
}
