import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../..');

/** What a browser is never sent: the answers come from the server in words. */
const SERVER_ONLY = ['zod', 'edtf', 'use-intl/core', 'fraction.js', 'csv-parse', 'write-excel-file'];

/** What a browser is sent once the reader does something. */
const NOT_AT_FIRST = [
  ...['recharts', 'd3-scale', 'd3-shape'],
  ...['@tanstack/react-table', '@tanstack/table-core/store-reactivity-bindings'],
];

/** What Explore begins with. */
const FIRST = [
  'components/chart/FittingDrawings.tsx',
  'components/chart/ChartTakeover.tsx',
  'components/filters/FilterForm.tsx',
  'components/table/FigureTable.tsx',
];

const sourceFilesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(ROOT, folder, name));

const isForBrowsers = (file: string): boolean => readFileSync(file, 'utf8').startsWith("'use client'");

/** The file or package that an import leads to. */
function resolved(imported: string, from: string): string {
  if (!imported.startsWith('@/') && !imported.startsWith('.')) return imported;
  const base = imported.startsWith('@/')
    ? path.join(ROOT, imported.slice(2))
    : path.resolve(path.dirname(from), imported);
  return ['', '.ts', '.tsx'].map((ending) => `${base}${ending}`).find(isFile) ?? imported;
}

const isFile = (file: string): boolean => path.extname(file) !== '' && existsSync(file);

/** What a file imports as it runs: imports of types alone are gone by then. */
function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) => !isOfTypesAlone(statement))
    .flatMap(({ moduleSpecifier }) =>
      moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [],
    )
    .map((imported) => resolved(imported, file));
}

const isOfTypesAlone = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(statement)
    ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : statement.isTypeOnly;

/** The imports that lead from a file to one of the unwanted packages: `file → … → zod`. */
function wayTo(unwanted: readonly string[], start: string): string | null {
  const ways = [[start]];
  const seen = new Set<string>([start]);
  for (const way of ways) {
    const last = way.at(-1)!;
    if (unwanted.includes(last)) return way.map((step) => path.relative(ROOT, step)).join(' → ');
    const next = path.isAbsolute(last) ? importsOf(last).filter((imported) => !seen.has(imported)) : [];
    next.forEach((imported) => seen.add(imported));
    ways.push(...next.map((imported) => [...way, imported]));
  }
  return null;
}

describe('what browsers are sent', () => {
  it.each(
    [...sourceFilesIn('components'), ...sourceFilesIn('app')]
      .filter(isForBrowsers)
      .map((file) => [path.relative(ROOT, file), file] as const),
  )('by %s holds nothing that only the server needs', (_, file) => {
    expect(wayTo(SERVER_ONLY, file)).toBeNull();
  });

  it('would be told of a way to the parameters’ schemas', () => {
    const parser = path.join(ROOT, 'lib/query/parse-report-query.ts');
    expect(wayTo(SERVER_ONLY, parser)).toMatch(/parameter-schemas\.ts → \S*zod$/);
  });

  it.each(FIRST)('by %s before the reader does something leaves out what can wait', (file) => {
    expect(wayTo(NOT_AT_FIRST, path.join(ROOT, file))).toBeNull();
  });

  it('would be told of a way to the drawings', () => {
    const chart = path.join(ROOT, 'components/chart/InteractiveChart.tsx');
    expect(wayTo(NOT_AT_FIRST, chart)).not.toBeNull();
  });
});
