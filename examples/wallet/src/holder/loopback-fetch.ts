/** Fetches from loopback alone, without following redirects: all of this demo is on one machine. */
export const loopbackFetch: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol !== 'http:' || url.hostname !== '127.0.0.1') {
    throw new Error('This wallet is for demos: it talks to 127.0.0.1 alone.');
  }
  return fetch(input, { ...init, redirect: 'manual', signal: AbortSignal.timeout(10_000) });
};
