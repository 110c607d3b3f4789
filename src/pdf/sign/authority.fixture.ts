import { TimeStampReq } from 'pkijs';
import { integer, octets, sequence } from '../../crypto/x509/certificates.fixture.ts';
import { AUTHORITY } from '../cms/timestamp.fixture.ts';
import { type CmsPlan, makeCms, makeTimestampInfo, TIMESTAMP_INFO } from '../verify/signed.fixture.ts';

export interface AnswerPlan {
  readonly status?: number;
  readonly nonce?: Uint8Array;
  readonly imprint?: Uint8Array;
  readonly authority?: Partial<CmsPlan>;
}

/** A time stamp authority that responds at once, at 2025-09-22 10:05, and can be made to respond wrongly. */
export function answer(request: Uint8Array, plan: AnswerPlan = {}): Uint8Array {
  const { messageImprint, nonce } = TimeStampReq.fromBER(request as Uint8Array<ArrayBuffer>);
  const info = makeTimestampInfo(new Uint8Array(0), {
    imprint: new Uint8Array(plan.imprint ?? messageImprint.hashedMessage.valueBlock.valueHexView),
    more: [integer(...(plan.nonce ?? nonce!.valueBlock.valueHexView))],
  });
  const token = makeCms(info, {
    contentType: TIMESTAMP_INFO,
    eContent: info,
    version: 3,
    ...AUTHORITY,
    ...plan.authority,
  });
  const { status = 0 } = plan;
  return sequence(sequence(integer(status)), ...(status < 2 ? [token] : []));
}

/** A response in which the token is not a SignedData. */
export const NO_TOKEN = sequence(sequence(integer(0)), octets(Uint8Array.of(1)));
