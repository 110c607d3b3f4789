import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadline } from '../deadline.ts';
import { packagedWasmOf } from '../packaged.ts';
import { readImage } from '../read-image.ts';
import { CARD_TEXT, drawCode } from '../test-material.ts';
import { openFrames } from './decode.ts';
import { BROWSER } from './runtime.ts';

const { data, info } = await drawCode(CARD_TEXT).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
const gif = new Uint8Array(await drawCode(CARD_TEXT).gif().toBuffer());
const RUNTIME = { ...BROWSER, wasm: packagedWasmOf };

/** What the decoder of each test does: a stand-in for the one that Node does not have. */
let behaviour: {
  ready?: Promise<void>;
  completed?: Promise<void>;
  frameCount?: number;
  decode?: () => Promise<object>;
};
let opened = 0;
let closed = 0;
let framesShown = 0;
let framesClosed = 0;

class Decoder {
  readonly tracks = {
    ready: behaviour.ready ?? Promise.resolve(),
    selectedTrack: { frameCount: behaviour.frameCount ?? 2 },
  };
  readonly completed = behaviour.completed ?? Promise.resolve();
  constructor() {
    opened++;
  }
  async decode() {
    if (behaviour.decode) return behaviour.decode();
    framesShown++;
    const image = { displayWidth: info.width, displayHeight: info.height, close: () => void framesClosed++ };
    return { image };
  }
  close() {
    closed++;
  }
}

class Canvas {
  getContext() {
    return { clearRect() {}, drawImage() {}, getImageData: () => ({ data: new Uint8ClampedArray(data) }) };
  }
}

beforeEach(() => {
  behaviour = {};
  opened = closed = framesShown = framesClosed = 0;
  vi.stubGlobal('ImageDecoder', Decoder);
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('not decoded')));
});
afterEach(() => {
  expect(opened).toBeGreaterThan(0);
  expect([closed, framesClosed]).toEqual([opened, framesShown]);
  vi.unstubAllGlobals();
});

const never = new Promise<never>(() => {});
const scan = (options = {}) => readImage(gif, options, true, RUNTIME);

describe('the decoder of an animation is closed', () => {
  it('when its frames were read', async () => {
    expect(await scan()).toMatchObject([{ text: CARD_TEXT, image: { pages: 2, page: 1 } }]);
  });

  it('when no card was found', async () => {
    behaviour.decode = async () => Promise.reject(new Error('damaged'));
    await expect(scan()).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_IMAGE_DAMAGED' });
  });

  it('when a frame does not come in time', async () => {
    behaviour.decode = () => never;
    await expect(scan({ timeLimit: 50 })).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_TIMEOUT' });
  });

  it('when it never knows its frames', async () => {
    behaviour.completed = never;
    const opening = openFrames(gif, 'gif', startDeadline(50));
    await expect(opening).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_TIMEOUT' });
  });

  it('when its data are refused, or there is one frame, which is decoded in another way', async () => {
    behaviour.ready = Promise.reject(new Error('damaged'));
    expect(await openFrames(gif, 'gif', startDeadline(60_000))).toBeUndefined();
    expect(closed).toBe(1);
    opened = closed = 0;
    behaviour = { frameCount: 1 };
    expect(await openFrames(gif, 'gif', startDeadline(60_000))).toBeUndefined();
  });
});
