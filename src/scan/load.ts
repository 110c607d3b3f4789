import { ScanError } from '../errors.ts';

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
