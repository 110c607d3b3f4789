import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pem } from '../testing/demo-pki.ts';

/** Debian's SoftHSM: a PKCS#11 module in software. It has to be installed, and opensc as well. */
export const SOFTHSM = '/usr/lib/softhsm/libsofthsm2.so';
const SO_PIN = '56785678';

/** Tokens of SoftHSM in a folder of their own, for this process and those that it starts. */
export class SoftHsm {
  readonly folder = mkdtempSync(join(tmpdir(), 'eehic-softhsm-'));
  #count = 0;

  /** Its first call has to come before this process loads the module. */
  constructor() {
    const configuration = join(this.folder, 'softhsm2.conf');
    mkdirSync(this.#tokens);
    mkdirSync(this.#away);
    writeFileSync(configuration, `directories.tokendir = ${this.#tokens}\nlog.level = ERROR\n`);
    process.env.SOFTHSM2_CONF = configuration;
  }

  get #tokens(): string {
    return join(this.folder, 'tokens');
  }

  get #away(): string {
    return join(this.folder, 'away');
  }

  addToken(label: string, pin: string): void {
    this.#run('softhsm2-util', '--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', SO_PIN);
    this.#count++;
  }

  /** Adds a token whose security officer has not set the PIN of its user. */
  addTokenWithoutPin(label: string): void {
    // After the tokens comes one free slot.
    const slot = ['--slot-index', String(this.#count++)];
    this.#run('pkcs11-tool', '--module', SOFTHSM, '--init-token', ...slot, '--label', label, '--so-pin', SO_PIN);
  }

  /** Imports a private key, PKCS#8 in DER. */
  addKey(token: string, pin: string, pkcs8: Uint8Array, label: string, id: string): void {
    const file = join(this.folder, 'key.pem');
    writeFileSync(file, pem('PRIVATE KEY', pkcs8));
    const key = ['--import', file, '--label', label, '--id', id];
    this.#run('softhsm2-util', ...key, '--token', token, '--pin', pin);
    rmSync(file);
  }

  addCertificate(token: string, pin: string, der: Uint8Array, label: string, id: string): void {
    const file = join(this.folder, 'certificate.der');
    writeFileSync(file, der);
    this.tool(token, pin, '--write-object', file, '--type', 'cert', '--label', label, '--id', id);
  }

  /** Runs pkcs11-tool of OpenSC. */
  tool(token: string, pin: string, ...options: readonly string[]): string {
    return this.#run('pkcs11-tool', '--module', SOFTHSM, '--token-label', token, '--login', '--pin', pin, ...options);
  }

  /** Takes all tokens out of the device, or puts them back. */
  takeOut(): void {
    this.#move(this.#tokens, this.#away);
  }

  putBack(): void {
    this.#move(this.#away, this.#tokens);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #move(from: string, to: string): void {
    for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
  }

  #run(command: string, ...options: readonly string[]): string {
    return execFileSync(command, options, { encoding: 'utf8', stdio: 'pipe' });
  }
}
