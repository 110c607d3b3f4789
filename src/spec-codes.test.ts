import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROW_REASONS } from './batch/row-codes.ts';
import { REASONS } from './codes.ts';
import { ERROR_CODES } from './error-codes.ts';
import { DOCUMENT_SIGNATURE_CODES } from './scan-result.ts';
import { STEP_IDS, STEP_TABLE, type StepId } from './steps/step.ts';

interface Occurrence {
  readonly in: 'steps' | 'warnings' | 'issuing';
  readonly id?: StepId;
  readonly status: string;
}
interface Row {
  readonly code: string;
  readonly meaning: string;
}
interface Reason extends Row {
  readonly area: string;
  readonly occurrences: readonly Occurrence[];
}
interface Codes {
  readonly specification: string;
  readonly reasons: readonly Reason[];
  readonly errors: readonly Row[];
  readonly rowReasons: readonly Row[];
}

const read = (file: string) => readFileSync(new URL(`../spec/${file}`, import.meta.url), 'utf8');
const page = read('codes.md');
const codes: Codes = JSON.parse(read('codes.json'));
const steps: { specification: string; steps: readonly Record<string, unknown>[] } = JSON.parse(read('steps.json'));

/** The rows of the table under a heading, each as its cells. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.slice(2, -2).split(' | '));
}

const entries = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([code, meaning]) => ({ code, meaning }));
const cells = (rows: readonly Row[]) => rows.map(({ code, meaning }) => [`\`${code}\``, meaning]);

/** What the last column of the page says for the occurrences of a code. */
function where(occurrences: readonly Occurrence[]): string {
  const at = (name: string, place: Occurrence['in'], status: string) => {
    const found = occurrences.filter((each) => each.in === place && each.status === status);
    return found.length > 0 ? [`${name}: ${found.map(({ id }) => `\`${id}\``).join(', ')}`] : [];
  };
  const issuing = occurrences.filter((each) => each.in === 'issuing').map(({ status }) => status);
  return [
    ...['NOT PASSED', 'WARNING', 'N/A'].flatMap((status) => at(status, 'steps', status)),
    ...at('remark', 'warnings', 'WARNING'),
    ...(issuing.length > 0 ? [`issuing: ${issuing.join(', ')}`] : []),
  ].join('; ');
}

describe('steps: the source, spec/steps.json and spec/codes.md are the same', () => {
  it('spec/steps.json', () => {
    expect(steps.steps).toEqual(
      STEP_IDS.map((id, position) => ({
        order: position + 1,
        id,
        group: STEP_TABLE[id].group,
        statuses: STEP_TABLE[id].statuses,
        origin: STEP_TABLE[id].isPoc ? 'poc' : 'eehic',
        ...(id.endsWith('-matches-identity') ? { identity: true } : {}),
      })),
    );
  });

  it('spec/codes.md', () => {
    expect(tableUnder('Steps of a report')).toEqual(
      STEP_IDS.map((id) => [`\`${id}\``, STEP_TABLE[id].group, STEP_TABLE[id].statuses.join(', ')]),
    );
  });
});

describe('codes: the source, spec/codes.json and spec/codes.md are the same', () => {
  it('spec/codes.json', () => {
    expect(codes.reasons.map(({ code, meaning }) => ({ code, meaning }))).toEqual(entries(REASONS));
    expect(codes.errors).toEqual(entries(ERROR_CODES));
    expect(codes.rowReasons).toEqual(entries(ROW_REASONS));
  });

  it('spec/codes.md', () => {
    expect(tableUnder('Reason codes')).toEqual(
      codes.reasons.map(({ code, meaning, occurrences }) => [`\`${code}\``, meaning, where(occurrences)]),
    );
    expect(tableUnder('Other codes of thrown errors')).toEqual(cells(codes.errors));
    expect(tableUnder('Faults of rows of a file of members')).toEqual(cells(codes.rowReasons));
  });
});

describe('spec/codes.json', () => {
  it.each(codes.reasons)('$code stands where its step can have that status', ({ area, occurrences }) => {
    expect(area).toMatch(/^[a-z]+$/);
    expect(occurrences).not.toEqual([]);
    expect(new Set(occurrences.map((each) => JSON.stringify(each))).size).toBe(occurrences.length);
    for (const { in: place, id, status } of occurrences) {
      if (place === 'steps') expect(STEP_TABLE[id!].statuses.filter((each) => each !== 'PASSED')).toContain(status);
      if (place === 'warnings') expect([status, STEP_IDS.includes(id!)]).toEqual(['WARNING', true]);
      if (place === 'issuing') expect(['violation', 'warning']).toContain(status);
    }
  });

  it('has a code for every status of a step that needs one', () => {
    const given = new Set(
      codes.reasons.flatMap(({ occurrences }) =>
        occurrences.filter((each) => each.in === 'steps').map(({ id, status }) => `${id} ${status}`),
      ),
    );
    const needed = STEP_IDS.flatMap((id) =>
      STEP_TABLE[id].statuses
        .filter((status) => status === 'NOT PASSED' || status === 'WARNING')
        .map((s) => `${id} ${s}`),
    );
    for (const status of needed) expect(given).toContain(status);
  });

  it('has the codes of a PDF whose signature is not intact at the step that they fail', () => {
    const found = codes.reasons.filter(({ occurrences }) =>
      occurrences.some(({ id, status }) => id === 'document-unchanged' && status === 'NOT PASSED'),
    );
    expect(found.map(({ code }) => code).sort()).toEqual([...DOCUMENT_SIGNATURE_CODES].sort());
  });

  it('is of the version of the specification that README and changes have', () => {
    expect(codes.specification).toMatch(/^\d+\.\d+\.\d+$/);
    expect(steps.specification).toBe(codes.specification);
    expect(read('README.md')).toContain(`\nVersion ${codes.specification} (`);
    expect(/^## (.+)$/m.exec(read('CHANGELOG.md'))![1]).toBe(codes.specification);
  });
});

describe('spec/README.md', () => {
  it('leads to every schema and every table for programs', () => {
    const page = read('README.md');
    for (const file of readdirSync(new URL('../spec', import.meta.url)).filter((name) => name.endsWith('.json'))) {
      if (file !== 'start-bundle.schema.json') expect(page).toContain(`](${file})`);
    }
  });
});

describe('spec/verification.md', () => {
  const verification = read('verification.md');
  const steps = STEP_IDS.filter((id) => STEP_TABLE[id].isPoc);

  it('has every step, in order', () => {
    const mentions = [
      ...verification
        .split('\n## The steps\n')[1]!
        .matchAll(/^(?:### |\| )`([a-z-]+)`|^`(name-matches-identity)` and `(birth-date-matches-identity)`/gm),
    ];
    const named = mentions.flatMap((match) => match.slice(1)).filter((id) => steps.includes(id as StepId));
    expect(named).toEqual(steps);
  });

  it('has every code with which a step of the proof of concept fails, warns or does not apply after decoding', () => {
    const later = codes.reasons.filter(
      ({ area, occurrences }) =>
        occurrences.some(({ in: place, id }) => place === 'steps' && steps.indexOf(id!) > 1) && area !== 'revocation',
    );
    const overNetwork = /^REGISTRY_(?!STALE|AMBIGUOUS|INCONSISTENT)/;
    for (const { code } of later) if (!overNetwork.test(code)) expect(verification).toContain(`\`${code}\``);
    expect(later.length).toBeGreaterThan(30);
  });
});

describe('the pages of the profiles', () => {
  const pages = ['profile-cose.md', 'profile-jws.md', 'wallet.md'].map(read).join('\n');
  it('have every code with which a text is not decoded, or a header or payload is at fault', () => {
    const decoding = codes.reasons.filter(({ occurrences }) =>
      occurrences.some(({ in: place, id }) => place === 'steps' && (id === 'decodable' || id === 'schema-and-header')),
    );
    for (const { code } of decoding) expect(pages).toContain(`\`${code}\``);
    expect(decoding.length).toBeGreaterThan(30);
  });
});
