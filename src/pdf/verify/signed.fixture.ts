import { createHash } from 'node:crypto';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import {
  der,
  integer,
  octets,
  oid,
  RSA_SHA256,
  SHA256,
  sequence,
  setOf,
} from '../../crypto/x509/certificates.fixture.ts';

/** These functions write signed documents, and can be made to write them wrongly. */
export const DATA = oid('1.2.840.113549.1.7.1');
export const ID = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
} as const;

export const hashOf = (bytes: Uint8Array, hash = 'sha256') => new Uint8Array(createHash(hash).update(bytes).digest());

export const attribute = (type: string, ...values: readonly Uint8Array[]) => sequence(oid(type), setOf(values));

/** Returns a signing-certificate-v2 with one identifier. */
export const essV2 = (certificate: Uint8Array, ...more: readonly Uint8Array[]) =>
  attribute(ID.signingCertificateV2, sequence(sequence(sequence(octets(hashOf(certificate)), ...more))));

export const issuerSerial = (certificate: Uint8Array) => {
  const { issuer, serialNumber } = readCertificate(certificate);
  return sequence(sequence(der(0xa4, issuer)), serialNumber);
};

export interface CmsPlan {
  readonly certificate: Uint8Array;
  /** Signs the attributes and returns the signature as CMS has it, which for ECDSA is DER. */
  readonly sign: (attributes: Uint8Array) => Uint8Array;
  readonly signatureAlgorithm?: Uint8Array;
  readonly digestAlgorithm?: Uint8Array;
  /** The algorithms of the SignedData; by default that of the signer. */
  readonly digestAlgorithms?: readonly Uint8Array[];
  readonly digest?: Uint8Array;
  readonly contentType?: Uint8Array;
  readonly eContent?: Uint8Array;
  readonly certificates?: readonly Uint8Array[];
  /** The attributes in place of the usual three. */
  readonly attributes?: readonly Uint8Array[];
  readonly more?: readonly Uint8Array[];
  readonly sorted?: boolean;
  readonly identifier?: Uint8Array;
  readonly signerVersion?: number;
  readonly version?: number;
  readonly signers?: number;
  readonly unsigned?: (signature: Uint8Array) => readonly Uint8Array[];
  readonly revocationLists?: Uint8Array;
}

/** Returns a ContentInfo with a SignedData over `content`. */
export function makeCms(content: Uint8Array, plan: CmsPlan): Uint8Array {
  const { certificate, contentType = DATA, digestAlgorithm = SHA256 } = plan;
  const attributes = plan.attributes ?? [
    attribute(ID.contentType, contentType),
    attribute(ID.messageDigest, octets(plan.digest ?? hashOf(content))),
    essV2(certificate),
  ];
  const signed = setOf([...attributes, ...(plan.more ?? [])], { sorted: plan.sorted ?? true });
  const signature = plan.sign(signed);
  const { issuer, serialNumber } = readCertificate(certificate);
  const unsigned = plan.unsigned?.(signature) ?? [];
  const signer = sequence(
    integer(plan.signerVersion ?? 1),
    plan.identifier ?? sequence(issuer, serialNumber),
    digestAlgorithm,
    Uint8Array.of(0xa0, ...signed.subarray(1)),
    plan.signatureAlgorithm ?? RSA_SHA256,
    octets(signature),
    ...(unsigned.length > 0 ? [setOf(unsigned, { tag: 0xa1 })] : []),
  );
  const signedData = sequence(
    integer(plan.version ?? 1),
    setOf(plan.digestAlgorithms ?? [digestAlgorithm]),
    sequence(contentType, ...(plan.eContent ? [der(0xa0, octets(plan.eContent))] : [])),
    setOf(plan.certificates ?? [certificate], { tag: 0xa0 }),
    ...(plan.revocationLists ? [der(0xa1, plan.revocationLists)] : []),
    setOf(Array.from({ length: plan.signers ?? 1 }, () => signer)),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), der(0xa0, signedData));
}

export const TIMESTAMP_INFO = oid('1.2.840.113549.1.9.16.1.4');

/** Returns a TSTInfo (RFC 3161 2.4.2) over a signature value. */
export function makeTimestampInfo(
  imprinted: Uint8Array,
  {
    version = 1,
    time = '20250922100500Z',
    hash = SHA256,
    imprint = hashOf(imprinted),
    more = [] as readonly Uint8Array[],
  } = {},
): Uint8Array {
  return sequence(
    integer(version),
    oid('1.2.3.4.1'),
    sequence(hash, octets(imprint)),
    integer(42),
    der(0x18, utf8Encode(time)),
    ...more,
  );
}

/** Returns the attribute with a time stamp token over a signature value. */
export function timeStampAttribute(
  info: Uint8Array,
  plan: Omit<CmsPlan, 'contentType' | 'eContent'> & { readonly eContent?: Uint8Array },
): Uint8Array {
  return attribute(ID.timeStamp, makeCms(info, { contentType: TIMESTAMP_INFO, eContent: info, version: 3, ...plan }));
}

export interface PdfPlan {
  /** Entries of the signature dictionary that replace the usual ones or are added. */
  readonly entries?: Readonly<Record<string, string | undefined>>;
  readonly catalog?: string;
  readonly text?: string;
  /** The text between /Contents and the gap. */
  readonly space?: string;
  /** The room for the CMS in bytes. */
  readonly room?: number;
}

/** Returns a document of one page whose CMS is made by `sign` over everything except the gap. */
export function makePdf(sign: (content: Uint8Array) => Uint8Array, plan: PdfPlan = {}): Uint8Array {
  const room = plan.room ?? 6000;
  const range = `[${' '.repeat(40)}]`;
  const gap = `<${'0'.repeat(2 * room)}>`;
  const entries = {
    Type: '/Sig',
    Filter: '/Adobe.PPKLite',
    SubFilter: '/ETSI.CAdES.detached',
    ByteRange: range,
    Contents: `${plan.space ?? ''}${gap}`,
    M: '(D:20250922100000Z)',
    Reference:
      '[<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]',
    ...plan.entries,
  };
  const dictionary = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : `/${key} ${value}`));
  const text = `BT /F1 12 Tf 50 700 Td (${plan.text ?? 'Doe, John'}) Tj ET`;
  const { catalog = '/Perms << /DocMDP 6 0 R >>' } = plan;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /SigFlags 3 >> ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [5 0 R] >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /V 6 0 R /P 3 0 R /Rect [0 0 0 0] /F 132 >>',
    `<<\n${dictionary.join('\n')}\n>>`,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const startOfTable = file.length;
  file += `xref\n0 7\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 7 /Root 1 0 R >>\n`;
  file += `startxref\n${startOfTable}\n%%EOF\n`;
  const start = file.indexOf(gap);
  const end = start + gap.length;
  file = file.replace(range, `[0 ${start} ${end} ${file.length - end}]`.padEnd(range.length));
  return start < 0 ? utf8Encode(file) : fillGap(utf8Encode(file), start, end, sign);
}

function fillGap(file: Uint8Array, start: number, end: number, sign: (content: Uint8Array) => Uint8Array): Uint8Array {
  const cms = sign(concatBytes(file.subarray(0, start), file.subarray(end)));
  file.set(utf8Encode(Buffer.from(cms).toString('hex')), start + 1);
  return file;
}

/** Returns the offset of `<` and that after `>`. */
export function gapOf(file: Uint8Array): readonly [start: number, end: number] {
  const start = Buffer.from(file).indexOf('/Contents <3') + '/Contents '.length;
  return [start, file.indexOf(0x3e, start) + 1];
}

/** Returns the same file with its text changed, as ISO 8859-1. */
export function edit(file: Uint8Array, change: (text: string) => string): Uint8Array {
  return new Uint8Array(Buffer.from(change(Buffer.from(file).toString('latin1')), 'latin1'));
}
