import { CompactEncrypt, decodeJwt, importJWK, type JWK } from 'jose';
import type { Demo } from '../src/demo.ts';
import { findStored, type Stored } from '../src/holder/folder.ts';
import { presentSdJwt } from '../src/holder/sd-jwt.ts';
import { ask, type DeskRequest, demoOfTest, filledWallet, outcomeOf, postForm } from './demo.fixture.ts';

const CLAIMS = ['personal_administrative_number', 'document_number', 'family_name', 'given_name', 'birthdate'];

/** A request object as a wallet reads it. */
export interface RequestObject {
  readonly client_id: string;
  readonly nonce: string;
  readonly state: string;
  readonly response_uri: string;
  readonly client_metadata: { readonly jwks: { readonly keys: readonly [JWK] } };
}

export async function readRequest({ uri }: DeskRequest): Promise<RequestObject> {
  const response = await fetch(new URL(uri).searchParams.get('request_uri')!);
  return decodeJwt(await response.text()) as unknown as RequestObject;
}

/** Encrypts an answer by hand, and sends it. */
export async function send(
  request: RequestObject,
  answer: object,
  more: { readonly key?: JWK; readonly to?: string } = {},
) {
  const key = more.key ?? request.client_metadata.jwks.keys[0];
  const jwe = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(answer)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A128GCM', kid: key.kid! })
    .encrypt(await importJWK(key, 'ECDH-ES'));
  return postForm(more.to ?? request.response_uri, { response: jwe });
}

export interface Wallet {
  readonly ehic: Stored;
  readonly pid: Stored;
}

export async function walletOf(demo: Demo): Promise<Wallet> {
  const folder = await filledWallet(demo);
  const find = async (type: string) => (await findStored(folder, [type]))!;
  return { ehic: await find('urn:eudi:ehic:1'), pid: await find('urn:eudi:pid:1') };
}

/** Presents both, each for what is given in place of the audience and nonce of the request. */
export async function answerOf(wallet: Wallet, request: RequestObject, given: { aud?: string; nonce?: string } = {}) {
  const audience = { aud: request.client_id, nonce: request.nonce, ...given };
  const [ehic, pid] = [wallet.ehic, wallet.pid].map((stored) => presentSdJwt(stored, CLAIMS, audience));
  return { state: request.state, vp_token: { ehic: [await ehic!], pid: [await pid!] } };
}

export async function setUp() {
  const demo = await demoOfTest();
  const wallet = await walletOf(demo);
  const asked = await ask(demo.desk);
  const request = await readRequest(asked);
  const judge = async (vpToken: object) => {
    const response = await send(request, { state: request.state, vp_token: vpToken });
    return { status: response.status, outcome: await outcomeOf(demo.desk, asked) };
  };
  return { demo, wallet, asked, request, judge };
}
