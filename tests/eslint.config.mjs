import { dirname } from 'node:path';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** The strictest rules of typescript-eslint; each that is set otherwise has its reason. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'public/'] },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: dirname(import.meta.dirname) } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // With noUncheckedIndexedAccess each place in a list may be missing; where a check before has held it, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A number in a text is written the same way everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return tell(…)` says a thing and ends.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `find<HTMLInputElement>(…)` names what is found, as `querySelector` does.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A name is left out of an object by taking it out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // What stands for a value in an expectation, such as expect.any(String), is `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
