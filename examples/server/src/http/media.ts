import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import Negotiator from 'negotiator';
import { ServerError } from './problem.ts';

/** Returns the media type of the body, such as `application/pdf`; throws when it or its coding is not read. */
export function mediaTypeOf({ headers }: IncomingMessage, isRead: (type: string) => boolean): string {
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding.trim().toLowerCase() !== 'identity') {
    const message = 'A body with a content coding is not read: send it as it is.';
    throw new ServerError('ERR_SERVER_MEDIA_TYPE', message, { 'accept-encoding': 'identity' });
  }
  const type = parse(headers['content-type']);
  if (!type || !isRead(type.essence)) throw new ServerError('ERR_SERVER_MEDIA_TYPE');
  const charset = type.params.get('charset')?.toLowerCase();
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'us-ascii') {
    throw new ServerError('ERR_SERVER_MEDIA_TYPE', 'Texts are read in UTF-8.');
  }
  return type.essence;
}

function parse(value: string | undefined): MIMEType | undefined {
  try {
    return value === undefined ? undefined : new MIMEType(value);
  } catch {
    return undefined;
  }
}

/** Returns the first of the media types that the request prefers. */
export function choose<Type extends string>(request: IncomingMessage, types: readonly Type[]): Type {
  const [type] = new Negotiator(request).mediaTypes([...types]);
  if (type === undefined) {
    throw new ServerError('ERR_SERVER_NOT_ACCEPTABLE', `The answer exists as ${types.join(', ')}.`);
  }
  return type as Type;
}

/** Returns the language of `Accept-Language` among those there are. */
export function preferredLanguage(request: IncomingMessage, languages: readonly string[]): string | undefined {
  if (request.headers['accept-language'] === undefined) return undefined;
  return new Negotiator(request).languages([...languages])[0];
}
