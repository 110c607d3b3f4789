import { Oauth2Error, Oauth2ResourceUnauthorizedError, Oauth2ServerErrorResponseError } from '@openid4vc/oauth2';
import { Refusal } from './answer.ts';

const DESCRIPTION = 'The request does not hold what is expected.';

/**
 * Returns the refusal that answers an error, and what may be logged of it. The descriptions of the libraries quote what
 * was sent and what was expected: they are told to nobody.
 */
export function toRefusal(error: unknown): { readonly refusal: Refusal; readonly reason: string } {
  if (error instanceof Refusal) return { refusal: error, reason: error.code };
  if (error instanceof Oauth2ServerErrorResponseError) {
    const code = error.errorResponse.error;
    return { refusal: new Refusal(error.status, code, DESCRIPTION), reason: code };
  }
  if (error instanceof Oauth2ResourceUnauthorizedError) {
    const code = error.wwwAuthenticateHeaders[0]?.error ?? 'invalid_token';
    const challenge = { 'www-authenticate': `DPoP error="${code}", algs="ES256"` };
    return { refusal: new Refusal(401, code, DESCRIPTION, challenge), reason: code };
  }
  // What the libraries throw for input that has another form than their schemas.
  if (error instanceof Oauth2Error || isOfSchema(error)) {
    return { refusal: new Refusal(400, 'invalid_request', DESCRIPTION), reason: 'invalid_request' };
  }
  const reason = error instanceof Error ? error.name : typeof error;
  return { refusal: new Refusal(500, 'server_error', 'The service failed.'), reason };
}

/** The libraries have several classes for a value that does not fit a schema, and export none of them. */
function isOfSchema(error: unknown): boolean {
  return error instanceof Error && ('zodError' in error || error.name === 'ZodError');
}
