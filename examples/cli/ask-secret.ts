import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for a secret on the terminal of the user, and does not show what is typed. */
export function askSecret(question: string): Promise<string> {
  process.stderr.write(question);
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: hidden, terminal: true, historySize: 0 });
  return new Promise((resolve) => {
    let answer = '';
    asking.once('line', (line) => {
      answer = line;
      asking.close();
    });
    asking.once('SIGINT', () => asking.close());
    asking.once('close', () => {
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
