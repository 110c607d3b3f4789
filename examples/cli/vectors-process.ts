import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** The longest answer that is read, in bytes. */
const MAX_ANSWER = 1 << 20;
/** How much of what the command writes on standard error is kept, in characters. */
const MAX_KEPT = 300;

/** What came of a question: a line, or why there is none. */
export type Reply = { readonly line: string } | { readonly problem: string };

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** What was read of the answer so far. */
  answer: Buffer;
  /** The end of what was written on standard error. */
  complaint: string;
  /** Why there will be no further answer. */
  problem?: string;
  /** Called when something has changed. */
  notify: () => void;
}

/**
 * A command that answers each line on its standard input with one on its standard output. It is started by a shell for
 * the first question, and again after it has ended, was too slow or was stopped.
 */
export class AnsweringCommand {
  readonly #command: string;
  readonly #cwd: string;
  readonly #timeLimit: number;
  #running: Running | undefined;

  /** `timeLimit` is that of one answer, in milliseconds. */
  constructor(command: string, { cwd, timeLimit }: { readonly cwd: string; readonly timeLimit: number }) {
    this.#command = command;
    this.#cwd = cwd;
    this.#timeLimit = timeLimit;
  }

  async ask(question: string): Promise<Reply> {
    this.#running ??= start(this.#command, this.#cwd);
    const running = this.#running;
    running.child.stdin.write(`${question}\n`);
    const reply = await withinTime(running, this.#timeLimit);
    if ('problem' in reply) this.stop();
    return reply;
  }

  /** Ends the process and all that it started. */
  stop(): void {
    if (this.#running) kill(this.#running.child);
    this.#running = undefined;
  }
}

function start(command: string, cwd: string): Running {
  // A group of its own, so that what the shell starts is ended with it.
  const child = spawn(command, { cwd, shell: true, detached: process.platform !== 'win32' });
  const running: Running = { child, answer: Buffer.alloc(0), complaint: '', notify: () => {} };
  const end = (problem: string) => {
    running.problem ??= problem;
    running.notify();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    running.answer = Buffer.concat([running.answer, chunk]);
    if (running.answer.length > MAX_ANSWER && !running.answer.subarray(0, MAX_ANSWER).includes(10)) {
      running.answer = Buffer.alloc(0);
      end(`an answer of more than ${MAX_ANSWER} bytes`);
      kill(child);
    }
    running.notify();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    running.complaint = `${running.complaint}${chunk}`.slice(-MAX_KEPT);
  });
  // A command that has closed its input says with its output, or with its end, what is wrong.
  child.stdin.on('error', () => {});
  child.on('error', ({ message }) => end(`it cannot be started: ${message}`));
  child.on('close', (code, signal) => {
    const complaint = running.complaint.trim();
    end(`it ended with ${signal ?? code}${complaint === '' ? '' : `: ${complaint}`}`);
  });
  return running;
}

function withinTime(running: Running, timeLimit: number): Promise<Reply> {
  return new Promise((resolve) => {
    const settle = (reply: Reply) => {
      clearTimeout(timer);
      running.notify = () => {};
      resolve(reply);
    };
    const timer = setTimeout(() => settle({ problem: `no answer in ${timeLimit / 1000} s` }), timeLimit);
    running.notify = () => {
      const end = running.answer.indexOf(10);
      if (end >= 0) {
        const line = running.answer.subarray(0, end).toString('utf8');
        running.answer = running.answer.subarray(end + 1);
        settle({ line });
      } else if (running.problem !== undefined) settle({ problem: running.problem });
    };
    running.notify();
  });
}

function kill(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined || process.platform === 'win32') {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of the group have ended.
  }
}
