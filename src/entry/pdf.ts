export type { CertificateListSource } from '../crypto/x509/certificate-lists.ts';
export type { PathCode } from '../crypto/x509/certificate-path.ts';
export type { Labels, LabelVariant } from '../language/labels.ts';
export type { Language } from '../language/language.ts';
export type { Contact } from '../pdf/layout/content.ts';
export type { Logo, PictureLogo, VectorLogo } from '../pdf/logo.ts';
export { type PageOptions, type RenderOptions, renderCardPdf } from '../pdf/render.ts';
export type { OptionalSigning, SigningOptions } from '../pdf/sign/signing-options.ts';
export type { TimestampAuthority, TimestampService } from '../pdf/sign/timestamp-authority.ts';
export {
  type PdfSignature,
  type PdfSignatureCode,
  type PdfSignatureFacts,
  type PdfSignatureWarning,
  type VerifyPdfSignatureOptions,
  verifyPdfSignature,
} from '../pdf/verify/verify-pdf-signature.ts';
export type { DocumentSignatureCode } from '../scan-result.ts';
