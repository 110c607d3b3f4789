import { createRequire } from 'node:module';
import type { PDFDocument } from 'pdf-lib';

/** The interface that pdf-lib requires of a fontkit. */
type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];
type Subset = { encode(): Uint8Array; encodeStream?: () => unknown };
type Font = { createSubset(): Subset };

const fontkit: { create(data: Uint8Array): Font } = createRequire(import.meta.url)('fontkit');

/** fontkit 2 for pdf-lib, which was written for fontkit 1 and reads a subset as a stream. */
export const fontkitForPdfLib = {
  create(data: Uint8Array) {
    const font = fontkit.create(data);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      subset.encodeStream = () => streamOf(() => subset.encode());
      return subset;
    };
    return font;
  },
} as unknown as Fontkit;

/** Returns a stream with the three events for which pdf-lib listens. */
function streamOf(read: () => Uint8Array) {
  const listeners = new Map<string, (value?: unknown) => void>();
  const stream = {
    on(event: string, listener: (value?: unknown) => void) {
      listeners.set(event, listener);
      return stream;
    },
  };
  queueMicrotask(() => {
    try {
      listeners.get('data')?.(read());
      listeners.get('end')?.();
    } catch (error) {
      listeners.get('error')?.(error);
    }
  });
  return stream;
}
