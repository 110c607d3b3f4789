import { createHash } from 'node:crypto';
import type { CardInput } from '../card/model.ts';
import { isUuid } from '../card/token-id.ts';
import { requireText, unusable } from '../usage.ts';

/** What a name of a file can be made of. */
export interface NameFacts {
  readonly index: number;
  readonly line: number;
  readonly tokenId: string;
  readonly card: CardInput;
}

const PLACEHOLDERS: Readonly<Record<string, (facts: NameFacts) => string>> = {
  tokenId: ({ tokenId }) => tokenId,
  index: ({ index }) => String(index),
  line: ({ line }) => String(line),
  cardId: ({ card }) => card.cardId ?? '',
  personalId: ({ card }) => card.personalId,
  familyName: ({ card }) => card.familyName,
};

/** The pattern of names that hold nothing personal. */
export const DEFAULT_NAMES = '{tokenId}';
/** The most bytes of a name, before what makes it unique and its ending: file systems allow 255 in all. */
const MAX_BYTES = 150;
const PLACEHOLDER = /\{(\w*)\}/g;

/**
 * Returns a function that names the file of a card, without its ending. Every character but letters, digits, `.`, `_`
 * and `-` becomes `_`. Unless the token id is in the name, a part of its SHA-256 is appended, so that no two cards have
 * the same name. Throws `ERR_EHIC_OPTIONS` for a pattern with other placeholders.
 */
export function fileNamer(pattern: string = DEFAULT_NAMES): (facts: NameFacts) => string {
  requireText('names', pattern);
  const used = [...pattern.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  if (
    pattern === '' ||
    used.some((name) => !Object.hasOwn(PLACEHOLDERS, name)) ||
    /[{}]/.test(pattern.replace(PLACEHOLDER, ''))
  )
    throw unusable(
      'names',
      `a text with ${Object.keys(PLACEHOLDERS)
        .map((name) => `{${name}}`)
        .join(', ')} is needed`,
    );
  const isUnique = used.includes('tokenId');
  return (facts) => {
    const text = pattern.replace(PLACEHOLDER, (_, name: string) => PLACEHOLDERS[name]!(facts));
    const name = cut(toFileName(text));
    // A token id that is not a UUID may have lost characters, and a name that was cut its token id.
    if (isUnique && isUuid(facts.tokenId) && name.includes(facts.tokenId)) return name;
    return `${name}-${createHash('sha256').update(facts.tokenId).digest('hex').slice(0, 12)}`;
  };
}

function toFileName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .replace(/^\./, '_');
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}
