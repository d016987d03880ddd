// Compares the documents with what they speak of: links, paths, make targets, settings, identifiers, problem codes. Ends with "N passed, N failed".
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

const failures = [];
let passed = 0;
function expect(holds, file, sentence) {
  if (holds) passed += 1;
  else failures.push(`${file}: ${sentence}`);
}

const read = (file) => readFileSync(file, 'utf8');
const unique = (values) => [...new Set(values)];
const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

// Committed or about to be. What is generated at build time is nobody's document.
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  .split('\n')
  .filter((file) => file && existsSync(file));
const folders = new Set(files.flatMap((file) => file.split('/').slice(0, -1).map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));
const documents = files.filter((file) => file.endsWith('.md') && file !== 'THIRD-PARTY-NOTICES.md');
const sources = files.filter((file) => /\.(java|ts|js|mjs|svelte|sql|sh|properties|xml|json|ya?ml|css)$/.test(file) && !/package-lock/.test(file));

const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
const inBackticks = (text) => unique(matches(text.replace(/^```[\s\S]*?^```/gm, ''), /`([^`\n]+)`/g));

// --- Links

/** As GitHub makes an anchor of a heading. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
const anchors = (file) => matches(read(file).replace(/^```[\s\S]*?^```/gm, ''), /^#+\s+(.*)$/gm).map(anchor);

for (const file of documents) {
  for (const link of unique(matches(withoutCode(read(file)), /\]\(([^)\s]+)\)/g))) {
    if (/^(https?|mailto):/.test(link)) continue;
    const [path, fragment] = link.split('#');
    const target = path ? normalize(join(dirname(file), path)) : file;
    const exists = files.includes(target) || folders.has(target.replace(/\/$/, ''));
    expect(exists, file, `the link ${link} leads nowhere`);
    if (exists && fragment) expect(anchors(target).includes(fragment), file, `${target} has no heading for #${fragment}`);
  }
}

// --- Paths and identifiers in backticks

const left = /^(\.data|\.run|\.env$|target|frontend\/build|META-INF)/;
const names = new Set(files.map((file) => basename(file)));
const words = new Set(sources.flatMap((file) => read(file).match(/[A-Za-z_]\w+/g) ?? []));
for (const file of files) words.add(basename(file).replace(/\..*/, ''));

function isThere(path, from) {
  const plain = path.replace(/\/$/, '');
  return [plain, normalize(join(dirname(from), plain))].some((at) => files.includes(at) || folders.has(at)) || files.some((at) => at.endsWith(`/${plain}`)) || [...folders].some((at) => at.endsWith(`/${plain}`));
}

for (const file of documents) {
  for (const token of inBackticks(read(file))) {
    if (/^[\w.@()+-]+(\/[\w.@()+-]+)+\/?$/.test(token) && !left.test(token)) {
      const known = /\.\w+$/.test(token) || token.endsWith('/') || folders.has(token.split('/')[0]);
      if (known) expect(isThere(token, file), file, `there is no ${token}`);
    } else if (/^\.?[\w-]+\.(md|sh|mjs|ya?ml|java|xml|properties|mp4|mov|webm)$/.test(token)) {
      expect(names.has(token), file, `there is no file ${token}`);
    } else if (/^([A-Z][a-z]+){2,}(\.\w+)?$/.test(token)) {
      expect(words.has(token.split('.')[0]), file, `${token} is nowhere in the code`);
    }
  }
}

// --- make targets

const targets = matches(read('Makefile'), /^([a-z-]+):.*## /gm);
for (const file of documents) {
  const text = read(file);
  const commands = [...matches(text, /`make ([a-z-]+)[^`]*`/g), ...matches(text, /^make ([a-z-]+)/gm)];
  for (const target of unique(commands)) expect(targets.includes(target), file, `make ${target} is no target`);
}
for (const target of targets) expect(target === 'help' || read('CONTRIBUTING.md').includes(`make ${target}`), 'CONTRIBUTING.md', `make ${target} is not explained`);

// --- Settings

const launcher = 'backend/studio/src/main/java/space/clipsignal/studio/launcher/Settings.java';
const standalone = 'backend/tiktok-simulator/src/main/java/space/clipsignal/simulator/Settings.java';
const explained = matches(read('.env.example'), /^([A-Z][A-Z0-9_]*)=/gm);
const ofStudio = unique(matches(read(launcher), /"((?:STUDIO|TIKTOK|SIMULATOR|DATABASE)_[A-Z_]+)"/g));
const ofSimulator = unique(matches(read(standalone), /"(SIMULATOR_[A-Z_]+)"/g));
// For developers, and explained where they are used.
const ofTools = unique(
  sources.filter((file) => /^(scripts|frontend)\//.test(file)).flatMap((file) => [...matches(read(file), /process\.env(?:\.|\[')([A-Z_]+)/g), ...matches(read(file), /\$\{([A-Z_]+)[:}]/g)])
);
const ofCompose = existsSync('docker-compose.yml') ? unique(matches(read('docker-compose.yml'), /\$\{([A-Z_]+)/g)) : [];
for (const name of ofStudio) expect(explained.includes(name), '.env.example', `the launcher reads ${name}, which is not explained`);
for (const name of ofCompose) expect(explained.includes(name), '.env.example', `docker-compose.yml reads ${name}, which is not explained`);
for (const name of explained) expect(ofStudio.includes(name) || ofCompose.includes(name), '.env.example', `nothing reads ${name}`);

/** STUDIO_AUTH_SESSION_LIFE is @ConfigMapping "studio.auth" and sessionLife(). */
const mappings = sources
  .filter((file) => file.includes('/src/main/') && file.endsWith('.java') && read(file).includes('@ConfigMapping'))
  .flatMap((file) => {
    const text = read(file);
    const prefix = text.match(/@ConfigMapping\(prefix = "([^"]+)"\)/)[1];
    const variable = (...methods) => [prefix, ...methods].join('_').replace(/[A-Z]/g, '_$&').replace(/[.-]/g, '_').toUpperCase();
    const groups = [...text.matchAll(/^ {4}interface (\w+) \{([\s\S]*?)^ {4}\}/gm)].flatMap(([, group, body]) =>
      matches(body, /^ {8}[\w<>]+ (\w+)\(\);/gm).map((method) => variable(group.toLowerCase(), method))
    );
    return [...matches(text, /^ {4}[\w<>]+ (\w+)\(\);/gm).map((method) => variable(method)), ...groups];
  });
for (const file of documents) {
  for (const name of unique(matches(read(file), /\b((?:STUDIO|TIKTOK|SIMULATOR|DATABASE|POSTGRES)_[A-Z_]+)\b/g))) {
    const known = explained.includes(name) || mappings.includes(name) || ofTools.includes(name) || (ofSimulator.includes(name) && file === 'docs/simulator.md');
    expect(known, file, `${name} is no setting`);
  }
}

// --- Problem codes

const thrown = unique(
  sources
    .filter((file) => file.startsWith('backend/studio/src/main/'))
    .flatMap((file) => [...read(file).matchAll(/(?:Problem\.of|refused)\(\s*(\d{3}),\s*"([a-z0-9-]+)"\s*,/g)].map(([, status, code]) => `${status} ${code}`))
);
const listed = [...read('docs/api.md').matchAll(/^\|\s*(\d{3})\s*\|\s*`([a-z0-9-]+)`\s*\|/gm)].map(([, status, code]) => `${status} ${code}`);
for (const problem of thrown) expect(listed.includes(problem), 'docs/api.md', `the problem ${problem} is missing`);
for (const problem of listed) expect(thrown.includes(problem), 'docs/api.md', `no code answers with the problem ${problem}`);

// --- The front end's container says of its pages what the studio says of its own

const policy = matches(read('backend/studio/src/main/java/space/clipsignal/studio/platform/web/SecurityHeaders.java'), /^ +"([a-z-]+-(?:src|uri|ancestors|action|attr) [^"]+)"/gm);
expect(policy.length > 5, 'SecurityHeaders.java', 'its Content-Security-Policy was not found');
for (const directive of policy) expect(read('deploy/nginx.conf').includes(directive), 'deploy/nginx.conf', `its policy lacks ${directive}`);

// --- The README's size, and that every document is reachable

const readme = read('README.md').split('\n');
const firstCommand = readme.findIndex((line) => line.startsWith('```sh')) + 2;
expect(readme.length < 150, 'README.md', `it has ${readme.length} lines; fewer than 150 are allowed`);
expect(firstCommand > 1 && firstCommand <= 30, 'README.md', `the first command stands on line ${firstCommand}; at most 30 is allowed`);
const linked = new Set(documents.flatMap((file) => matches(read(file), /\]\(([^)\s#]+)/g).map((link) => normalize(join(dirname(file), link)))));
for (const file of documents.filter((name) => name.startsWith('docs/'))) expect(linked.has(file), file, 'no document links to it');
for (const file of documents.filter((name) => /^docs\/decisions\/\d/.test(name))) {
  expect(['Context', 'Decision', 'Consequences'].every((heading) => read(file).includes(`\n## ${heading}\n`)), file, 'it lacks Context, Decision or Consequences');
}

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
