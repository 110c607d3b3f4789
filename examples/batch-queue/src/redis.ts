import { Redis } from 'ioredis';

/** How long a connection waits before it tries again, at most. */
const MAX_DELAY = 2_000;

/**
 * Opens a connection. Commands wait for Redis when it is away, however long, and are sent again when an answer to them
 * was lost: each command of this program has the same effect when it is run twice.
 */
export function connectRedis(url: string, onError: (code: string) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(50 * 2 ** attempt, MAX_DELAY),
  });
  redis.on('error', (error: { readonly code?: unknown }) => onError(String(error.code ?? 'REDIS')));
  return redis;
}
