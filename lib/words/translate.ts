import { createTranslator } from 'use-intl/core';
import type { Locale } from './locale';
import enAnswer from './messages/en/answer.json';
import enChart from './messages/en/chart.json';
import enCommon from './messages/en/common.json';
import enCompare from './messages/en/compare.json';
import enCoverage from './messages/en/coverage.json';
import enDocuments from './messages/en/documents.json';
import enEmbed from './messages/en/embed.json';
import enExplore from './messages/en/explore.json';
import enExport from './messages/en/export.json';
import enFigure from './messages/en/figure.json';
import enGraphic from './messages/en/graphic.json';
import enImplied from './messages/en/implied.json';
import enIndicator from './messages/en/indicator.json';
import enOverview from './messages/en/overview.json';
import enReport from './messages/en/report.json';
import enSearch from './messages/en/search.json';
import enSentence from './messages/en/sentence.json';
import viAnswer from './messages/vi/answer.json';
import viChart from './messages/vi/chart.json';
import viCommon from './messages/vi/common.json';
import viCompare from './messages/vi/compare.json';
import viCoverage from './messages/vi/coverage.json';
import viDocuments from './messages/vi/documents.json';
import viEmbed from './messages/vi/embed.json';
import viExplore from './messages/vi/explore.json';
import viExport from './messages/vi/export.json';
import viFigure from './messages/vi/figure.json';
import viGraphic from './messages/vi/graphic.json';
import viImplied from './messages/vi/implied.json';
import viIndicator from './messages/vi/indicator.json';
import viOverview from './messages/vi/overview.json';
import viReport from './messages/vi/report.json';
import viSearch from './messages/vi/search.json';
import viSentence from './messages/vi/sentence.json';

/** One message file a page (or part of every page) and language. English is the reference for keys. */
const MESSAGES = {
  en: {
    answer: enAnswer,
    chart: enChart,
    common: enCommon,
    compare: enCompare,
    coverage: enCoverage,
    documents: enDocuments,
    embed: enEmbed,
    explore: enExplore,
    export: enExport,
    figure: enFigure,
    graphic: enGraphic,
    implied: enImplied,
    indicator: enIndicator,
    overview: enOverview,
    report: enReport,
    search: enSearch,
    sentence: enSentence,
  },
  vi: {
    answer: viAnswer,
    chart: viChart,
    common: viCommon,
    compare: viCompare,
    coverage: viCoverage,
    documents: viDocuments,
    embed: viEmbed,
    explore: viExplore,
    export: viExport,
    figure: viFigure,
    graphic: viGraphic,
    implied: viImplied,
    indicator: viIndicator,
    overview: viOverview,
    report: viReport,
    search: viSearch,
    sentence: viSentence,
  },
} satisfies Record<Locale, unknown>;

export type MessageFile = keyof (typeof MESSAGES)['en'];

/** What may stand in a message's placeholders. */
export type MessageValues = Record<string, string | number>;

/** Looks a message up by its key (dots for nesting) and fills its ICU placeholders. */
export type Words = (key: string, values?: MessageValues) => string;

/**
 * The words of one message file in one language. Numbers come in already formatted by `lib/format`, so that no second
 * formatter exists; a missing key throws, so that a test finds it.
 */
export function wordsOf(locale: Locale, file: MessageFile): Words {
  const key = `${locale} ${file}`;
  const known = TRANSLATORS.get(key);
  if (known) return known;
  const made = translatorOf(locale, file);
  TRANSLATORS.set(key, made);
  return made;
}

/** Made once: reading a message's placeholders costs more than filling them. */
const TRANSLATORS = new Map<string, Words>();

function translatorOf(locale: Locale, file: MessageFile): Words {
  const translate = createTranslator({
    locale,
    messages: MESSAGES[locale][file] as Record<string, unknown>,
    onError: (error) => {
      throw error;
    },
  }) as unknown as (key: string, values?: MessageValues) => string;
  return (key, values) => translate(key, values);
}

/** Whether a message file has words for a key (dots for nesting), for keys made from codes of the dataset. */
export function hasWords(file: MessageFile, key: string): boolean {
  const found = key
    .split('.')
    .reduce<unknown>((part, name) => (isGroup(part) ? part[name] : undefined), MESSAGES.en[file]);
  return typeof found === 'string';
}

function isGroup(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
