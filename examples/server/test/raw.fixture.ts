import { connect, type Socket } from 'node:net';

/** Sends bytes as they are, and returns all that is answered until the connection ends. */
export async function sendRaw(port: number, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
  const socket = await open(port);
  for (const part of parts) socket.write(part);
  return untilEnd(socket);
}

export function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
  });
}

/** Returns what arrives until the connection ends, also by a reset, which is then named. */
export function untilEnd(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(`${text}[${error.code}]`));
    socket.once('close', () => resolve(text));
  });
}

/** The first response in what was answered. */
export function parseResponse(text: string): Response {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return new Response(rest.join('\r\n\r\n'), { status, headers });
}
