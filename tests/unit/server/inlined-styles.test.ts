import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inlinedStyleSources } from '@/server/inlined-styles';

const build = mkdtempSync(path.join(tmpdir(), 'song-phuong-build-'));
afterAll(() => rmSync(build, { recursive: true }));

/** As the build writes it: an assignment to a name of its own. */
function noteSheets(page: string, entryCSSFiles: Record<string, { path: string; content: string }[]>) {
  const folder = path.join(build, 'server/app', page);
  mkdirSync(folder, { recursive: true });
  const notes = JSON.stringify({ moduleLoading: { prefix: '' }, entryCSSFiles });
  writeFileSync(
    path.join(folder, 'page_client-reference-manifest.js'),
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["${page}/page"] = ${notes};\n`,
  );
}

// printf 'p{color:red}svg{margin:0}' | openssl dgst -sha256 -binary | base64, and without the chart's.
const SOURCES = [
  "'sha256-HHS/Jf0Pe/LzXUX9tg0gx1olXCvb4Lcw50qyfpPenNQ='",
  "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
];

const site = { path: 'site.css', content: 'p{color:red}' };
const chart = { path: 'chart.css', content: 'svg{margin:0}' };

test('the sheets of a page are allowed as the one sheet that they are written as, no sheet twice', () => {
  noteSheets('/[locale]/explore', {
    'app/[locale]/explore/page': [site, chart],
    'app/[locale]/layout': [site],
    'app/global-error': [{ path: 'other.css', content: 'b{}' }],
  });
  noteSheets('/[locale]/search', { 'app/[locale]/layout': [site], 'app/[locale]/search/page': [site] });
  expect(inlinedStyleSources(build).toSorted()).toEqual(SOURCES);
});
