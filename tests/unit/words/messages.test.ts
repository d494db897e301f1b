import enAnswer from '@/lib/words/messages/en/answer.json';
import enChart from '@/lib/words/messages/en/chart.json';
import enCommon from '@/lib/words/messages/en/common.json';
import enCompare from '@/lib/words/messages/en/compare.json';
import enCoverage from '@/lib/words/messages/en/coverage.json';
import enDocuments from '@/lib/words/messages/en/documents.json';
import enEmbed from '@/lib/words/messages/en/embed.json';
import enError from '@/lib/words/messages/en/error.json';
import enExplore from '@/lib/words/messages/en/explore.json';
import enExport from '@/lib/words/messages/en/export.json';
import enFigure from '@/lib/words/messages/en/figure.json';
import enGraphic from '@/lib/words/messages/en/graphic.json';
import enImplied from '@/lib/words/messages/en/implied.json';
import enIndicator from '@/lib/words/messages/en/indicator.json';
import enOverview from '@/lib/words/messages/en/overview.json';
import enReport from '@/lib/words/messages/en/report.json';
import enSearch from '@/lib/words/messages/en/search.json';
import viAnswer from '@/lib/words/messages/vi/answer.json';
import viChart from '@/lib/words/messages/vi/chart.json';
import viCommon from '@/lib/words/messages/vi/common.json';
import viCompare from '@/lib/words/messages/vi/compare.json';
import viCoverage from '@/lib/words/messages/vi/coverage.json';
import viDocuments from '@/lib/words/messages/vi/documents.json';
import viEmbed from '@/lib/words/messages/vi/embed.json';
import viError from '@/lib/words/messages/vi/error.json';
import viExplore from '@/lib/words/messages/vi/explore.json';
import viExport from '@/lib/words/messages/vi/export.json';
import viFigure from '@/lib/words/messages/vi/figure.json';
import viGraphic from '@/lib/words/messages/vi/graphic.json';
import viImplied from '@/lib/words/messages/vi/implied.json';
import viIndicator from '@/lib/words/messages/vi/indicator.json';
import viOverview from '@/lib/words/messages/vi/overview.json';
import viReport from '@/lib/words/messages/vi/report.json';
import viSearch from '@/lib/words/messages/vi/search.json';

/**
 * Every message with its key, as `key: placeholders`. A language without plurals does without their `count`, and only
 * some words before a period depend on its `kind` or `span`.
 */
function outline(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null
      ? outline(message, `${path}${key}.`)
      : [`${path}${key}: ${placeholders(String(message)).join(' ')}`],
  );
}

function placeholders(message: string): string[] {
  const names = message.match(/\{\w+(?=[,}])/g) ?? [];
  return [...new Set(names)].filter((name) => !['{count', '{kind', '{span'].includes(name)).sort();
}

describe('the messages of both languages', () => {
  it.each([
    ['answer', enAnswer, viAnswer],
    ['chart', enChart, viChart],
    ['common', enCommon, viCommon],
    ['compare', enCompare, viCompare],
    ['coverage', enCoverage, viCoverage],
    ['documents', enDocuments, viDocuments],
    ['embed', enEmbed, viEmbed],
    ['explore', enExplore, viExplore],
    ['error', enError, viError],
    ['export', enExport, viExport],
    ['figure', enFigure, viFigure],
    ['graphic', enGraphic, viGraphic],
    ['implied', enImplied, viImplied],
    ['indicator', enIndicator, viIndicator],
    ['overview', enOverview, viOverview],
    ['report', enReport, viReport],
    ['search', enSearch, viSearch],
  ])('%s have the same keys and placeholders', (_file, english, vietnamese) => {
    expect(outline(vietnamese)).toEqual(outline(english));
  });
});
