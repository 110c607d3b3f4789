import { signSnapshot } from 'eehic/registry';
import { createMockRepository, demoInstitution, demoSigner } from 'eehic/testing';
import type { Plugin } from 'vite';

const NAME = 'demo-registry.jws';

/** Gives the page a signed snapshot of the demo registry, whose keys are public: it proves nothing. */
export function demoRegistry(): Plugin {
  const snapshot = async () => {
    const signer = await demoSigner(demoInstitution('BE'));
    return signSnapshot(createMockRepository().resolve(), { signer, issuedAt: new Date(), source: NAME });
  };
  return {
    name: 'demo-registry',
    configureServer({ middlewares }) {
      middlewares.use(`/${NAME}`, (_, response) => {
        response.setHeader('Content-Type', 'application/jose');
        void snapshot().then((text) => response.end(text));
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await snapshot() });
    },
  };
}
