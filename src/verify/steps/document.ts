import { equalBytes, utf8Encode } from '../../codec/bytes.ts';
import { NOT_APPLICABLE, notPassed, PASSED, type StepResult, warning } from '../../steps/step.ts';
import type { Remark, StepFunction, VerificationInput } from '../verification.ts';

/**
 * Step `document-unchanged`: the PDF is what was signed. A PDF without a signature, or one that another program has
 * written again, is a warning unless a signature is required.
 */
export const checkDocument: StepFunction = ({ requirePdfSignature }, { pdf, pages }) => {
  const remarks = [...remarksOnPages(pages)];
  if (!pdf) return { remarks: requirePdfSignature ? [...remarks, { code: 'DOCUMENT_NOT_SCANNED' }] : remarks };
  const { signature, depth } = pdf;
  if (depth !== undefined) remarks.push({ code: 'DOCUMENT_ATTACHED', params: { depth } });
  if (signature?.intact !== true) return { result: resultOfUnsigned(signature, requirePdfSignature), remarks };
  if (signature.trailingSpace) remarks.push({ code: 'DOCUMENT_TRAILING_SPACE' });
  return { result: PASSED, remarks };
};

type Signature = NonNullable<VerificationInput['pdf']>['signature'];

function resultOfUnsigned(
  signature: Exclude<Signature, { readonly intact: true }>,
  requirePdfSignature: boolean,
): StepResult {
  const { code = 'UNSIGNED', params } = signature ?? {};
  const isAsUnsigned = code === 'UNSIGNED' || code === 'DOCUMENT_SAVED_ANEW';
  return isAsUnsigned && !requirePdfSignature ? warning(code) : notPassed(code, params);
}

function remarksOnPages(pages: VerificationInput['pages']): readonly Remark[] {
  if (pages?.pagesRead === undefined) return [];
  const params = { pages: pages.pages, maxPages: pages.pagesRead };
  return [{ step: 'decodable', code: 'PAGES_NOT_READ', params }];
}

/**
 * Step `attachment-equals-code`: the attached text equals that of the QR code, byte for byte. Only the code is used
 * for the verification.
 */
export const checkAttachment: StepFunction = (_config, { pdf, text }) => {
  if (!pdf) return undefined;
  const { attachment } = pdf;
  if (attachment === undefined) return { result: { ...NOT_APPLICABLE, code: 'ATTACHMENT_MISSING' } };
  if (attachment === 'several') return { result: notPassed('ATTACHMENT_AMBIGUOUS') };
  return { result: equalBytes(attachment, utf8Encode(text)) ? PASSED : notPassed('ATTACHMENT_DIFFERS') };
};
