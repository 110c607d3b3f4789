import { connect, type Socket } from 'node:net';

/** What is sent, and how. */
export interface Load {
  readonly port: number;
  /** One whole request; several are sent in turn. */
  readonly requests: readonly Uint8Array[];
  /** Requests a second, which are sent whether or not those before were answered; else as fast as answers come. */
  readonly rate?: number;
  readonly connections: number;
  /** Ends after so many requests. */
  readonly count: number;
  /** Called at every so many answers, while nothing is sent. */
  readonly pause?: { readonly every: number; readonly run: () => Promise<void> };
}

/** What came back. Every request is counted once. */
export interface Outcome {
  readonly statuses: Readonly<Record<number, number>>;
  /** Requests without a whole answer: connections that were refused, reset or closed too early. */
  readonly failed: number;
  readonly seconds: number;
  /** Milliseconds from the sending of a request to the end of its answer, for those with status 200. */
  readonly latencies: readonly number[];
  /** The longest time that a request waited here for a free connection, in milliseconds. */
  readonly longestWait: number;
}

const HEALTH = Buffer.from('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');

/**
 * Sends requests over connections that are kept alive, each with one request at a time. All are open before the first
 * request: Node takes one new connection in a turn of its event loop, so that new ones wait longest when it is busy.
 */
export async function send({ port, requests, rate, connections, count, pause }: Load): Promise<Outcome> {
  const open = Array.from({ length: connections }, () => new Connection(port));
  await Promise.all(open.map((connection) => connection.ask(HEALTH)));
  const statuses: Record<number, number> = {};
  const latencies: number[] = [];
  const idle: Connection[] = open;
  /** When the requests were due that no connection is free for. */
  const due: number[] = [];
  const start = performance.now();
  let opened = connections;
  let begun = 0;
  let sent = 0;
  let ended = 0;
  let failed = 0;
  let isPaused = false;
  let longestWait = 0;

  return new Promise((resolve) => {
    const finish = (connection: Connection | undefined) => {
      ended++;
      if (connection) idle.push(connection);
      if (ended === count) {
        clearInterval(timer);
        for (const each of idle) each.close();
        resolve({ statuses, failed, latencies, longestWait, seconds: (performance.now() - start) / 1000 });
        return;
      }
      if (pause && ended % pause.every === 0) {
        isPaused = true;
        void pause.run().then(() => {
          isPaused = false;
          work();
        });
      }
      work();
    };
    const work = () => {
      if (isPaused) return;
      if (rate === undefined) while (due.length < connections && begun < count) due.push(begin());
      while (due.length > 0 && (idle.length > 0 || opened < connections)) {
        const at = due.shift()!;
        let connection = idle.pop();
        while (connection?.isOld) {
          opened--;
          connection.close();
          connection = idle.pop();
        }
        if (!connection) {
          opened++;
          connection = new Connection(port);
        }
        const used = connection;
        const sentAt = performance.now();
        longestWait = Math.max(longestWait, sentAt - at);
        const request = requests[sent++ % requests.length]!;
        used.ask(request).then(
          ({ status, isLast }) => {
            statuses[status] = (statuses[status] ?? 0) + 1;
            if (status === 200) latencies.push(performance.now() - sentAt);
            if (isLast) opened--;
            finish(isLast ? undefined : used);
          },
          () => {
            failed++;
            opened--;
            finish(undefined);
          },
        );
      }
    };
    const begin = () => {
      begun++;
      return rate === undefined ? performance.now() : start + (begun * 1000) / rate;
    };
    const timer = setInterval(() => {
      if (rate === undefined) return;
      const wanted = Math.min(count, Math.floor(((performance.now() - start) * rate) / 1000));
      while (begun < wanted) due.push(begin());
      work();
    }, 1);
    work();
  });
}

interface Answer {
  readonly status: number;
  readonly isLast: boolean;
}

/** More than the headers of any answer of the server, which arrive in one piece. */
const MAX_HEAD = 1_024;
/** Milliseconds after which a connection is not used again; the server waits for 5,000. */
const KEEP_ALIVE = 3_000;

/** A connection with one request at a time. */
class Connection {
  readonly #socket: Socket;
  #head = '';
  /** Bytes of the answer that have not arrived; unknown until its headers have. */
  #missing: number | undefined;
  #usedAt = performance.now();
  #settle: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#settle?.reject(error));
    this.#socket.on('close', () => this.#settle?.reject(new Error('closed')));
  }

  ask(request: Uint8Array): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#head = '';
      this.#missing = undefined;
      this.#settle = { resolve, reject };
      if (this.#socket.destroyed) reject(new Error('closed'));
      this.#socket.write(request);
    });
  }

  /** Whether the server may be about to close the connection: it says after how long, in `Keep-Alive`. */
  get isOld(): boolean {
    return performance.now() - this.#usedAt > KEEP_ALIVE;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (this.#missing === undefined) {
      this.#head += chunk.toString('latin1', 0, MAX_HEAD);
      const end = this.#head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#head)?.[1]);
      this.#missing = end + 4 + length;
    }
    this.#missing -= chunk.length;
    if (this.#missing > 0) return;
    const { resolve } = this.#settle!;
    this.#settle = undefined;
    this.#usedAt = performance.now();
    const isLast = /\r\nconnection: close/i.test(this.#head);
    resolve({ status: Number(this.#head.slice(9, 12)), isLast });
  }
}
