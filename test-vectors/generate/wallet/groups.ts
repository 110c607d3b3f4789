/** All vectors of what wallets present. */
import type { Group } from '../vector.ts';
import { accepted } from './accepted.ts';
import { binding } from './binding.ts';
import { claims } from './claims.ts';
import { claimsOfTime } from './claims-times.ts';
import { conflictsOfFields } from './conflicts.ts';
import { conflictsOfContent } from './conflicts-content.ts';
import { disclosures } from './disclosures.ts';
import { form } from './form.ts';
import { header, signing } from './header.ts';
import { identities } from './identity.ts';
import { identityChains } from './identity-chains.ts';
import { trusts } from './trust.ts';

export const walletGroups: readonly Group[] = [
  { folder: 'accepted', vectors: accepted },
  { folder: 'conflicts', vectors: [...conflictsOfFields, ...conflictsOfContent] },
  { folder: 'form', vectors: form },
  { folder: 'disclosures', vectors: disclosures },
  { folder: 'header', vectors: header },
  { folder: 'claims', vectors: [...claims, ...claimsOfTime] },
  { folder: 'signature', vectors: signing },
  { folder: 'binding', vectors: binding },
  { folder: 'identity', vectors: [...identities, ...identityChains] },
  { folder: 'trust', vectors: trusts },
];
