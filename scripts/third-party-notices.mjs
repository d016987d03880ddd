// Writes THIRD-PARTY-NOTICES.md from what is really shipped: the JARs of the packaged studio and the packages that the SPA is built from.
// `scripts/third-party-notices.sh` calls it; with --check it writes nothing and fails where the file is not what it would write.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const [app, mode] = process.argv.slice(2);
const notices = 'THIRD-PARTY-NOTICES.md';
const repository = process.env.MAVEN_REPOSITORY || join(homedir(), '.m2/repository');

// What is inside a JAR and not what its POM says, which is about the packaging alone.
const contents = [
  [/^org\.bytedeco:ffmpeg:.+/, 'LGPL-3.0-or-later (FFmpeg)'],
  [/^io\.zonky\.test\.postgres:embedded-postgres-binaries-/, 'PostgreSQL']
];

const spdx = [
  [/apache.*2|^ASL 2/i, 'Apache-2.0'],
  [/^mit\b|MIT License|The MIT|Bouncy Castle/i, 'MIT'],
  [/MIT-0/i, 'MIT-0'],
  [/postgresql/i, 'PostgreSQL'],
  [/bsd.*(3|new|revised)|new bsd|EDL|eclipse distribution/i, 'BSD-3-Clause'],
  [/bsd.*2|simplified/i, 'BSD-2-Clause'],
  [/^bsd/i, 'BSD'],
  [/EPL.*2|eclipse public license.*2/i, 'EPL-2.0'],
  [/EPL.*1|eclipse public license.*1/i, 'EPL-1.0'],
  [/(GPL|general public).*(classpath|CPE)/i, 'GPL-2.0-only WITH Classpath-exception-2.0'],
  [/^GNU General Public License \(GPL\) version 2, or any later version$/i, 'GPL-2.0-or-later'],
  [/LGPL.*2\.1|lesser.*2\.1/i, 'LGPL-2.1-or-later'],
  [/public domain|CC0/i, 'CC0-1.0'],
  [/universal permissive|UPL/i, 'UPL-1.0']
];

function named(license) {
  return spdx.find(([words]) => words.test(license))?.[1] ?? license;
}

const tag = (xml, name) => xml.match(new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`))?.[1];

/** The licences of a POM or, where it names none, of its parents; nothing if none of them names one. */
function mavenLicenses(group, artifact, version) {
  const file = join(repository, group.replaceAll('.', '/'), artifact, version, `${artifact}-${version}.pom`);
  if (!existsSync(file)) return [];
  const pom = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const own = pom.match(/<licenses>([\s\S]*?)<\/licenses>/)?.[1];
  if (own) return [...own.matchAll(/<license>([\s\S]*?)<\/license>/g)].map(([, license]) => named(tag(license, 'name') ?? tag(license, 'url')));
  const parent = pom.match(/<parent>([\s\S]*?)<\/parent>/)?.[1];
  return parent ? mavenLicenses(tag(parent, 'groupId'), tag(parent, 'artifactId'), tag(parent, 'version')) : [];
}

/** Quarkus lists what it packaged as group:artifact:classifier:type:version. */
function jars() {
  return readFileSync(join(app, 'quarkus-app-dependencies.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([group]) => group !== 'space.clipsignal')
    .map(([group, artifact, classifier, , version]) => {
      const name = [group, artifact, classifier].filter(Boolean).join(':');
      return { name, version, license: contents.find(([jar]) => jar.test(name))?.[1] ?? [...new Set(mavenLicenses(group, artifact, version))].join(' or ') };
    });
}

// Development packages by npm's reckoning, whose code nevertheless lands in the browser.
const compiledIn = ['svelte', '@sveltejs/kit', '@lucide/svelte', 'tailwindcss'];

/** What the SPA is built from, with all that those packages need: more than the bundler keeps, never less. */
function packages() {
  const lock = JSON.parse(readFileSync('frontend/package-lock.json', 'utf8')).packages;
  const found = new Map();
  const locate = (from, name) => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const path = `${at ? `${at}/` : ''}node_modules/${name}`;
      if (lock[path]) return path;
      if (!at) return undefined;
    }
  };
  const visit = (path) => {
    if (!path || found.has(path)) return;
    const { version, license, dependencies = {} } = lock[path];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(path, { name, version, license: license ?? licenseOfText(path), copyright: copyright(path) });
    Object.keys(dependencies).forEach((dependency) => visit(locate(path, dependency)));
  };
  [...Object.keys(lock[''].dependencies), ...compiledIn].forEach((name) => visit(locate('', name)));
  return [...found.values()];
}

function licenseText(path) {
  const folder = join('frontend', path);
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}

/** For a package that ships a licence and does not name it. */
function licenseOfText(path) {
  return licenseText(path).includes('Permission is hereby granted, free of charge') ? 'MIT' : '';
}

function copyright(path) {
  const lines = licenseText(path).split('\n');
  const line = lines.map((text) => text.replace(/^[\s#*>]+/, '').trim()).find((text) => /^copyright (\(c\)|©|\d{4})/i.test(text));
  return (line ?? '').replaceAll('|', '\\|').replace(/[<>]/g, '');
}

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1);
const row = (...cells) => `| ${cells.join(' | ')} |`;

const studio = jars().sort(byName);
const spa = packages().sort(byName);
const nameless = [...studio, ...spa].filter(({ license }) => !license);
if (nameless.length > 0) {
  console.error('No licence was found for:', nameless.map(({ name, version }) => `${name} ${version}`).join(', '));
  process.exit(1);
}

const text = `# Third-party notices

ClipSignal Studio is licensed under Apache-2.0 (see [LICENSE](LICENSE)). What is packaged with it keeps its own licence. The lists below are generated from
the packaged studio and from the SPA's lock file by \`scripts/third-party-notices.sh\`, which [CONTRIBUTING.md](CONTRIBUTING.md) explains; do not edit them by hand.
Where several licences are named, the package may be used under any one of them.

Two of them deserve a word:

- **FFmpeg** (in \`org.bytedeco:ffmpeg\`, Linux x86-64) is free software under the GNU Lesser General Public License, version 3 or later. The studio does not
  link it: it starts the unmodified \`ffprobe\` as a program of its own, and where that one is missing, the machine's. Its source is at
  <https://ffmpeg.org>, the build at <https://github.com/bytedeco/javacpp-presets>. The FFmpeg build contains further libraries under licences of their own,
  which the build's page lists. On another platform, or with your own build, put an \`ffprobe\` on the PATH and leave the JAR out.
- **PostgreSQL** (in \`io.zonky.test.postgres:embedded-postgres-binaries-*\`) is under the PostgreSQL License and runs as a program of its own. It is not
  started when \`DATABASE_URL\` names another server.

## In the studio: ${studio.length} JARs

${[row('JAR', 'Version', 'Licence'), row('---', '---', '---'), ...studio.map(({ name, version, license }) => row(name, version, license))].join('\n')}

## In the SPA: ${spa.length} packages

The production dependencies, and the packages that the compiler copies from (${compiledIn.map((name) => `\`${name}\``).join(', ')}), with all that they need.

${[row('Package', 'Version', 'Licence', 'Copyright'), row('---', '---', '---', '---'), ...spa.map(({ name, version, license, copyright }) => row(name, version, license, copyright))].join('\n')}
`;

if (mode === '--check') {
  if (!existsSync(notices) || readFileSync(notices, 'utf8') !== text) {
    console.error(`${notices} is not what is packaged: run scripts/third-party-notices.sh and commit the file.`);
    process.exit(1);
  }
} else {
  writeFileSync(notices, text);
  console.log(`${notices}: ${studio.length} JARs, ${spa.length} packages.`);
}
