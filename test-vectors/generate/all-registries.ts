/** All registry files. */
import { JWK_REGISTRIES } from './jwks.ts';
import { REGISTRIES } from './registries.ts';

export const ALL_REGISTRIES: typeof REGISTRIES = { ...REGISTRIES, ...JWK_REGISTRIES };
