import { createMockRepository } from 'eehic/testing';
import type { Plugin } from 'vite';

const NAME = 'demo-registry.json';

/** Gives the page the list of the demo registry, whose keys are public: it proves nothing. */
export function demoRegistry(): Plugin {
  const list = () => JSON.stringify(createMockRepository().resolve());
  return {
    name: 'demo-registry',
    configureServer({ middlewares }) {
      middlewares.use(
        `/${NAME}`,
        (_, response) => void response.setHeader('Content-Type', 'application/json').end(list()),
      );
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: list() });
    },
  };
}
