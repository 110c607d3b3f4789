import type { MessagePort } from 'node:worker_threads';
import type { CertificateListSource } from '../crypto/x509/certificate-lists.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import type { Answer, Answers, NumberedLists, Question, Questions } from './messages.ts';

/** The sources of a verifier, which stay in the thread of the caller. */
export interface Sources {
  readonly registry: TrustRegistry;
  readonly revocation: RevocationSource | undefined;
  readonly crls: CertificateListSource | undefined;
}

/** Answers the questions of worker threads from the sources. */
export class SourceServer {
  readonly #sources: Sources;
  readonly #options: { readonly signal?: AbortSignal };
  readonly #numbers = new WeakMap<Uint8Array, number>();
  #numbered = 0;

  constructor(sources: Sources, signal: AbortSignal | undefined) {
    this.#sources = sources;
    this.#options = signal ? { signal } : {};
  }

  /** Answers what is asked over the port, until it is closed. It does not keep the process alive. */
  serve(port: MessagePort): void {
    // Deno gives a port of the web, which has no `on` and no `unref`.
    port.addEventListener('message', (event) => {
      const { id, questions } = (event as MessageEvent<Questions>).data;
      void this.#answerAll(port, id, questions);
    });
    port.start();
    port.unref?.();
  }

  async #answerAll(port: MessagePort, id: number, questions: readonly Question[]): Promise<void> {
    const answers = await Promise.all(questions.map((question) => this.#answer(question)));
    const message: Answers = { id, answers };
    try {
      port.postMessage(message);
    } catch {
      // An answer of somebody's own source is not data; only that one is lost.
      port.postMessage({ id, answers: answers.map(asData) } satisfies Answers);
    }
  }

  async #answer(question: Question): Promise<Answer> {
    try {
      return { value: await this.#ask(question) };
    } catch {
      return { failed: true };
    }
  }

  #ask(question: Question): Promise<unknown> {
    const { registry, revocation } = this.#sources;
    switch (question.about) {
      case 'institution':
        return registry.find(question.query, this.#options);
      case 'certificate':
        return registry.institutionsOf!(question.certificate, this.#options);
      case 'revocation':
        return revocation!.check(question.query, this.#options);
      case 'crls':
        return this.#lists(question.known);
    }
  }

  async #lists(known: readonly number[]): Promise<NumberedLists> {
    const lists = await this.#sources.crls!.lists(this.#options);
    return lists.map((der) => {
      const number = this.#numbers.get(der) ?? ++this.#numbered;
      this.#numbers.set(der, number);
      return known.includes(number) ? { number } : { number, der };
    });
  }
}

function asData(answer: Answer): Answer {
  try {
    return structuredClone(answer);
  } catch {
    return { failed: true };
  }
}
