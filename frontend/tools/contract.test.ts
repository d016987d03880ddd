import { readFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import prettier from 'prettier';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const TYPES = path.join(ROOT, 'src/lib/api/schema.d.ts');

it('the committed types are those of the committed contract: "npm run api" writes them', async () => {
  const generated = COMMENT_HEADER + astToString(await openapiTS(new URL('../../openapi.yaml', import.meta.url)));
  const options = await prettier.resolveConfig(TYPES);

  expect(readFileSync(TYPES, 'utf8')).toBe(await prettier.format(generated, { ...options, filepath: TYPES }));
});
