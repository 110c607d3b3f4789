import { type Answer, Refusal } from '../http/answer.ts';
import { serve } from '../http/serve.ts';

/** The address to which the login leads back. */
export interface CodeListener {
  readonly redirectUri: string;
  /** The address that was called, with its parameters. */
  readonly answer: Promise<string>;
  close(): Promise<void>;
}

const DONE: Answer = { status: 200, type: 'text/plain; charset=utf-8', body: 'The wallet goes on. Close this page.\n' };

/** Listens on any free port of loopback for the end of a login (RFC 8252 7.3), once. */
export async function listenForCode(): Promise<CodeListener> {
  let resolve: (address: string) => void = () => {};
  const answer = new Promise<string>((resolveAnswer) => {
    resolve = resolveAnswer;
  });
  let isAnswered = false;
  const { origin, close } = await serve({
    service: 'wallet',
    port: 0,
    log: () => {},
    routes: () => [
      {
        method: 'GET',
        path: '/callback',
        handle({ url }) {
          if (isAnswered) throw new Refusal(410, 'invalid_request', 'The login was answered.');
          isAnswered = true;
          resolve(url.href);
          return DONE;
        },
      },
    ],
  });
  return { redirectUri: `${origin}/callback`, answer, close };
}
