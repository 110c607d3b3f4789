export type { CertificateListSource } from '../crypto/x509/certificate-lists.ts';
export type { Labels } from '../pdf/labels/labels.ts';
export { type PageOptions, type RenderOptions, renderCardPdf, type SigningOptions } from '../pdf/render.ts';
export type { TimestampAuthority, TimestampService } from '../pdf/sign/timestamp.ts';
export {
  type PdfSignature,
  type PdfSignatureFacts,
  type VerifyPdfSignatureOptions,
  verifyPdfSignature,
} from '../pdf/verify/verify-pdf-signature.ts';
