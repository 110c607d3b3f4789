import { widthOf } from '../../pdf/layout/fit.ts';
import type { Item, StrokeItem } from '../../pdf/layout/items.ts';
import type { Style } from '../../pdf/layout/text.ts';
import type { StepStatus } from '../../steps/step.ts';
import { STRONG } from './styles.ts';

/** The verdicts, each of which has a symbol of its own. */
export type Verdict = 'approved' | 'doubtful' | 'rejected' | 'not-checked';

type Point = readonly [x: number, y: number];

/** The strokes of each sign around the origin, in a square from -1 to 1. The font has neither a tick nor a cross. */
const TICK: readonly (readonly Point[])[] = [
  [
    [-1, 0.1],
    [-0.25, 0.8],
    [1, -0.8],
  ],
];
const CROSS: typeof TICK = [
  [
    [-0.8, -0.8],
    [0.8, 0.8],
  ],
  [
    [-0.8, 0.8],
    [0.8, -0.8],
  ],
];
/** The dot of a sign is a stroke of almost no length, whose ends are round. */
const DOT: readonly Point[] = [
  [0, 0.99],
  [0, 1],
];
const EXCLAMATION: typeof TICK = [
  [
    [0, -1],
    [0, 0.35],
  ],
  DOT,
];
const QUESTION: typeof TICK = [
  [
    ...arc({ x: 0, y: -0.45, radius: 0.55, from: -160, to: 60 }),
    ...arc({ x: 0.55, y: 0.51, radius: 0.55, from: 240, to: 180 }),
  ],
  DOT,
];

const SYMBOLS: Readonly<Record<Verdict, typeof TICK>> = {
  approved: TICK,
  doubtful: EXCLAMATION,
  rejected: CROSS,
  'not-checked': QUESTION,
};

/** Draws the symbol of a verdict around a point: a cross that fills its place, or another sign in a ring. */
export function verdictSymbol(verdict: Verdict, x: number, y: number, radius: number): Item[] {
  const isCross = verdict === 'rejected';
  const sign = stroke(SYMBOLS[verdict], { x, y, half: radius * (isCross ? 1 : 0.55), width: radius * 0.6 });
  if (isCross) return [sign];
  const ring = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius, lineWidth: radius * 0.3 };
  return [{ kind: 'box', ...ring }, sign];
}

/** Draws `✓`, `✗`, `!` or `–` around a point. */
export function mark(status: StepStatus, x: number, y: number, half: number): Item[] {
  if (status === 'PASSED' || status === 'NOT PASSED') {
    return [stroke(status === 'PASSED' ? TICK : CROSS, { x, y, half, width: half * 0.9 })];
  }
  const style: Style = { ...STRONG, role: 'decoration', size: half * 8.5 };
  const sign = status === 'WARNING' ? '!' : '–';
  return [{ kind: 'text', ...style, x: x - widthOf(style.face, style.size, sign) / 2, y, text: sign }];
}

function stroke(
  sign: typeof TICK,
  { x, y, half, width }: { readonly x: number; readonly y: number; readonly half: number; readonly width: number },
): StrokeItem {
  const lines = sign.map((line) => line.map((point) => [x + half * point[0], y + half * point[1]] as const));
  return { kind: 'stroke', lines, width };
}

/** Returns points of an arc; angles are in degrees from the right, clockwise on the page. */
function arc({ x, y, radius, from, to }: Readonly<Record<'x' | 'y' | 'radius' | 'from' | 'to', number>>): Point[] {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
