import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: `${import.meta.dirname}/..` });

async function refused(filePath: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports') ?? false;
}

describe('the lint zones', () => {
  it.each([
    ['a feature by its alias', 'src/lib/features/publish/x.ts', "import '$lib/features/library/clips';"],
    ['a feature by a relative path', 'src/lib/features/publish/x.ts', "import '../library/clips';"],
    ['a feature from a component', 'src/lib/features/videos/X.svelte', "<script>import '$lib/features/account/counters';</script>"],
    ['a feature from a building block', 'src/lib/ui/x.ts', "import '$lib/features/library/clips';"],
    ['the API from a building block', 'src/lib/ui/x.ts', "import '$lib/api/client';"],
    ['a building block from the API', 'src/lib/api/x.ts', "import '$lib/ui/tone';"]
  ])('refuse %s', async (_, file, code) => {
    expect(await refused(file, code)).toBe(true);
  });

  it.each([
    ['its own files', 'src/lib/features/publish/x.ts', "import './rules';"],
    ['building blocks and the API', 'src/lib/features/publish/x.ts', "import '$lib/ui/tone';\nimport '$lib/api/client';"],
    [
      'a page that puts features together',
      'src/routes/x.ts',
      "import '$lib/features/library/clips';\nimport '$lib/features/publish/rules';"
    ]
  ])('allow %s', async (_, file, code) => {
    expect(await refused(file, code)).toBe(false);
  });
});
