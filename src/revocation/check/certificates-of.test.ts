import { describe, expect, it } from 'vitest';
import type { TrustRegistry } from '../../registry/trust-registry.ts';
import { issuer, otherIssuer, registryOf } from '../revocation.fixture.ts';
import { certificatesOf } from './certificates-of.ts';

const { signal } = new AbortController();
/** The institution as the query for a card has it, with the certificate of that card alone. */
const known = { ...issuer, certificates: issuer.certificates.slice(0, 1) };
const answering = (answer: object) => ({ find: async () => answer }) as unknown as TrustRegistry;

describe('the certificates that may sign the lists of an institution', () => {
  it('are all that the registry has', async () => {
    expect(await certificatesOf(known, registryOf(issuer), signal)).toEqual(issuer.certificates);
  });

  it('are those of the card where no registry can tell', async () => {
    const failing = { find: () => Promise.reject(new Error('down')) };
    const failed = answering({ status: 'failed', code: 'REGISTRY_UNREACHABLE' });
    for (const registry of [undefined, registryOf(), failing, failed]) {
      expect(await certificatesOf(known, registry, signal)).toEqual(known.certificates);
    }
  });

  it('are never those of another institution, country and id both', async () => {
    const { certificates } = otherIssuer;
    for (const other of [
      { ...issuer, certificates, countryCode: 'AT' },
      { ...issuer, certificates, officialId: 'x' },
    ]) {
      const registry = answering({ status: 'found', institution: other });
      expect(await certificatesOf(known, registry, signal)).toEqual(known.certificates);
    }
  });

  it('are asked for with the signal, whose reason is thrown', async () => {
    const controller = new AbortController();
    let given: unknown;
    const find = async (_: unknown, options: unknown) => {
      given = options;
      controller.abort(new Error('enough'));
      throw new Error('stopped');
    };
    await expect(certificatesOf(known, { find } as TrustRegistry, controller.signal)).rejects.toThrow('enough');
    expect(given).toEqual({ signal: controller.signal });
  });
});
