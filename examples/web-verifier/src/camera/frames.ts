import type { Checked } from '../worker/protocol.ts';
import { type Part, partOf } from './part.ts';

export interface FrameLoop {
  /** Frames are read only while this is so. */
  run(isRunning: boolean): void;
}

/** Reads a part of a frame, which it also closes; undefined where it could not be read. */
export type ReadFrame = (frame: VideoFrame | ImageBitmap, part: Part) => Promise<readonly Checked[] | undefined>;

/**
 * Hands frames of the camera to a worker, one at a time: those that come while one is being read are dropped. Of each,
 * only the part that the page shows is read, and it is moved, not copied.
 */
export function createFrameLoop(
  video: HTMLVideoElement,
  read: ReadFrame,
  onCodes: (codes: readonly Checked[]) => void,
): FrameLoop {
  let isRunning = false;
  let isRequested = false;
  let isBusy = false;

  const onFrame = async () => {
    isRequested = false;
    if (!isRunning) return;
    request();
    if (isBusy || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    isBusy = true;
    try {
      const codes = await read(await takeFrame(video), shownPart(video));
      if (isRunning && codes && codes.length > 0) onCodes(codes);
    } catch {
      // A frame that cannot be taken, such as one of a camera that was just unplugged: the next one will do.
    } finally {
      isBusy = false;
    }
  };
  const request = () => {
    if (isRequested) return;
    isRequested = true;
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(() => void onFrame());
    else requestAnimationFrame(() => void onFrame());
  };
  return {
    run(shouldRun) {
      isRunning = shouldRun;
      if (shouldRun) request();
    },
  };
}

/** A bitmap takes some milliseconds of this thread; a frame takes none, but not every browser has them. */
async function takeFrame(video: HTMLVideoElement): Promise<VideoFrame | ImageBitmap> {
  if (typeof VideoFrame === 'function') return new VideoFrame(video);
  return createImageBitmap(video);
}

function shownPart(video: HTMLVideoElement): Part {
  const picture = { width: video.videoWidth, height: video.videoHeight };
  const { clientWidth, clientHeight } = video;
  if (clientWidth === 0 || clientHeight === 0) return { x: 0, y: 0, ...picture };
  return partOf(picture, { width: clientWidth, height: clientHeight });
}
