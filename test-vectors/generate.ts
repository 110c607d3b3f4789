/**
 * Writes all vectors, the registries and the index (`npm run vectors`). Keys, clocks and seeds are fixed and the
 * signatures deterministic, so the same files come out every time, as long as the DEFLATE encoder makes the same
 * choices.
 */
import { boundaries } from './generate/boundaries.ts';
import { candidates } from './generate/candidates.ts';
import { casesOf, cose } from './generate/cases.ts';
import { certificateTexts } from './generate/certificate-texts.ts';
import { claims } from './generate/claims.ts';
import { claimsCbor } from './generate/claims-cbor.ts';
import { compression } from './generate/compression.ts';
import { encodings } from './generate/encodings.ts';
import { header } from './generate/header.ts';
import { issuingGroups } from './generate/issuing/groups.ts';
import { jwsGroups } from './generate/jws/groups.ts';
import { keyForms } from './generate/key-forms.ts';
import { pdfGroups } from './generate/pdf/groups.ts';
import { people } from './generate/people.ts';
import { periodsOf } from './generate/periods.ts';
import { pictureGroups } from './generate/picture/groups.ts';
import { readings } from './generate/readings.ts';
import { registryGroups } from './generate/registry/groups.ts';
import { registryValues } from './generate/registry-values.ts';
import { reportGroups } from './generate/report/groups.ts';
import { revocationGroups } from './generate/revocation/groups.ts';
import { rulesOf } from './generate/rules.ts';
import { signature } from './generate/signature.ts';
import { text } from './generate/text.ts';
import { textEscapes } from './generate/text-escapes.ts';
import { token } from './generate/token.ts';
import { trust } from './generate/trust.ts';
import { values } from './generate/values.ts';
import { walletGroups } from './generate/wallet/groups.ts';
import { writeAll } from './generate/write.ts';

const cases = casesOf(cose);
const count = writeAll([
  text,
  ...compression,
  token,
  header,
  claimsCbor,
  ...claims,
  values,
  ...people,
  ...trust,
  signature,
  ...periodsOf(cases),
  ...rulesOf(cases),
  ...encodings,
  ...candidates,
  keyForms,
  certificateTexts,
  registryValues,
  ...boundaries,
  readings,
  textEscapes,
  ...jwsGroups,
  ...revocationGroups,
  ...pdfGroups,
  ...issuingGroups,
  ...pictureGroups,
  ...registryGroups,
  ...walletGroups,
  ...reportGroups,
]);
console.log(`${count} vectors`);
