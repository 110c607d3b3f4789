import { vi } from 'vitest';

/**
 * Takes the modules of Node away, as in browsers, until `vi.unstubAllGlobals`. The rest of `process` stays, because
 * Vitest itself uses it while a test runs.
 */
export function withoutNodeModules(): void {
  vi.stubGlobal('process', Object.create(process, { getBuiltinModule: { value: undefined } }));
}
