import { EhicError } from 'eehic';
import { answer } from './answer.ts';
import type { Question, Reply } from './protocol.ts';

/** The worker of the page. It runs twice: for the camera and texts, and for files and reports. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<Question>) => void;
  postMessage(reply: Reply): void;
};

scope.onmessage = ({ data: { id, request } }) => {
  answer(request).then(
    (given) => scope.postMessage({ id, ok: true, answer: given }),
    (error: unknown) => scope.postMessage({ id, ok: false, code: error instanceof EhicError ? error.code : 'FAILED' }),
  );
};
