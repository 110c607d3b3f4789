import type { PDFContext, PDFRef } from 'pdf-lib';
import { utf8Encode } from '../../codec/bytes.ts';
import { ATTACHMENT_NAME } from '../../scan-result.ts';
import { pdfDate } from './metadata.ts';
import { RawObject, rawStream, textString } from './raw-object.ts';

/** The text of the QR code, which is ASCII. */
export interface Attachment {
  readonly text: string;
  /** The description that viewers show in the list of attachments. */
  readonly description: string;
}

/**
 * Attaches a text to a document as data that belongs to it (ISO 32000-1 7.11.4, ISO 19005-3 6.8), neither compressed
 * nor encoded. Returns the file specification, for /AF and for the name tree /EmbeddedFiles.
 */
export function writeAttachment(context: PDFContext, { text, description }: Attachment, modifiedAt?: Date): PDFRef {
  const bytes = utf8Encode(text);
  const date = modifiedAt ? `/ModDate ${pdfDate(modifiedAt)}` : '';
  const params = `/Params<</Size ${bytes.length}${date}>>`;
  const file = context.register(rawStream(`/Type/EmbeddedFile/Subtype/text#2Fplain${params}`, bytes));
  const name = `(${ATTACHMENT_NAME})`;
  return context.register(
    new RawObject(
      `<</Type/Filespec/F ${name}/UF ${name}/Desc ${textString(description)}/AFRelationship/Data` +
        `/EF<</F ${file}/UF ${file}>>>>`,
    ),
  );
}
