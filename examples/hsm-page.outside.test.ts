import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { SoftHsm } from '../src/pkcs11/softhsm.fixture.ts';

// Runs the commands and the module of spec/hsm.md as they stand, with SoftHSM and the key of the README. Only what
// installs something is left out, which .ci/run does.
const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
const hsm = new SoftHsm();
afterAll(() => hsm.remove());

function snippetsOf(page: string, language: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, code]) =>
    found === language ? [code!.replace(/^(?:npm|apt-get) install.*\n/gm, '')] : [],
  );
}

it('the commands of the page make a token, list it and issue a card that verifies', { timeout: 120_000 }, async () => {
  const folder = join(hsm.folder, 'project');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/eehic'));
  writeFileSync(join(folder, 'pin.txt'), '12345678\n');
  const shell = (commands: string) => {
    const eehic = `eehic() { "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"; }`;
    return run('sh', ['-c', `${eehic}\nset -e\n${commands}`], { cwd: folder });
  };
  await shell(snippetsOf('README.md', 'sh').find((code) => code.includes('openssl genpkey'))!);
  await shell('eehic sample > card.json');

  const commands = snippetsOf('spec/hsm.md', 'sh').filter((code) => code !== '');
  expect(commands).toHaveLength(2);
  const { stdout } = await shell(commands.join('\n'));
  expect(stdout).toContain('The token has been initialized');
  expect(stdout).toMatch(/^token "fund" .*\n {2}key "cards" id 01 EC P-256$/m);
  const verified = await shell('eehic verify card.pdf --registry registry.json');
  expect(verified.stdout).toContain('Document approved');

  const [code, ...others] = snippetsOf('spec/hsm.md', 'ts');
  expect(others).toEqual([]);
  const certificate =
    "import { readFile } from 'node:fs/promises';\nconst certificate = await readFile('certificate.pem');";
  writeFileSync(join(folder, 'page.mjs'), `${certificate}\n${code}console.log(signer.algorithm);\n`);
  const env = { ...process.env, PIN: '12345678' };
  const listed = await run(process.execPath, ['page.mjs'], { cwd: folder, env });
  expect(listed.stdout).toMatch(/label: 'cards',\s+id: '01',\s+kind: 'EC P-256'[\s\S]*ES256\n$/);
});
