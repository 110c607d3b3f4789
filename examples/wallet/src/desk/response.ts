import { JarmMode, parseOpenid4vpAuthorizationResponse } from '@openid4vc/openid4vp';
import { createCallbacks } from '../callbacks.ts';
import { Refusal } from '../http/answer.ts';
import { EHIC, PID } from './query.ts';
import { parametersOf } from './request.ts';
import type { Session } from './sessions.ts';

/** What a wallet has presented. */
export interface Presented {
  readonly ehic: string;
  readonly pid?: string;
}

const COMPACT_JWE = /^[\w-]+\.[\w-]*(\.[\w-]+){3}$/;

/** Decrypts the answer of a wallet. It is encrypted to the key of this request, and to no other. */
export async function openResponse(
  session: Session,
  response: string,
  desk: { readonly origin: string; readonly clientId: string },
): Promise<Presented> {
  const refusal = new Refusal(400, 'invalid_request', 'The response cannot be read.');
  if (!COMPACT_JWE.test(response)) throw refusal;
  const callbacks = createCallbacks({ keys: [session.key] });
  // Whatever the library throws here is the fault of what was sent.
  const parsed = await parseOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: parametersOf(session, desk),
    authorizationResponse: { response },
    callbacks,
  }).catch(() => Promise.reject(refusal));
  if (parsed.jarm?.type !== JarmMode.Encrypted || parsed.type !== 'dcql') throw refusal;
  const { [EHIC]: ehic, [PID]: pid, ...others } = parsed.dcql.presentations;
  if (Object.keys(others).length > 0) throw refusal;
  const one = only(ehic);
  const identity = pid === undefined ? undefined : only(pid);
  if (one === undefined || (pid !== undefined && identity === undefined)) throw refusal;
  return { ehic: one, ...(identity === undefined ? {} : { pid: identity }) };
}

function only(presentations: readonly unknown[] | undefined): string | undefined {
  const [first, ...others] = presentations ?? [];
  return typeof first === 'string' && others.length === 0 ? first : undefined;
}
