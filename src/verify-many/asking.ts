import type { MessagePort } from 'node:worker_threads';
import { equalBytes } from '../codec/bytes.ts';
import type { CertificateListSource } from '../crypto/x509/certificate-lists.ts';
import type { InstitutionCertificate, RegistryAnswer, TrustRegistry } from '../registry/trust-registry.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import { BoundedMap } from '../store/bounded-map.ts';
import type { Answer, Answers, NumberedLists, Question, Questions, WorkerSettings } from './messages.ts';

/** The maximum number of certificates that a worker keeps with their keys. */
const MAX_CERTIFICATES = 2000;

/**
 * The sources of a verifier in a worker thread: they ask the thread of the caller. What is asked in the same turn of
 * the event loop goes in one message, and within a batch an institution is asked for once.
 */
export class AskingSources {
  readonly registry: TrustRegistry;
  readonly revocation: RevocationSource;
  readonly crls: CertificateListSource;
  /** Certificates are read and their keys imported once for each array of bytes, so that each has to stay the same. */
  readonly #certificates = new BoundedMap<Uint8Array>(MAX_CERTIFICATES);
  readonly #waiting = new Map<number, readonly ((answer: Answer) => void)[]>();
  #lists = new Map<number, Uint8Array>();
  readonly #port: MessagePort;
  #asked = new Map<string, Promise<unknown>>();
  #next: { question: Question; settle: (answer: Answer) => void }[] = [];
  #id = 0;

  constructor({ institutionsOf }: WorkerSettings['asks'], port: MessagePort) {
    this.#port = port;
    port.on('message', ({ id, answers }: Answers) => this.#receive(id, answers));
    this.registry = {
      find: (query) => this.#once(JSON.stringify(query), () => this.#institution({ about: 'institution', query })),
      ...(institutionsOf
        ? {
            institutionsOf: (certificate) =>
              this.#ask({ about: 'certificate', certificate: certificate.slice() }) as never,
          }
        : {}),
    };
    this.revocation = { check: (query) => this.#ask({ about: 'revocation', query }) as never };
    this.crls = { lists: () => this.#once('crls', () => this.#certificateLists()) };
  }

  /** Forgets what was answered: each batch asks anew. */
  begin(): void {
    this.#asked = new Map();
  }

  #once<Value>(key: string, ask: () => Promise<Value>): Promise<Value> {
    const asked = (this.#asked.get(key) as Promise<Value> | undefined) ?? ask();
    this.#asked.set(key, asked);
    return asked;
  }

  async #institution(question: Question): Promise<RegistryAnswer> {
    const answer = (await this.#ask(question)) as RegistryAnswer;
    if (answer?.status !== 'found' || !Array.isArray(answer.institution?.certificates)) return answer;
    const certificates = answer.institution.certificates.map((each) => this.#keep(each));
    return { ...answer, institution: { ...answer.institution, certificates } };
  }

  #keep(certificate: InstitutionCertificate): InstitutionCertificate {
    const { 'x5t#S256': thumbprint, der } = certificate;
    const kept = this.#certificates.get(thumbprint);
    if (kept && equalBytes(kept, der)) return { ...certificate, der: kept };
    this.#certificates.set(thumbprint, der);
    return certificate;
  }

  async #certificateLists(): Promise<readonly Uint8Array[]> {
    const known = this.#lists;
    const lists = (await this.#ask({ about: 'crls', known: [...known.keys()] })) as NumberedLists;
    this.#lists = new Map(lists.map(({ number, der }) => [number, der ?? known.get(number)!]));
    return [...this.#lists.values()];
  }

  async #ask(question: Question): Promise<unknown> {
    const answer = await new Promise<Answer>((settle) => {
      if (this.#next.push({ question, settle }) === 1) setImmediate(() => this.#send());
    });
    // The steps of a verification do not tell apart what a source throws.
    if ('failed' in answer) throw new Error('the source has failed');
    return answer.value;
  }

  #send(): void {
    const [id, asked] = [++this.#id, this.#next];
    this.#next = [];
    this.#waiting.set(
      id,
      asked.map(({ settle }) => settle),
    );
    this.#port.postMessage({ id, questions: asked.map(({ question }) => question) } satisfies Questions);
  }

  #receive(id: number, answers: Answers['answers']): void {
    const settles = this.#waiting.get(id);
    this.#waiting.delete(id);
    for (const [index, settle] of (settles ?? []).entries()) settle(answers[index] ?? { failed: true });
  }
}
