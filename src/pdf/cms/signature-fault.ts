import type { DocumentSignatureCode } from '../../scan-result.ts';

/** The reason why a signature is not accepted. `problem` names the part at fault, for the codes that have one. */
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

/** Returns the fault for a CMS that is not as it must be. */
export function cmsFault(problem: string): SignatureFault {
  return new SignatureFault('CMS_INVALID', problem);
}
