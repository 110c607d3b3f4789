import { parser, plugin } from 'typescript-eslint';

/** Only what needs types and what Biome does not find: promises that nobody waits for. Biome checks everything else. */
export default [
  {
    files: ['**/*.ts'],
    ignores: ['**/*.d.ts'],
    // Those of an example with a package of its own are checked by its own configuration of TypeScript.
    languageOptions: {
      parser,
      parserOptions: {
        project: [
          'tsconfig.json',
          'examples/web-verifier/tsconfig.json',
          'examples/web-verifier/e2e/tsconfig.json',
          'examples/server/tsconfig.json',
          'examples/batch-queue/tsconfig.json',
          'examples/wallet/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@typescript-eslint': plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
];
