import { X509Certificate } from 'node:crypto';
import { REASONS, type Scan } from 'eehic';
import { paint, print, printRows } from './output.ts';
import type { Terminal } from './terminal.ts';

/** The facts of the signature of a scanned PDF, in words. */
export type SignatureFacts = Readonly<Record<string, string>>;

/**
 * Describes the signature of a scanned PDF according to the file; whether its signer is known is a step of the report.
 */
export function describeSignature(scan: string | Scan): SignatureFacts | undefined {
  if (typeof scan === 'string' || !scan.pdf) return undefined;
  const { signature } = scan.pdf;
  const attached = describeAttachment(scan.text, scan.pdf.attachment);
  if (!signature.intact) {
    const { code } = signature;
    const lost = code === 'DOCUMENT_SAVED_ANEW' ? 'lost' : 'not intact';
    return { status: code === 'UNSIGNED' ? 'not signed' : `${lost}: ${code}, ${REASONS[code]}`, attached };
  }
  const { certificate, level, algorithm, claimedTime, timestamp, trailingSpace } = signature;
  const covered = trailingSpace ? 'the whole file but the white space after its end' : 'the whole file';
  return {
    status: `intact: the signature covers ${covered}, which is unchanged since`,
    level: `PAdES ${level}, ${algorithm}`,
    ...describeSigner(certificate),
    ...(claimedTime ? { 'claimed time': claimedTime } : {}),
    ...(timestamp ? { 'time stamp': `${timestamp.time} (relied on if its authority is trusted)` } : {}),
    attached,
  };
}

/** Describes the signer according to its certificate, which anybody can make with any name. */
function describeSigner(certificate: Uint8Array): SignatureFacts {
  try {
    const { subject, fingerprint256 } = new X509Certificate(certificate);
    return { 'signer, as it says': subject.replaceAll('\n', ', '), fingerprint: fingerprint256 };
  } catch {
    return { 'signer, as it says': 'cannot be read' };
  }
}

function describeAttachment(text: string, attachment: Uint8Array | 'several' | undefined): string {
  if (attachment === undefined) return 'nothing';
  if (attachment === 'several') return 'more than one text of a code';
  return Buffer.from(text).equals(attachment) ? 'the text of the code' : 'another text than that of the code';
}

export function printSignature(terminal: Terminal, facts: SignatureFacts): void {
  print(terminal, paint(terminal, 'bold', 'signature of the PDF'));
  printRows(terminal, facts);
  print(terminal);
}
