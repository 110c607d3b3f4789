import * as entries from './entries.fixture.ts';

/** Every function of the published subpaths, by a name such as `core.createVerifier`; classes are for `instanceof`. */
export const EXPORTED_FUNCTIONS: ReadonlyMap<string, (...values: readonly unknown[]) => unknown> = new Map(
  Object.entries(entries).flatMap(([module, exported]) =>
    Object.entries(exported)
      .filter(([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name))
      .map(([name, value]) => [`${module}.${name}`, value as never] as const),
  ),
);
