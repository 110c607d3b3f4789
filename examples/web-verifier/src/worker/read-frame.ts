import { ScanError } from 'eehic';
import { type Frame, type Scan, scanAllPixels } from 'eehic/scan/pixels';
import zxingWasm from 'eehic/zxing_reader.wasm?url';
import type { Part } from '../camera/part.ts';

/** Loads the decoder, so that the first frame does not wait for it. */
export async function warmUp(): Promise<void> {
  await scan({ width: 8, height: 8, grey: new Uint8Array(64) });
}

/** Reads the codes in a part of a frame of the camera; most frames have none. */
export async function readFrame(frame: VideoFrame | ImageBitmap, part: Part): Promise<readonly Scan[]> {
  try {
    return await scan((await takeGrey(frame, part)) ?? draw(frame, part));
  } finally {
    frame.close();
  }
}

async function scan(frame: Frame): Promise<readonly Scan[]> {
  try {
    return await scanAllPixels(frame, { zxingWasm, effort: 'frame' });
  } catch (error) {
    if (error instanceof ScanError && /NO_CODE|TIMEOUT/.test(error.code)) return [];
    throw error;
  }
}

/** Formats whose first plane has a byte of brightness for each pixel. */
const WITH_GREY: readonly (string | null)[] = ['I420', 'I420A', 'I422', 'I422A', 'I444', 'I444A', 'NV12'];

/** Most cameras give brightness and colour apart, and brightness is all that is needed. */
async function takeGrey(frame: VideoFrame | ImageBitmap, part: Part): Promise<Frame | undefined> {
  if (!('format' in frame) || !WITH_GREY.includes(frame.format)) return undefined;
  const { visibleRect, displayWidth, displayHeight } = frame;
  if (!visibleRect) return undefined;
  // A frame that is still to be turned or stretched is read whole: a code can be read from every side.
  const isUpright = visibleRect.width === displayWidth && visibleRect.height === displayHeight;
  const wanted = isUpright ? { ...part, x: part.x + visibleRect.x, y: part.y + visibleRect.y } : visibleRect;
  // Colour has one value for two pixels, so that planes are cut at even places only.
  const [x, y] = [even(wanted.x), even(wanted.y)];
  const [width, height] = [even(wanted.width), even(wanted.height)];
  const rect = { x, y, width, height };
  const bytes = new Uint8Array(frame.allocationSize({ rect }));
  const [plane] = await frame.copyTo(bytes, { rect });
  const { offset, stride } = plane!;
  if (stride === width) return { width, height, grey: bytes.subarray(offset, offset + width * height) };
  const grey = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = offset + row * stride;
    grey.set(bytes.subarray(from, from + width), row * width);
  }
  return { width, height, grey };
}

function even(value: number): number {
  return value - (value % 2);
}

let context: OffscreenCanvasRenderingContext2D | null = null;

function draw(frame: VideoFrame | ImageBitmap, { x, y, width, height }: Part): Frame {
  if (context?.canvas.width !== width || context.canvas.height !== height) {
    context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  }
  context!.drawImage(frame, -x, -y);
  return { width, height, rgba: context!.getImageData(0, 0, width, height).data };
}
