import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFigures } from './figures.ts';
import { makeFigures, pathOf } from './files.ts';
import type { Results } from './results.ts';

describe('the figures of the benchmark', () => {
  // After a change of a page or of the code that writes it: npm run figures.
  it.each(Object.entries(makeFigures()))('%s is what the JSON of the runs says', (file, text) => {
    expect(readFileSync(pathOf(file), 'utf8')).toBe(text);
  });

  it('stand on a page between its markers, and nothing else on it changes', () => {
    const results: Results = {
      format: 'eehic-benchmark-1',
      date: '2026-01-02T03:04:05.000Z',
      node: 'v20.0.0',
      processor: 'abacus',
      cores: 1,
      benchmarks: [
        {
          name: 'sum',
          title: 'A sum',
          seconds: 1,
          tables: [
            { columns: { time: 'µs', size: 'bytes' }, rows: [{ name: 'ours', values: { time: 2500 }, note: 'n' }] },
          ],
          aims: [{ aim: 'quick', isMet: false, found: '2.50 ms' }],
        },
      ],
    };
    const page = 'before\n<!-- figures of sum.json -->\nold\n<!-- end -->\nafter\n';
    const text = withFigures(page, (file) => {
      expect(file).toBe('sum.json');
      return results;
    });
    expect(text).toBe(`before
<!-- figures of sum.json -->

Measured on 2026-01-02: Node 20.0.0, 1 × abacus.

| aim | | measured |
| --- | --- | --- |
| quick | **not met** | 2.50 ms |

|  | time | size |
| --- | --: | --: |
| ours | 2.50 ms |  |

ours: n

<!-- end -->
after
`);
  });
});
