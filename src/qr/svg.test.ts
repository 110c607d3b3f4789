import { expect, test } from 'vitest';
import { qrMatrix } from './matrix.ts';
import { qrPng } from './png.ts';
import { readTwice, sampleText } from './reading.fixture.ts';
import { qrSvg } from './svg.ts';

test('the picture is read back by two readers', async () => {
  const text = sampleText(290);
  expect(await readTwice(qrSvg(text, { level: 'M' }), 6)).toEqual({ jsqr: text, zxing: text });
  expect(await readTwice(qrSvg(qrMatrix(text, { level: 'Q' })), 6)).toEqual({ jsqr: text, zxing: text });
});

test('one path lies on a white ground that reaches four modules beyond the symbol on each side', () => {
  const svg = qrSvg('EH1:A', { level: 'M' });
  expect(svg).toContain('viewBox="0 0 29 29"');
  expect(svg.match(/<path /g)).toHaveLength(1);
  expect(svg).toMatch(/<rect width="29" height="29" fill="#fff"\/><path fill="#000"/);
  expect(svg).toContain('shape-rendering="crispEdges"');
  const starts = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(length),
  ]);
  expect(Math.min(...starts.map(([x]) => x!))).toBe(4);
  expect(Math.min(...starts.map(([, y]) => y!))).toBe(4);
  expect(Math.max(...starts.map(([x, , length]) => x! + length!))).toBe(25);
  expect(Math.max(...starts.map(([, y]) => y!))).toBe(24);
});

test('the picture has a name for people who do not see it, and text is escaped', () => {
  expect(qrSvg('EH1:A')).toContain('role="img" aria-label="QR code"');
  const svg = qrSvg('EH1:A', { title: '<b>"A" & B</b>', side: '60mm' });
  expect(svg).toContain('<title>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</title>');
  expect(svg).toContain('aria-label="&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;"');
  expect(svg).toContain('width="60mm" height="60mm"');
});

test.each([{ level: 'L' }, { version: 20 }] as const)(
  'level and version of a matrix are fixed: %o is refused',
  (options) => {
    const matrix = qrMatrix('EH1:A', { level: 'M' });
    const [option] = Object.keys(options);
    for (const draw of [qrSvg, qrPng] as readonly ((code: unknown, options: object) => unknown)[]) {
      expect(() => draw(matrix, options)).toThrow(
        expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } }),
      );
    }
  },
);
