import { X509Certificate } from 'node:crypto';
import { REASONS, type Scan } from 'eehic';
import { paint, print, printRows } from './output.ts';

/** The signature of a scanned PDF, in words. */
export type SignatureFacts = Readonly<Record<string, string>>;

/** What the file itself says; whether its signer is known is a step of the report. */
export function describeSignature({ signature, attachment }: NonNullable<Scan['pdf']>): SignatureFacts {
  const attached =
    attachment === undefined ? 'none' : attachment === 'several' ? 'more than one' : 'the text of a code';
  if (!signature.intact) {
    const { code } = signature;
    return { status: code === 'UNSIGNED' ? 'not signed' : `not intact: ${code}, ${REASONS[code]}`, attached };
  }
  const { certificate, level, algorithm, claimedTime, timestamp } = signature;
  const { subject, fingerprint256 } = new X509Certificate(certificate);
  return {
    status: 'intact: the signature covers the whole file, which is unchanged since',
    level: `PAdES ${level}, ${algorithm}`,
    signer: subject.replaceAll('\n', ', '),
    fingerprint: fingerprint256,
    ...(claimedTime ? { 'claimed time': claimedTime } : {}),
    ...(timestamp ? { 'time stamp': timestamp.time } : {}),
    attached,
  };
}

export function printSignature(facts: SignatureFacts): void {
  print(paint('bold', 'signature of the PDF'));
  printRows(facts);
  print();
}
