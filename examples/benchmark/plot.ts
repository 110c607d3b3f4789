/** A bar, whose length is in proportion to its value. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value in words, which stands at the end of the bar. */
  readonly text: string;
  readonly isOurs: boolean;
}

/** Bars of one scale. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** A value that is marked by a line through all bars, such as that of the minimum. */
  readonly mark?: number;
}

const WIDTH = 760;
const MARGIN = 24;
const LABELS = 220;
const BARS = 400;
const LINE = 20;
const BAR = 12;
const TITLE = 30;
const GAP = 18;

/** The panel has its own background, so that it can be read on any page, and follows the scheme of the reader. */
const STYLE = `
  .panel { fill: #ffffff; stroke: #d0d7de } text { fill: #1f2328; font: 13px system-ui, sans-serif }
  .title { font-weight: 600 } .value, .label { font-size: 12px } .value { paint-order: stroke; stroke: #ffffff; stroke-width: 3px } .label { text-anchor: end }
  .ours { fill: #1f6feb } .other { fill: #8c959f } .mark { stroke: #cf222e; stroke-dasharray: 3 3 }
  @media (prefers-color-scheme: dark) {
    .panel { fill: #0d1117; stroke: #30363d } text { fill: #e6edf3 } .value { stroke: #0d1117 }
    .ours { fill: #58a6ff } .other { fill: #6e7681 } .mark { stroke: #ff7b72 }
  }
`;

/** Draws groups of bars, one below the other, as an SVG. */
export function barChart(title: string, groups: readonly BarGroup[]): string {
  const parts: string[] = [];
  let top = MARGIN;
  for (const group of groups) {
    parts.push(...drawGroup(group, top));
    top += TITLE + group.bars.length * LINE + GAP;
  }
  const height = top - GAP + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="panel" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function drawGroup({ title, bars, mark }: BarGroup, top: number): string[] {
  const left = MARGIN + LABELS;
  const scale = BARS / Math.max(mark ?? 0, ...bars.map(({ value }) => value));
  const first = top + TITLE;
  const drawn = bars.flatMap(({ label, value, text, isOurs }, index) => {
    const y = first + index * LINE;
    const width = Math.max(1, round(value * scale));
    return [
      `<text class="label" x="${left - 8}" y="${y + 10}">${escapeXml(label)}</text>`,
      `<rect class="${isOurs ? 'ours' : 'other'}" x="${left}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
      `<text class="value" x="${round(left + width + 6)}" y="${y + 10}">${escapeXml(text)}</text>`,
    ];
  });
  const lines = [`<text class="title" x="${MARGIN}" y="${top + 12}">${escapeXml(title)}</text>`];
  if (mark !== undefined) {
    const x = round(left + mark * scale);
    lines.push(`<path class="mark" d="M${x} ${first - 4}V${first + bars.length * LINE - 4}"/>`);
  }
  return [...lines, ...drawn];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
