import type { Checked } from '../worker/protocol.ts';

export interface FrameLoop {
  /** Frames are read only while this is so. */
  run(isRunning: boolean): void;
}

/** Reads a frame; undefined where it could not be read. */
type ReadFrame = (frame: ImageBitmap) => Promise<readonly Checked[] | undefined>;

/**
 * Hands frames of the camera to a worker, one at a time: those that come while one is being read are dropped. Of each,
 * only the part that the page shows is taken, and it is moved, not copied.
 */
export function createFrameLoop(
  video: HTMLVideoElement,
  read: ReadFrame,
  onCodes: (codes: readonly Checked[]) => void,
) {
  let isRunning = false;
  let isBusy = false;

  const onFrame = async () => {
    if (!isRunning) return;
    request();
    if (isBusy || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    isBusy = true;
    try {
      const { x, y, width, height } = shownPart(video);
      if (width === 0 || height === 0) return;
      const codes = await read(await createImageBitmap(video, x, y, width, height));
      if (isRunning && codes && codes.length > 0) onCodes(codes);
    } catch {
      // A frame that cannot be taken, such as one of a camera that was just unplugged: the next one will do.
    } finally {
      isBusy = false;
    }
  };
  const request = () => {
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(() => void onFrame());
    else requestAnimationFrame(() => void onFrame());
  };
  return {
    run(shouldRun: boolean) {
      if (shouldRun && !isRunning) {
        isRunning = true;
        request();
      }
      isRunning = shouldRun;
    },
  } satisfies FrameLoop;
}

/** The part of a picture that fills a box of another shape (`object-fit: cover`), in whole pixels of the picture. */
export function partOf(picture: { width: number; height: number }, box: { width: number; height: number }) {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const width = Math.min(picture.width, Math.round(box.width / scale));
  const height = Math.min(picture.height, Math.round(box.height / scale));
  return { x: (picture.width - width) >> 1, y: (picture.height - height) >> 1, width, height };
}

function shownPart(video: HTMLVideoElement) {
  const picture = { width: video.videoWidth, height: video.videoHeight };
  const { clientWidth, clientHeight } = video;
  if (picture.width === 0 || clientWidth === 0) return { x: 0, y: 0, ...picture };
  return partOf(picture, { width: clientWidth, height: clientHeight });
}
