// What must hold before a release, beyond the tests. `node .ci/release.mjs` checks what always has to hold;
// `node .ci/release.mjs --version` also that the changelog has a section for the version. Needs a build (npm run build).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkBundles } from './bundles.mjs';

/** Greatest size of the archive in KiB; the decoder of zxing-wasm (430 KiB) and the fonts (110 KiB) are a third of it. */
const MAX_ARCHIVE = 1760;

const faults = [];
const check = (isRight, fault) => isRight || faults.push(fault);
const read = (file) => readFileSync(file, 'utf8');
const npx = (...args) => execFileSync('npx', ['--no-install', ...args], { encoding: 'utf8', stdio: 'pipe' });
const { version, exports, files, devDependencies } = JSON.parse(read('package.json'));
const command = JSON.parse(read('examples/cli/package.json'));

// Versions and changelog.
check(read('src/version.ts').includes(`'eehic ${version}'`), `src/version.ts is not ${version}`);
check(command.version === version, `examples/cli/package.json is not ${version}`);
for (const [name, pinned] of Object.entries(command.dependencies)) {
  const ours = name === 'eehic' ? version : devDependencies[name];
  check(pinned === ours, `examples/cli/package.json: ${name} is not ${ours}, as in package.json`);
}
const sections = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, name]) => name);
if (process.argv.includes('--version')) {
  check(sections[0]?.startsWith(version), `the first section of CHANGELOG.md is not ${version}`);
} else {
  check(sections[0] === 'Unreleased' || sections[0]?.startsWith(version), 'CHANGELOG.md begins with another version');
}

// The build is that of the source.
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.ts$/.test(entry.name))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
check(newest('src') <= statSync('dist/index.js').mtimeMs, 'dist is older than src: npm run build');

// What the pages import exists, as a value or as a type, and so does each name in camel case of the tables on using the package.
const declarations = readdirSync('dist').filter((file) => file.endsWith('.d.ts'));
const declared = new Set(
  declarations
    .map((file) => read(join('dist', file)))
    .join('\n')
    .match(/\b[a-z]+[A-Z]\w*\b/g),
);
for (const row of read('spec/using.md').match(/^\|.*$/gm)) {
  for (const [, name] of row.matchAll(/`([a-z]+[A-Z]\w*)[^`]*`/g)) {
    check(declared.has(name), `spec/using.md: nothing is called ${name}`);
  }
}
/** The declarations of a subpath; that of a language is one of a pattern. */
function typesOf(subpath) {
  const language = /^\.\/language\/(\w+)$/.exec(subpath)?.[1];
  return language ? exports['./language/*'].types.replace('*', language) : exports[subpath]?.types;
}
const pages = [
  ...files,
  ...readdirSync('spec').map((file) => `spec/${file}`),
  ...readdirSync('examples').map((folder) => `examples/${folder}/README.md`),
];
for (const page of pages.filter((file) => file.endsWith('.md') && existsSync(file))) {
  for (const [, names, from] of read(page).matchAll(/import (?:type )?\{([^}]+)\} from '(eehic[^']*)'/g)) {
    const types = typesOf(from.replace('eehic', '.'));
    check(types, `${page}: ${from} is not exported`);
    const exported = types ? read(types) : '';
    for (const name of names.split(',').map((each) => each.replace('type ', '').trim())) {
      check(new RegExp(`\\b${name}\\b`).test(exported), `${page}: ${from} has no ${name}`);
    }
  }
  for (const [, target] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
    check(existsSync(join(dirname(page), target)), `${page}: ${target} is not there`);
  }
}

// The package as npm and TypeScript see it.
const work = mkdtempSync(join(tmpdir(), 'eehic-release-'));
try {
  execFileSync('node', ['examples/cli/collect.mjs']);
  const packages = ['.', './examples/cli'];
  execFileSync('npm', ['pack', ...packages, '--silent', '--ignore-scripts', '--pack-destination', work]);
  const archive = join(work, `eehic-${version}.tgz`);
  const ofCommand = join(work, `eehic-cli-${version}.tgz`);
  const list = (file) => execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n');
  check(!list(archive).some((file) => /\/cli\b/.test(file)), 'the archive of the library has the command');
  for (const file of ['dist/cli.js', 'dist/page/index.html', 'LICENSE', 'README.md']) {
    check(list(ofCommand).includes(`package/${file}`), `the archive of the command has no ${file}`);
  }
  const size = statSync(archive).size / 1024;
  check(size <= MAX_ARCHIVE, `the package is ${Math.ceil(size)} KiB, and at most ${MAX_ARCHIVE} KiB are allowed`);
  for (const [tool, ...args] of [
    ['publint', '--strict', archive],
    ['publint', '--strict', ofCommand],
    ['attw', archive, '--profile', 'esm-only', '--quiet', '--exclude-entrypoints', './zxing_reader.wasm'],
  ]) {
    try {
      npx(tool, ...args);
    } catch (error) {
      faults.push(`${tool}: ${error.stdout || error.message}`);
    }
  }
  console.log(`package ${Math.ceil(size)} KiB`);
} finally {
  rmSync(work, { recursive: true });
}

faults.push(...(await checkBundles()));

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
