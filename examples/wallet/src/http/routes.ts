import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';

/** A request on its way through a route. */
export interface Call {
  readonly request: IncomingMessage;
  /** The address under which the request arrived, with the origin of the service. */
  readonly url: URL;
  /** The last segment of the path, where the path of the route ends in `/*`. */
  readonly id: string;
}

/** One method at one path. A path that ends in `/*` has any one segment there. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** Splits a path so that the routes with `/*` can be looked up as well. */
export function splitPath(path: string): { readonly folder: string; readonly id: string } {
  const end = path.lastIndexOf('/');
  return { folder: `${path.slice(0, end)}/*`, id: path.slice(end + 1) };
}
