import type { DocumentSignatureCode } from '../../scan-result.ts';

/** Why a signature is not taken. `problem` names the part at fault, for the codes that have one. */
export class SignatureFault extends Error {
  override name = 'SignatureFault';
  readonly code: DocumentSignatureCode;
  readonly problem: string | undefined;

  constructor(code: DocumentSignatureCode, problem?: string) {
    super(problem === undefined ? code : `${code}: ${problem}`);
    this.code = code;
    this.problem = problem;
  }
}

/** A CMS that is not as it has to be. */
export function cmsFault(problem: string): SignatureFault {
  return new SignatureFault('CMS_INVALID', problem);
}
