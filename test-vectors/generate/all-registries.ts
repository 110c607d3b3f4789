/** All registry files. */
import { TEXT_REGISTRIES } from './certificate-texts.ts';
import { JWK_REGISTRIES } from './jwks.ts';
import { KEY_REGISTRIES } from './key-forms.ts';
import { REGISTRIES } from './registries.ts';
import { VALUE_REGISTRIES } from './registry-values.ts';

export const ALL_REGISTRIES: typeof REGISTRIES = {
  ...REGISTRIES,
  ...JWK_REGISTRIES,
  ...KEY_REGISTRIES,
  ...TEXT_REGISTRIES,
  ...VALUE_REGISTRIES,
};
