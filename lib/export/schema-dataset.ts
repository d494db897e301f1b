import type { Figure } from '@/lib/figure/figure';
import { exportAddress, overviewAddress } from '@/lib/link/addresses';
import { nameIn } from '@/lib/words/code-names';
import { countryName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import { EXPORT_CONTENT_TYPES } from './content-types';
import { datasetFacts } from './dataset-facts';
import type { FigureExport } from './figure-export';

interface DatasetPage {
  /** With its host. */
  readonly address: string;
  /** What is measured; may be empty. */
  readonly definition: string;
}

/** The forms that programs read one by one; the package holds the same again. */
const TOLD_FORMATS = ['csv', 'json', 'xlsx'] as const;

/**
 * The exported figures as search engines for data are told of them (schema.org `Dataset`): the same facts as in a data
 * package, in the language of the page that shows them.
 */
export function schemaDataset(exported: FigureExport, page: DatasetPage): object {
  const { figures, query, locale, origin, snapshot } = exported;
  const { catalogue } = snapshot;
  const { title, statement, version, loadedAt, licence, documents } = datasetFacts(exported);
  const temporalCoverage = daysCovered(figures);
  const countries = [...new Set(figures.flatMap(({ pair }) => pair.split('-')))].sort();
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: [page.definition, statement].filter((text) => text !== '').join(' '),
    url: page.address,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licence.address,
    creator: {
      '@type': 'Organization',
      name: wordsOf(locale, 'common')('siteName'),
      url: `${origin}${overviewAddress(locale)}`,
    },
    version,
    dateModified: loadedAt,
    ...(temporalCoverage !== '' && { temporalCoverage }),
    spatialCoverage: countries.map((code) => ({
      '@type': 'Country',
      name: countryName(catalogue, code, locale),
      identifier: code,
    })),
    variableMeasured: [...new Set(figures.map(({ indicatorId }) => indicatorId))].map((id) =>
      nameIn(catalogue.indicators, id, locale),
    ),
    isBasedOn: documents.map(({ title: name, url }) => ({
      '@type': 'CreativeWork',
      name,
      ...(url !== '' && { url }),
    })),
    distribution: TOLD_FORMATS.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: EXPORT_CONTENT_TYPES[format].split(';')[0],
      contentUrl: `${origin}${exportAddress(locale, format, query)}`,
    })),
  };
}

/** The text of a script that holds data: nothing in it can end the script. */
export function dataScriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** From the first to the last day that figures speak of (ISO 8601 interval); empty where none is stated. */
function daysCovered(figures: readonly Figure[]): string {
  const days = figures.flatMap(({ period }) => [period.firstDay, period.lastDay]);
  const known = days.filter((day) => day !== null).sort();
  return known.length === 0 ? '' : `${known[0]}/${known.at(-1)}`;
}
