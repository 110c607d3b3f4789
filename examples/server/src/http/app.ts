import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { healthRoute } from '../routes/health.ts';
import { issueRoute } from '../routes/issue.ts';
import { openapiRoute } from '../routes/openapi.ts';
import type { Answer, Call, Route, Services } from '../routes/route.ts';
import { verifyRoute } from '../routes/verify.ts';
import { Access } from './access.ts';
import { ByteBudget, GoneError, readBody } from './body.ts';
import { describeFailure, type Log, type LogEntry } from './log.ts';
import { SERVER_ERRORS, ServerError, toProblem } from './problem.ts';
import { send } from './send.ts';

/** Every path that there is. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '/verify': verifyRoute,
  '/issue': issueRoute,
  '/health': healthRoute,
  '/openapi.json': openapiRoute,
};

/** Answers requests. */
export interface App {
  handle(request: IncomingMessage, response: ServerResponse): void;
}

export function createApp(services: Services, log: Log): App {
  const { settings } = services;
  const access = new Access(settings);
  const budget = new ByteBudget(settings.maxBufferedBytes);

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = randomUUID();
    const start = performance.now();
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(new ServerError('ERR_SERVER_TIMEOUT')), settings.workTime);
    response.once('close', () => ended.abort(new GoneError()));
    let entry: LogEntry = { id, method: methodOf(request) };
    let release = () => {};
    const note = (facts: LogEntry) => {
      entry = { ...entry, ...facts };
    };
    const body: Call['body'] = async (limit) => {
      // A caller that asks first is told to go on only when nothing stands against the request.
      if (request.headers.expect !== undefined) response.writeContinue();
      const read = await readBody(request, limit, budget);
      release = read.release;
      return read.bytes;
    };

    let answer: Answer;
    try {
      const { path, query } = splitTarget(request.url ?? '/');
      const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
      note({ route: route?.name ?? 'none' });
      if (!route) throw new ServerError('ERR_SERVER_NOT_FOUND');
      access.requireHost(request);
      if (!route.methods.includes(request.method ?? '')) {
        throw new ServerError('ERR_SERVER_METHOD', undefined, { allow: route.methods.join(', ') });
      }
      if (route.permission) note({ caller: access.requireCaller(request, route.permission) });
      const call: Call = { request, query, signal: ended.signal, body, note };
      answer = await unlessEnded(route.handle(call, services), ended.signal);
    } catch (error) {
      answer = toAnswer(error, id, note);
    } finally {
      clearTimeout(timer);
      release();
    }
    note({ status: answer.status });
    const isGone = response.destroyed || response.writableEnded;
    if (!isGone) await send(request, response, id, answer, services.isStopping());
    log({ ...entry, ...(isGone ? { gone: true } : {}), ms: Math.round((performance.now() - start) * 10) / 10 });
  };

  return {
    handle(request, response) {
      respond(request, response).catch((error: unknown) => {
        log({ event: 'failed', ...describeFailure(error) });
        response.destroy();
      });
    },
  };
}

function toAnswer(error: unknown, id: string, note: (facts: LogEntry) => void): Answer {
  const problem = toProblem(error, id);
  const { status, code } = problem;
  note(status === 500 ? describeFailure(error) : { error: code, ...codesOf(problem.violations) });
  return {
    status,
    type: 'application/problem+json',
    body: JSON.stringify(problem),
    headers: {
      ...(status === SERVER_ERRORS.ERR_SERVER_TIMEOUT[0] ? { 'retry-after': '10' } : {}),
      ...(error instanceof ServerError ? error.headers : {}),
    },
  };
}

function codesOf(violations: readonly { readonly code: string }[] | undefined): LogEntry {
  return violations ? { codes: [...new Set(violations.map(({ code }) => code))] } : {};
}

/** Work that cannot be stopped goes on to its own limit, in its place in the lane; the caller does not wait for it. */
function unlessEnded<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const methodOf = ({ method = '' }: IncomingMessage) => (METHODS.includes(method) ? method : 'other');

/** Splits the target of a request, in origin or absolute form. A path is not normalised: it is known as it is, or not. */
function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const [path = '', ...query] = target.replace(/^https?:\/\/[^/?#]*/i, '').split('?');
  return { path, query: new URLSearchParams(query.join('?')) };
}
