/** All vectors of the `jws` profile. */
import { casesOf } from '../cases.ts';
import { jwksOf } from '../jwks.ts';
import { periodsOf } from '../periods.ts';
import { rulesOf } from '../rules.ts';
import type { Group } from '../vector.ts';
import { algorithmGroups } from './algorithms.ts';
import { jws } from './draft.ts';
import { header } from './header.ts';
import { json } from './json.ts';
import { parts } from './parts.ts';
import { payload } from './payload.ts';
import { signature } from './signature.ts';
import { text } from './text.ts';
import { texts } from './texts.ts';
import { trust } from './trust.ts';
import { values } from './values.ts';
import { zlib } from './zlib.ts';

const cases = casesOf(jws);

export const jwsGroups: readonly Group[] = [
  ...text,
  zlib,
  parts,
  header,
  ...algorithmGroups,
  json,
  ...payload,
  values,
  ...texts,
  trust,
  jwksOf(jws),
  signature,
  ...periodsOf(cases),
  ...rulesOf(cases),
];
