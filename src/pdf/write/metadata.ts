import { utf8Encode } from '../../codec/bytes.ts';
import { EhicError } from '../../errors.ts';
import { RawObject, rawStream, textString } from './raw-object.ts';

/** The program that wrote the file, for both places of the metadata. */
const PRODUCER = 'eehic';

/** The metadata of a document. */
export interface Metadata {
  readonly title: string;
  /** The language of the document (BCP 47). */
  readonly language: string;
  /** Who is named as the author. */
  readonly creator?: string;
  /** The time at which the document was made; without it the document has no dates. */
  readonly createdAt?: Date;
  /** The part of ISO 19005 to which the document is built, with conformance level B; 3 by default. */
  readonly part?: 1 | 3;
  /** Whether the document is built to PDF/UA-1 (ISO 14289-1) and says so. */
  readonly isAccessible?: boolean;
}

/**
 * Returns the time of a clock for the dates of a document.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when it is not a date of the years 0 to 9999.
 */
export function parseCreationTime(now: () => Date): Date {
  const time = typeof now === 'function' ? now() : undefined;
  const year = time instanceof Date ? time.getUTCFullYear() : Number.NaN;
  if (time && year >= 0 && year <= 9999) return time;
  const expected = 'a function that answers with a time of the years 0 to 9999';
  throw new EhicError('ERR_EHIC_OPTIONS', `now is ${expected}`, { option: 'now' });
}

/** Writes the document information dictionary (ISO 32000-1 14.3.3). */
export function writeInfo({ title, creator, createdAt }: Metadata): RawObject {
  const date = createdAt && pdfDate(createdAt);
  const dates = date ? `/CreationDate ${date}/ModDate ${date}` : '';
  const author = creator === undefined ? '' : `/Author ${textString(creator)}`;
  return new RawObject(`<</Title ${textString(title)}${author}/Producer (${PRODUCER})${dates}>>`);
}

/**
 * Writes the same metadata as an XMP packet (ISO 16684-1), not compressed, with the identification of PDF/A (ISO
 * 19005-3 6.6.4).
 */
export function writeXmp({ title, creator, language, createdAt, part = 3, isAccessible = false }: Metadata): RawObject {
  const date = createdAt && xmpDate(createdAt);
  const dates = date ? `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>\n` : '';
  const author =
    creator === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(creator)}</rdf:li></rdf:Seq></dc:creator>\n`;
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
${author}<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${PRODUCER}</pdf:Producer>
${dates}<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>${isAccessible ? ACCESSIBLE : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return rawStream('/Type /Metadata /Subtype /XML', utf8Encode(packet));
}

/**
 * The identification of PDF/UA-1 (ISO 14289-1 5), and the description of its schema, which PDF/A requires of schemas
 * that it does not know itself (ISO 19005-3 6.6.2.3).
 */
const ACCESSIBLE = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** Writes a date as in `(D:20250922100000Z)` (ISO 32000-1 7.9.4). */
export function pdfDate(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z)`;
}

function xmpDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/**
 * Escapes a text for XML, and the slash as well: the stream is not compressed, and a title must not look like a PDF
 * name to programs that search the file for one.
 */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('/', '&#47;');
}
