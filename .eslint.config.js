import { parser, plugin } from 'typescript-eslint';

/** Only what needs types and what Biome does not find: promises that nobody waits for. Biome checks everything else. */
export default [
  {
    files: ['**/*.ts'],
    ignores: ['**/*.d.ts'],
    languageOptions: { parser, parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
];
