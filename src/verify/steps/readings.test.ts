import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createIssuer } from '../../issue/issuer.ts';
import { coseProfile } from '../../profiles/cose/profile.ts';
import { jwsProfile } from '../../profiles/jws/profile.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { createMockRepository } from '../../testing/mock-repository.ts';
import { sampleCard } from '../../testing/sample-cards.ts';
import { createVerifier } from '../verifier.ts';

const now = () => new Date('2026-11-26T10:00:00Z');
const registry = createMockRepository().registry();
const verifier = createVerifier({ registry, now, timeZone: 'UTC' });

/** What keyboards type for the keys of the Base45 characters on a US keyboard; what is not named stays. */
const SWAPPED_YZ = { Y: 'Z', Z: 'Y' };
const LAYOUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: { ...SWAPPED_YZ, ':': 'Ö', '/': '-', '-': 'ß', '+': '`', '*': '(' },
  'Swiss German': { ...SWAPPED_YZ, ':': 'é', '/': '-', '-': "'", '+': '^', '*': '(', $: 'ç' },
  French: {
    ...Object.fromEntries([...'1234567890'].map((digit, i) => [digit, '&é"\'(-è_çà'[i]!])),
    A: 'Q',
    Q: 'A',
    Z: 'W',
    W: 'Z',
    M: '?',
    ':': 'M',
    '.': ':',
    '/': '!',
    '-': ')',
    '*': '8',
    $: '4',
    '%': '5',
  },
  Belgian: {
    ...Object.fromEntries([...'1234567890'].map((digit, i) => [digit, '&é"\'(§è!çà'[i]!])),
    A: 'Q',
    Q: 'A',
    Z: 'W',
    W: 'Z',
    M: '?',
    ':': 'M',
    '.': ':',
    '/': '=',
    '-': ')',
    '+': '_',
    '*': '8',
    $: '4',
    '%': '5',
  },
  'Canadian French': { '/': 'é', '*': '*' },
  Italian: { ':': 'ç', '/': '-', '-': "'", '+': '^', '*': '(' },
  Spanish: { ':': 'Ñ', '/': '-', '-': "'", '+': '¿', '*': '(' },
  Portuguese: { ':': 'Ç', '/': '-', '-': "'", '+': '»', '*': '(' },
  Swedish: { ':': 'Ö', '/': '-', '-': '+', '+': '`', '*': '(', $: '¤' },
  Danish: { ':': 'Æ', '/': '-', '-': '+', '+': '`', '*': '(', $: '¤' },
  Norwegian: { ':': 'Ø', '/': '-', '-': '+', '+': '`', '*': '(', $: '¤' },
  Hungarian: { ...SWAPPED_YZ, ':': 'É', '/': '-', '-': 'ü', '+': 'Ó', '*': '(', 0: 'ö' },
  Czech: {
    ...SWAPPED_YZ,
    ...Object.fromEntries([...'1234567890'].map((digit, i) => [digit, '+ěščřžýáíé'[i]!])),
    ':': '"',
    '/': '-',
    '-': '=',
    '+': 'ˇ',
    '*': '8',
    $: '4',
    '%': '5',
  },
  Turkish: { ':': 'Ş', '/': '.', '-': '*', '+': '_', '*': '(', '.': 'ç' },
  Greek: Object.fromEntries([...'ABDEFGHIJKLMNOPRSTUVXYZ'].map((letter, i) => [letter, 'ΑΒΔΕΦΓΗΙΞΚΛΜΝΟΠΡΣΤΘΩΧΥΖ'[i]!])),
  Bulgarian: Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((l, i) => [l, 'ЯБЦДЕФГХИЙКЛМНОПЧРСТУЖВЬЪЗ'[i]!])),
};

function typed(text: string, layout: string): string {
  return [...text].map((character) => LAYOUTS[layout]![character] ?? character).join('');
}

async function issueText(profile?: typeof jwsProfile): Promise<string> {
  const signer = await demoSigner(demoInstitution('BE'));
  const issuer = createIssuer({ signer, now, timeZone: 'UTC', ...(profile ? { profile } : {}) });
  // Signatures differ each time: one without a slash would be the same on some keyboards.
  for (;;) {
    const { text } = await issuer.issue(sampleCard('BE', 'PRC', '2026-11-26', 'jws'));
    if (text.slice(4).includes('/')) return text;
  }
}

const cose = await issueText();
const jws = await issueText(jwsProfile);

async function outcome(text: string) {
  const report = await verifier.verify(text);
  return report.conclusion === 'APPROVED' ? report.warnings.map(({ code }) => code) : report.failure.code;
}

describe.each([
  ['EH1', cose],
  ['the JWS of the proof of concept', jws],
])('%s, as a scanner or a file may hand it over', (_, text) => {
  it.each<[string, string]>([
    ['a symbology identifier', `]Q1${text}`],
    ['another symbology identifier', `]Q3${text}\r\n`],
    ['STX and ETX', `\u0002${text}\u0003`],
    ['NUL and EOT', `\u0000${text}\u0004`],
    ['GS', `${text}\u001d`],
    ['a symbology identifier inside a frame', `\u0002]Q1${text}\u0003`],
    ['leading spaces', `   ${text}`],
    ['spaces around', ` ${text}  `],
    ['a byte order mark', `\ufeff${text}`],
    ['a byte order mark read as Windows-1252', `ï»¿${text}`],
    ['no-break spaces for spaces', text.replaceAll(' ', '\u00a0')],
    ['an ideographic space before it', `\u3000${text}`],
    ['UTF-16 read byte by byte', [...text].map((character) => `${character}\u0000`).join('')],
    ['a zero-width space in it', `${text.slice(0, 50)}\u200b${text.slice(50)}`],
  ])('%s: read, with a remark', async (_name, scanned) => {
    expect(await outcome(scanned)).toContain('TEXT_FRAME');
  });

  it.each<[string, string]>([
    ['%20 for spaces', text.replaceAll(' ', '%20')],
    ['percent-encoding as of a URI component', encodeURIComponent(text)],
    ['percent-encoding as of a URI', encodeURI(text)],
    ['percent-encoding in lower case', encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())],
    ['percent-encoding of a form', new URLSearchParams({ q: text }).toString().slice(2)],
    ['percent-encoding twice', encodeURIComponent(encodeURIComponent(text))],
    ['every character percent-encoded', [...text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')],
    ['a byte order mark before percent-encoding', `\ufeff${encodeURIComponent(text)}`],
  ])('%s: read, with a remark', async (_name, scanned) => {
    expect(await outcome(scanned)).toContain('TEXT_URL_ENCODED');
  });

  it('unchanged: no remark', async () => {
    expect(await outcome(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^TEXT_/)]));
  });

  it.each(Object.keys(LAYOUTS))('typed with a %s keyboard layout: named as such', async (layout) => {
    expect(await outcome(typed(text, layout))).toBe('KEYBOARD_LAYOUT');
    expect(await outcome(`${typed(text, layout)}\r\n`)).toBe('KEYBOARD_LAYOUT');
  });

  it('a changed character is never read as another card', async () => {
    const { length } = text;
    for (let at = 4; at < length; at += 7) {
      for (const other of ['%20', '+', ' ', '%2B', ']Q1', 'é']) {
        const report = await verifier.verify(text.slice(0, at) + other + text.slice(at + 1));
        // What is read after all is the very code that was there before: its signature has passed.
        if (report.conclusion === 'APPROVED') expect([decodeURIComponent(other), other]).toContain(text[at]);
      }
    }
  });
});

function canBeDecoded(text: string): boolean {
  try {
    return coseProfile.decode(text) !== undefined;
  } catch {
    return false;
  }
}

describe('"+" for each space', () => {
  it('is read where no other reading is possible', async () => {
    for (let serial = 0; ; serial++) {
      const card = { ...sampleCard('BE', 'PRC', '2026-11-26'), personalId: String(10_000_000 + serial) };
      const signer = await demoSigner(demoInstitution('BE'));
      const { text } = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(card);
      const changed = text.replaceAll(' ', '+');
      // "+" is a character of the code too, so that the text may be a code also as it is.
      if (text.includes('+') || !text.includes(' ') || canBeDecoded(changed)) continue;
      expect(await outcome(changed)).toContain('TEXT_URL_ENCODED');
      break;
    }
  });
});

describe('two readings that give a token', () => {
  it('are none: which of them was meant is not known', async () => {
    const decode = () => ({ parse: () => expect.fail('parsed') });
    const any = { ...coseProfile, decode } as unknown as typeof coseProfile;
    const report = await createVerifier({ registry, now, timeZone: 'UTC', profiles: [any] }).verify('\u0000EH1:A%20B');
    expect(report).toMatchObject({ failure: { id: 'decodable', code: 'NOT_AN_EHIC' } });
  });
});

describe('cleaning comes before the limit of length', () => {
  it('a code that is too long only because of what was put around it', async () => {
    expect(await outcome(`${' '.repeat(5000)}${cose}${'\u0000'.repeat(5000)}`)).toContain('TEXT_FRAME');
    expect(await outcome(`${cose}${' '.repeat(5000)}`)).toContain('TEXT_TRAILING_SPACE');
  });

  it('more than any handling explains', async () => {
    expect(await outcome(`${' '.repeat(50_000)}${cose}`)).toBe('TEXT_TOO_LONG');
    expect(await outcome('%20'.repeat(3_000_000))).toBe('TEXT_TOO_LONG');
  });
});

describe('what is no code of another layout', () => {
  it.each<[string, string]>([
    ['words', 'EHIC CARD OF JOHN DOE'],
    [
      'a sentence in capitals',
      'THE CARD THAT YOU SHOWED IS NOT A CARD OF THIS KIND, PLEASE ASK FOR THE ONE WITH THE SQUARE CODE ON IT, AND COME BACK!',
    ],
    [
      'a sentence in Greek capitals',
      'Η ΚΑΡΤΑ ΠΟΥ ΔΕΙΞΑΤΕ ΔΕΝ ΕΙΝΑΙ ΚΑΡΤΑ ΑΥΤΟΥ ΤΟΥ ΕΙΔΟΥΣ, ΠΑΡΑΚΑΛΩ ΖΗΤΗΣΤΕ ΤΗΝ ΑΛΛΗ ΚΑΡΤΑ ΑΠΟ ΤΟ ΤΑΜΕΙΟ ΣΑΣ ΚΑΙ ΕΛΑΤΕ',
    ],
    ['an address in capitals', `HTTPS://EXAMPLE.ORG/?A=${'1B2C'.repeat(40)}`],
  ])('%s', async (_, text) => {
    expect(await outcome(text)).toBe('NOT_AN_EHIC');
  });
});

const cases = join(process.env.EEHIC_SHARED ?? '../shared', 'cases');
describe.skipIf(!existsSync(cases))('files of the kinds that people meet', () => {
  it.each([
    ['20-wedge-AIM-prefix.txt', 'TEXT_FRAME'],
    ['21-leading-space.txt', 'TEXT_FRAME'],
    ['22-iphone-percent20.txt', 'TEXT_URL_ENCODED'],
    ['23-bom-text.txt', 'TEXT_FRAME'],
  ])('%s is read, with a remark', async (file, code) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(cases, file)));
    expect(await outcome(text)).toContain(code);
  });

  it('24-wedge-german-layout.txt is named as another layout', async () => {
    expect(await outcome(readFileSync(join(cases, '24-wedge-german-layout.txt'), 'utf8'))).toBe('KEYBOARD_LAYOUT');
  });
});
