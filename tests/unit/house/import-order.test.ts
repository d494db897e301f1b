import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';

const root = path.resolve(__dirname, '../../..');
const houseRules = jest.requireActual<Linter.Config[]>('@/eslint.config.js');
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: houseRules });

/** The rules that refuse `text` when it stands in the file `place` (which need not exist). */
async function rulesBrokenBy(text: string, place: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: path.join(root, place) });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

describe('the order of the rooms', () => {
  it.each([
    ['lib/interval/wrong.ts', '@/lib/figure/figure'],
    ['lib/interval/wrong.ts', '../figure/figure'],
    ['lib/figure/wrong.ts', '@/lib/words/translate'],
    ['components/wrong.tsx', '@/tests/setup/fail-on-console'],
  ])('refuses that %s imports %s', async (place, imported) => {
    expect(await rulesBrokenBy(`import '${imported}';`, place)).toEqual(['import/no-restricted-paths']);
  });

  it('lets a room import the rooms before it and its own files', async () => {
    expect(await rulesBrokenBy("import '@/lib/interval/interval';", 'lib/figure/right.ts')).toEqual([]);
    expect(await rulesBrokenBy("import './figure';", 'lib/figure/right.ts')).toEqual([]);
    expect(await rulesBrokenBy("import '@/lib/figure/figure';", 'components/right.tsx')).toEqual([]);
  });

  it.each(readdirSync(path.join(root, 'lib')))('has a place for lib/%s', async (room) => {
    expect(await rulesBrokenBy("import '@/tests/setup/fail-on-console';", `lib/${room}/wrong.ts`)).toEqual([
      'import/no-restricted-paths',
    ]);
  });
});

describe('what a room may not know', () => {
  it.each([
    ['lib/chart/wrong.ts', "import 'react';"],
    ['lib/format/wrong.ts', "import 'next/navigation';"],
    ['lib/words/wrong.ts', "import 'use-intl';"],
    ['lib/store/wrong.ts', "import 'react-dom/server';"],
    ['lib/dataset/wrong.ts', "import '@prisma/client';"],
    ['server/wrong.ts', "import '../prisma/generated/client';"],
    ['components/chart/wrong.tsx', "import 'react-dom/server';"],
    ['app/embed/route.ts', "import 'react-dom/server';"],
  ])('refuses in %s: %s', async (place, text) => {
    expect(await rulesBrokenBy(text, place)).toEqual(['no-restricted-imports']);
  });

  it('lets only one file render components to text', async () => {
    const text = "export const renderer = import('react-dom/server');";
    expect(await rulesBrokenBy(text, 'components/chart/wrong.tsx')).toEqual(['no-restricted-syntax']);
    expect(await rulesBrokenBy(text, 'app/embed/route.ts')).toEqual(['no-restricted-syntax']);
    expect(await rulesBrokenBy(text, 'server/render-markup.ts')).toEqual([]);
  });

  it('lets the store know Prisma, and the words use the translator without React', async () => {
    expect(await rulesBrokenBy("import '@prisma/client';", 'lib/store/right.ts')).toEqual([]);
    expect(await rulesBrokenBy("import 'use-intl/core';", 'lib/words/right.ts')).toEqual([]);
  });
});
