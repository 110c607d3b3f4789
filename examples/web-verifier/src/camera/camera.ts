import { changeSettings, settings } from '../settings.ts';

export type CameraStatus = 'off' | 'starting' | 'on' | 'denied' | 'missing' | 'busy' | 'unsupported';

export interface CameraState {
  readonly status: CameraStatus;
  /** All cameras of the device, once the page may use one. */
  readonly devices: readonly MediaDeviceInfo[];
  readonly deviceId?: string;
  /** Whether the lamp is on; undefined where there is none. */
  readonly light?: boolean;
}

/** A camera of the device, shown in a video element. */
export interface Camera {
  readonly video: HTMLVideoElement;
  readonly state: CameraState;
  start(deviceId?: string): Promise<void>;
  stop(): void;
  setLight(on: boolean): Promise<void>;
}

/** The lamp is in the drafts of Media Capture, and not in the library of types. */
type WithTorch = { readonly torch?: boolean };

const OFF: CameraState = { status: 'off', devices: [] };

export function createCamera(onChange: () => void): Camera {
  const video = document.createElement('video');
  Object.assign(video, { muted: true, playsInline: true, disablePictureInPicture: true });
  let state: CameraState = OFF;
  let stream: MediaStream | undefined;
  /** Counts the starts: what an earlier one brings is not used. */
  let turn = 0;

  const change = (next: CameraState) => {
    state = next;
    onChange();
  };
  const release = () => {
    turn++;
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = undefined;
    video.srcObject = null;
  };

  return {
    video,
    get state() {
      return state;
    },
    async start(deviceId = settings().cameraId) {
      release();
      const mine = turn;
      if (!navigator.mediaDevices?.getUserMedia) return change({ ...OFF, status: 'unsupported' });
      change({ ...state, status: 'starting' });
      try {
        const opened = await openStream(deviceId);
        if (mine !== turn) return stopTracks(opened);
        stream = opened;
        const track = opened.getVideoTracks()[0]!;
        track.addEventListener('ended', () => {
          if (mine !== turn) return;
          release();
          change({ ...OFF, status: 'busy' });
        });
        video.srcObject = opened;
        await video.play();
        const devices = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
        if (mine !== turn) return;
        const { deviceId: used } = track.getSettings();
        const hasLight = (track.getCapabilities?.() as WithTorch | undefined)?.torch === true;
        change({ status: 'on', devices, ...(used ? { deviceId: used } : {}), ...(hasLight ? { light: false } : {}) });
        if (deviceId !== undefined) changeSettings({ cameraId: deviceId });
      } catch (error) {
        if (mine !== turn) return;
        release();
        change({ ...OFF, status: statusOf(error) });
      }
    },
    stop() {
      release();
      change(OFF);
    },
    async setLight(on) {
      const constraint = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
      await stream
        ?.getVideoTracks()[0]
        ?.applyConstraints(constraint)
        .catch(() => undefined);
      if (state.light !== undefined) change({ ...state, light: on });
    },
  };
}

async function openStream(deviceId: string | undefined): Promise<MediaStream> {
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
  const back = { video: { ...size, facingMode: { ideal: 'environment' } } };
  if (deviceId === undefined) return navigator.mediaDevices.getUserMedia(back);
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { ...size, deviceId: { exact: deviceId } } });
  } catch (error) {
    // A camera that was unplugged since.
    if (statusOf(error) !== 'missing') throw error;
    return navigator.mediaDevices.getUserMedia(back);
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function statusOf(error: unknown): CameraStatus {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}
