// Writes the results in docs/results (see scripts/crash-test.sh) into docs/reliability.md. With --check it only compares.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'docs/reliability.md';
const folder = 'docs/results';
const results = readdirSync(folder)
  .filter((name) => /^crash-test.*\.json$/.test(name))
  .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
  .sort((a, b) => b.kills - a.kills);

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const words = (name) => name.toLowerCase().replaceAll('_', ' ');
const lastLine = (r) =>
  `kills=${r.kills} faults=${r.faults} wanted=${r.wanted} found=${r.found} doubled=${r.doubled} lost=${r.lost} seed=${r.seed}`;

const section = (r) => `### ${r.sabotage ? 'Sabotaged run' : 'Run'} of ${r.date.slice(0, 10)}: ${r.kills} kills

\`\`\`
${lastLine(r)}
\`\`\`

Commit ${r.commit}, ${r.date}, ${r.seconds} s, from [results/${r.name}](results/${r.name}).
${r.sabotage ? 'The publish ids were stored too late on purpose: this run had to find doubled posts.\n' : ''}Told wrongly by the studio: ${r.misreported}. Refused by TikTok's own rules: ${r.refused}. Left in doubt: ${r.inDoubt}. Kills with two studios at once:
${r.killsWithTwoStudios}. PostgreSQL killed: ${r.databaseKills}. All access tokens dead: ${r.tokenDeaths}. Logins that a kill made necessary: ${r.newLogins}.
Kills that missed their moment and count as random: ${r.killsAtAnotherMoment}.

${table(['State of the post at the kill', 'Kills'], Object.entries(r.killsByState))}

${table(['Moment of the kill', 'Kills'], Object.entries(r.killsByMoment).map(([name, count]) => [words(name), count]))}
`;

const [begin, end] = ['<!-- results: written by node scripts/reliability.mjs, not by hand -->', '<!-- end of results -->'];
const before = readFileSync(page, 'utf8');
if (!before.includes(begin) || !before.includes(end)) throw new Error(`${page} has no place for the results`);
const text = `${before.split(begin)[0]}${begin}

${results.map(section).join('\n')}
${end}${before.split(end)[1]}`;

if (process.argv.includes('--check')) {
  if (before !== text) console.error(`${page} is not what ${folder} says: run node scripts/reliability.mjs.`);
  process.exit(before === text ? 0 : 1);
}
writeFileSync(page, text);
