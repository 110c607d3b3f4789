import type { WalletVerifier } from 'eehic/wallet';
import { toString as toQrCode } from 'qrcode';
import { type Answer, json, Refusal } from '../http/answer.ts';
import { readForm, readObject } from '../http/body.ts';
import type { Call, Route } from '../http/routes.ts';
import { type CertifiedKey, newKey } from '../keys.ts';
import { pageRoutes } from './page.ts';
import { clientIdOf, signRequest } from './request.ts';
import { openResponse } from './response.ts';
import { type Session, Sessions } from './sessions.ts';
import { languageOf, viewOf } from './view.ts';

export interface DeskOptions {
  readonly origin: string;
  /** The key with which requests are signed. */
  readonly key: CertifiedKey;
  /** Makes the verifier, for the audience that presentations must name. */
  readonly verifier: (audience: string) => WalletVerifier;
  readonly now: () => Date;
}

/** The bytes that a body may have: a presentation, and what the page sends. */
const RESPONSE_LIMIT = 262_144;
const START_LIMIT = 2_048;

/** Creates the desk of a clinic: an OpenID4VP verifier with a page. */
export async function createDesk(options: DeskOptions): Promise<readonly Route[]> {
  const { origin, key, now } = options;
  const clientId = await clientIdOf(key);
  const desk: Desk = { origin, key, clientId, now, verifier: options.verifier(clientId), sessions: new Sessions(now) };
  return [
    ...pageRoutes(),
    { method: 'POST', path: '/requests', handle: (call) => start(desk, call) },
    { method: 'GET', path: '/requests/*', handle: (call) => outcome(desk, call) },
    { method: 'GET', path: '/request-objects/*', handle: (call) => requestObject(desk, call) },
    { method: 'POST', path: '/responses/*', handle: (call) => respond(desk, call) },
  ];
}

interface Desk extends Omit<DeskOptions, 'verifier'> {
  readonly clientId: string;
  readonly verifier: WalletVerifier;
  readonly sessions: Sessions;
}

/** Starts a request; the page shows it as a QR code. */
async function start(desk: Desk, { request }: Call): Promise<Answer> {
  const { treatmentDate, languages } = await readObject(request, START_LIMIT);
  if (typeof treatmentDate !== 'string' || !isDate(treatmentDate)) {
    throw new Refusal(400, 'invalid_request', 'A treatmentDate is required, YYYY-MM-DD.');
  }
  const session = desk.sessions.start({
    key: await newKey('ECDH-ES'),
    treatmentDate,
    language: languageOf(Array.isArray(languages) ? languages : []),
  });
  const { uri } = await signRequest(session, { ...desk, seconds: desk.sessions.seconds });
  const qrCode = await toQrCode(uri, { type: 'svg', errorCorrectionLevel: 'L', margin: 4 });
  return json({ id: session.id, uri, qrCode, seconds: desk.sessions.seconds }, 201);
}

function isDate(text: string): boolean {
  // The year 0000 is one for Date, and none of a card.
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

function outcome({ sessions }: Desk, { id }: Call): Answer {
  const session = sessions.find(id);
  if (!session) throw new Refusal(404, 'not_found', 'There is no such request, or it has expired.');
  return json(session.outcome);
}

async function requestObject(desk: Desk, { id }: Call): Promise<Answer> {
  const session = requireOpen(desk, id);
  const { jwt } = await signRequest(session, { ...desk, seconds: desk.sessions.seconds });
  return { status: 200, type: 'application/oauth-authz-req+jwt', body: jwt };
}

/** The answer of a wallet. A request is answered once: by what can be read and belongs to it. */
async function respond(desk: Desk, { request, id }: Call): Promise<Answer> {
  const session = requireOpen(desk, id);
  const { response, error, state } = await readForm(request, RESPONSE_LIMIT);
  if (response === undefined && error !== undefined && state === session.requestId) {
    requireFirst(desk, session);
    session.outcome = { state: 'declined' };
    return json({});
  }
  const presented = await openResponse(session, response ?? '', desk);
  requireFirst(desk, session);
  try {
    const { nonce, treatmentDate, language } = session;
    const report = await desk.verifier.verify({ ...presented, nonce }, { treatmentDate });
    session.outcome = { state: 'answered', report: viewOf(report, language) };
  } catch (thrown) {
    session.outcome = { state: 'failed' };
    throw thrown;
  }
  // The wallet is told that the answer has arrived, and nothing of the verdict.
  return json({});
}

const used = () => new Refusal(400, 'invalid_request', 'There is no such request, or it was answered or has expired.');

function requireOpen({ sessions }: Desk, id: string): Session {
  const session = sessions.unanswered(id);
  if (!session) throw used();
  return session;
}

function requireFirst({ sessions }: Desk, session: Session): void {
  if (!sessions.close(session)) throw used();
}
