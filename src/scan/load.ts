import { ScanError } from '../errors.ts';

/** The optional peer dependencies of the package: what each is for, and the version that this package is tested with. */
export const DECODERS = {
  sharp: { reads: 'pictures', version: '0.35.5' },
  '@hyzyla/pdfium': { reads: 'PDFs', version: '2.1.13' },
} as const;

/** The error for a decoder that is not installed, or whose code cannot be loaded; it names what to install. */
export function decoderMissing(name: keyof typeof DECODERS, cause: unknown): ScanError {
  const { reads, version } = DECODERS[name];
  const install = `${name}@${version}`;
  const message = `${name}, which reads ${reads}, could not be loaded; it is installed by: npm install ${install}`;
  return new ScanError('ERR_EHIC_SCAN_DECODER_UNAVAILABLE', message, { install }, { cause });
}

/** Loads something once, on first use; a failed load is tried again by the next call. */
export function loadOnce<Value, Input = void>(
  name: string,
  load: (input: Input) => Promise<Value>,
): { get(input: Input): Promise<Value>; drop(): void } {
  let loading: Promise<Value> | undefined;
  return {
    get(input) {
      if (!loading) {
        const started = load(input).catch((cause: unknown) => {
          if (loading === started) loading = undefined;
          if (cause instanceof ScanError) throw cause;
          throw new ScanError('ERR_EHIC_SCAN_DECODER_UNAVAILABLE', `${name} could not be loaded`, {}, { cause });
        });
        loading = started;
      }
      return loading;
    },
    drop() {
      loading = undefined;
    },
  };
}
