import { fromBER, Integer, OctetString, type Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { equalBytes } from '../../codec/bytes.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { OID } from '../../crypto/x509/object-identifiers.ts';
import { PdfError } from '../../errors.ts';
import { PRIVATE_REQUEST, readBody } from '../../net/read-body.ts';
import { checkTimestamp } from '../cms/check-timestamp.ts';
import { SignatureFault } from '../cms/signature-fault.ts';
import { DEFAULT_TIME_LIMIT, type TimestampAuthority, type TimestampService } from './timestamp-authority.ts';

const MAX_RESPONSE = 65_536;
const NONCE_LENGTH = 8;
/** The highest status that grants a time stamp (RFC 3161 2.4.2); `granted` is 0. */
const GRANTED_WITH_MODS = 1;

/**
 * Requests a time stamp over a signature value, with a nonce and the authority's certificate, and checks its status,
 * imprint, nonce and signature, and that the certificate is for time stamps (RFC 3161 2.4.2). Verifiers decide whether
 * the authority is trusted. Returns the token's bytes as they were received.
 *
 * @throws {PdfError} `ERR_EHIC_TIMESTAMP`; `problem` is `unreachable`, `timeout`, `http-status`, `too-large`,
 *   `not-understood`, `refused`, `nonce`, or what is wrong with the token.
 */
export async function requestTimestamp(authority: TimestampAuthority, signature: Uint8Array): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  // The nonce is a positive INTEGER that always has the same length.
  nonce[0] = (nonce[0]! & 0x3f) | 0x40;
  const hashedMessage = await sha256(signature);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
      hashedMessage: new OctetString({ valueHex: hashedMessage }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  });
  const response = await ask(authority, new Uint8Array(request.toSchema().toBER()));
  if (response.length > MAX_RESPONSE) throw failure('too-large');
  const token = readToken(response);
  try {
    await checkTimestamp(token, signature);
  } catch (error) {
    throw failure(error instanceof SignatureFault ? (error.problem ?? error.code) : 'not-understood');
  }
  if (!equalBytes(readNonce(token), nonce)) throw failure('nonce');
  return token;
}

async function ask(authority: TimestampAuthority, request: Uint8Array): Promise<Uint8Array> {
  try {
    const response = await (typeof authority === 'function' ? authority(request) : post(authority, request));
    if (response instanceof Uint8Array) return response;
  } catch (error) {
    if (error instanceof PdfError) throw error;
    throw failure('unreachable', error);
  }
  throw failure('not-understood');
}

/** Sends the query over HTTP (RFC 3161 3.4). */
async function post(service: TimestampService, request: Uint8Array): Promise<Uint8Array> {
  const { url, headers, fetch: send = fetch, timeLimit = DEFAULT_TIME_LIMIT } = service;
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: request as BufferSource,
      signal,
      redirect: 'manual',
      ...PRIVATE_REQUEST,
    });
    if (response.status !== 200) throw failure('http-status');
    const body = await readBody(response, MAX_RESPONSE, signal);
    if (!body) throw failure('too-large');
    return body;
  } catch (error) {
    if (signal.aborted) throw failure('timeout');
    throw error;
  }
}

/** Returns the token of a response that grants it, as it was received. */
function readToken(response: Uint8Array): Uint8Array {
  try {
    const { result, offset } = fromBER(response);
    const { status, timeStampToken } = new TimeStampResp({ schema: result });
    if (offset === response.length && status.status <= GRANTED_WITH_MODS && timeStampToken) {
      return (result as Sequence).valueBlock.value[1]!.valueBeforeDecodeView.slice();
    }
    if (status.status > GRANTED_WITH_MODS) throw failure('refused');
  } catch (error) {
    if (error instanceof PdfError) throw error;
  }
  throw failure('not-understood');
}

function readNonce(token: Uint8Array): Uint8Array {
  const { content } = ContentInfo.fromBER(token as Uint8Array<ArrayBuffer>);
  const { eContent } = new SignedData({ schema: content }).encapContentInfo;
  return TSTInfo.fromBER(eContent!.getValue()).nonce?.valueBlock.valueHexView ?? new Uint8Array(0);
}

function failure(problem: string, cause?: unknown): PdfError {
  const message = `the time stamp authority gave no usable time stamp: ${problem}`;
  return new PdfError('ERR_EHIC_TIMESTAMP', message, { problem }, cause === undefined ? undefined : { cause });
}
