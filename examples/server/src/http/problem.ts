import { STATUS_CODES } from 'node:http';
import { CardDataError, type CardViolation, EhicError } from 'eehic';

/** The errors of the server itself, each with its status and what it means. */
export const SERVER_ERRORS = {
  ERR_SERVER_REQUEST: [400, 'The request is not well-formed HTTP.'],
  ERR_SERVER_PARAMETER: [400, 'A parameter is unknown, is given twice, or has a value that it cannot have.'],
  ERR_SERVER_JSON: [400, 'The body is not JSON in UTF-8 of the form that is expected.'],
  ERR_SERVER_TEXT: [400, 'The text is not UTF-8.'],
  ERR_SERVER_UNAUTHORIZED: [401, 'No API key that is known was given.'],
  ERR_SERVER_FORBIDDEN: [403, 'The caller may not do this.'],
  ERR_SERVER_ISSUING_OFF: [403, 'This server has no key to issue cards with.'],
  ERR_SERVER_NOT_FOUND: [404, 'There is nothing at this path.'],
  ERR_SERVER_METHOD: [405, 'The path does not have this method.'],
  ERR_SERVER_NOT_ACCEPTABLE: [406, 'The answer does not exist in a media type that the request accepts.'],
  ERR_SERVER_TOO_SLOW: [408, 'The request did not arrive in the time allowed.'],
  ERR_SERVER_BODY_TOO_LARGE: [413, 'The body is larger than allowed.'],
  ERR_SERVER_MEDIA_TYPE: [415, 'The body is of a media type, character set or content coding that is not read.'],
  ERR_SERVER_EXPECTATION: [417, 'The request expects something that the server does not do.'],
  ERR_SERVER_WRONG_HOST: [421, 'The request names another host.'],
  ERR_SERVER_SEVERAL_CARDS: [422, 'The file has several cards, and the answer has room for one.'],
  ERR_SERVER_BUSY: [429, 'More requests wait than are allowed.'],
  ERR_SERVER_HEADERS_TOO_LARGE: [431, 'The headers are larger than allowed.'],
  ERR_SERVER_FAILED: [500, 'The server failed.'],
  ERR_SERVER_TIMEOUT: [503, 'The work took longer than allowed.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ServerErrorCode = keyof typeof SERVER_ERRORS;

/** An error whose answer is known. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ServerErrorCode, message?: string, headers: Readonly<Record<string, string>> = {}) {
    super(message ?? SERVER_ERRORS[code][1]);
    this.code = code;
    this.status = SERVER_ERRORS[code][0];
    this.headers = headers;
  }
}

/** Problem details (RFC 9457) with the code of the library or the server. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly violations?: readonly CardViolation[];
}

/** Errors of the library that are the fault of what was sent; others are the server's. */
function statusOf(error: EhicError): number {
  if (error instanceof CardDataError) {
    return error.violations.every(({ code }) => code.startsWith('REGISTRY_')) ? 503 : 422;
  }
  if (error.code === 'ERR_EHIC_TREATMENT_DATE' || error.code === 'ERR_EHIC_LANGUAGE') return 400;
  if (error.code === 'ERR_EHIC_SCAN_DECODER_UNAVAILABLE' || error.code === 'ERR_EHIC_OPTIONS') return 500;
  return error.name === 'ScanError' || error.name === 'PdfError' ? 422 : 500;
}

/** Returns the problem that answers an error. What the server does not know is told to nobody. */
export function toProblem(error: unknown, id: string): Problem {
  const known = error instanceof ServerError || (error instanceof EhicError && statusOf(error) !== 500);
  const status = known ? (error instanceof ServerError ? error.status : statusOf(error)) : 500;
  const code = error instanceof ServerError || error instanceof EhicError ? error.code : 'ERR_SERVER_FAILED';
  const params = error instanceof EhicError && known && Object.keys(error.params).length > 0 ? error.params : undefined;
  return {
    type: `urn:eehic:error:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: known ? error.message : SERVER_ERRORS.ERR_SERVER_FAILED[1],
    instance: `urn:uuid:${id}`,
    code,
    ...(params ? { params } : {}),
    ...(error instanceof CardDataError ? { violations: error.violations } : {}),
  };
}
