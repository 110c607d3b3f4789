import { equalBytes, utf8Encode } from '../codec/bytes.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Scan, ScannedPdf } from '../scan-result.ts';
import type { VerificationInput } from './verification.ts';

/** The second code of a card that was scanned in both wire formats. */
export function twinOf(scan: string | Scan): string | undefined {
  const twin: unknown = typeof scan === 'string' ? undefined : scan.twin;
  return typeof twin === 'string' ? twin : undefined;
}

/**
 * The inputs, each of which must be approved: that of the code, and that of its twin. An input that no profile can
 * read is ignored as long as the other can be read. The text attached to a PDF belongs to one of the two, and is
 * not compared with the other.
 */
export function inputsOf(
  input: VerificationInput,
  twin: string | undefined,
  profiles: readonly Profile[],
): readonly [VerificationInput, ...VerificationInput[]] {
  if (twin === undefined || twin === input.text) return [input];
  const texts = [input.text, twin];
  const readable = texts.filter((text) => profiles.some((profile) => profile.matches(text)));
  const [first = input, ...rest] = readable.map((text) => {
    const other = texts.find((each) => each !== text)!;
    return { ...input, text, pdf: input.pdf && withoutAttachmentOf(other, input.pdf) };
  });
  return [first, ...rest];
}

function withoutAttachmentOf(text: string, { attachment, ...pdf }: ScannedPdf): ScannedPdf {
  const isOfOther = attachment instanceof Uint8Array && equalBytes(attachment, utf8Encode(text));
  return attachment === undefined || isOfOther ? pdf : { ...pdf, attachment };
}
