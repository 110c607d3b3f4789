/** Time stamps over the signature (PAdES B-T). */

import { makeTimeCertificate, TIME_ROOT, timeStamped } from '../../../src/pdf/cms/timestamp.fixture.ts';
import { hashOf } from '../../../src/pdf/verify/signed.fixture.ts';
import { certificateOf } from '../signing.ts';
import { AUTHORITY, drawSigned, planOf } from './documents.ts';
import { approve, CLAUSES, type Drafted, type NamedFile, reject } from './draft.ts';
import { ANCHOR, agencyCertificate, KEY } from './signers.ts';

const timestampAnchors = [TIME_ROOT];
/** Of the time stamp authority, valid when the old certificate of the institution was. */
const certificate = makeTimeCertificate(undefined, { from: '2020-01-01' });
const authority = { ...planOf('DE:0170', certificate), certificates: [certificate] };
const ended = agencyCertificate({ until: '2026-11-22' });

type Info = Parameters<typeof timeStamped>[0];

async function stamped(name: string, info: Info, cms = planOf('BE:0120')): Promise<NamedFile> {
  return [`stamped-${name}.pdf`, await drawSigned({ cms: { ...cms, ...timeStamped(info, authority) }, room: 3200 })];
}

const VALID = await stamped('signed', { time: '20261120100500Z' });
const OLD = await stamped('expired', { time: '20230630100500Z' }, planOf('BE:0120-old'));
const ANCHORED = await stamped('anchor-expired', { time: '20261120100500Z' }, planOf(KEY, ended));
const OTHER = await stamped('other-imprint', { time: '20261120100500Z', imprint: hashOf(certificateOf('BE:0120')) });

const about = (id: string, description: string, ...flags: 'Period'[]) =>
  [`stamped-${id}`, description, CLAUSES.signature, ...flags] as const;

export const timestamps: readonly Drafted[] = [
  approve(about('signed', 'A time stamp of an authority that is trusted.'), VALID, { timestampAnchors }),
  approve(about('not-evaluated', 'Without anchors of time stamps, none is evaluated.'), VALID),
  approve(about('untrusted', 'A time stamp of an authority that is not trusted: a remark.'), VALID, {
    timestampAnchors: [AUTHORITY],
    warnings: ['TIMESTAMP_UNTRUSTED'],
  }),
  approve(
    about('expired', 'The certificate has ended, and a time stamp shows that it was valid when it signed.', 'Period'),
    OLD,
    { timestampAnchors, requirePdfSignature: true },
  ),
  reject(
    about('expired-untrusted', 'The same, and the authority of the time stamp is not trusted.', 'Period'),
    OLD,
    'document-signer-known',
    'SIGNER_EXPIRED',
    { timestampAnchors: [AUTHORITY], requirePdfSignature: true },
  ),
  approve(
    about('anchor-expired', 'A certificate that leads to an anchor and ended after the time stamp.', 'Period'),
    ANCHORED,
    {
      trustAnchors: [ANCHOR],
      timestampAnchors,
      warnings: ['SIGNER_REVOCATION_NOT_CHECKED'],
    },
  ),
  reject(
    about('other-imprint', 'A time stamp over something else than the signature.'),
    OTHER,
    'document-unchanged',
    'TIMESTAMP_INVALID',
    { timestampAnchors },
  ),
];
