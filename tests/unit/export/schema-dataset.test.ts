import { dataPackage } from '@/lib/export/data-package';
import { dataScriptText, schemaDataset } from '@/lib/export/schema-dataset';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { exportOf } from '@/tests/fixtures/exported';

const query = { ...EVERY_FIGURE, indicators: ['trade-turnover'] };
const PAGE = {
  address: 'https://figures.example/en/indicators/trade-turnover',
  definition: 'Exports and imports together.',
};

describe('figures as search engines are told of them', () => {
  const exported = exportOf({ query });
  const told = schemaDataset(exported, PAGE);

  it('have the facts of their data package', () => {
    const { title, version, created, licenses } = dataPackage(exported) as Record<string, unknown>;
    expect(told).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: title,
      version,
      dateModified: created,
      license: (licenses as { path: string }[])[0]!.path,
    });
    expect(version).toBe('3.0.0');
  });

  it('say what they are, when and where', () => {
    expect(told).toMatchObject({
      name: 'Song Phương: Two-way trade turnover',
      description: expect.stringMatching(/^Exports and imports together\. Every row is a statement: /),
      url: PAGE.address,
      creator: { '@type': 'Organization', name: 'Song Phương', url: 'https://figures.example/en' },
      temporalCoverage: '2001-01-01/2022-04-30',
      spatialCoverage: [
        { '@type': 'Country', name: 'Cambodia', identifier: 'KH' },
        { '@type': 'Country', name: 'Laos', identifier: 'LA' },
        { '@type': 'Country', name: 'Viet Nam', identifier: 'VN' },
      ],
      variableMeasured: ['Two-way trade turnover'],
    });
  });

  it('lead to their files', () => {
    const at = (format: string) =>
      `https://figures.example/en/explore/figures.${format}?indicator=trade-turnover`;
    expect(told).toMatchObject({
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: at('csv') },
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: at('json') },
        { contentUrl: at('xlsx') },
      ],
    });
  });

  it('are told in Vietnamese on a Vietnamese page', () => {
    expect(schemaDataset(exportOf({ query, locale: 'vi' }), { ...PAGE, definition: '' })).toMatchObject({
      name: 'Song Phương: Kim ngạch thương mại hai chiều',
      description: expect.stringMatching(/^Mỗi dòng /),
      inLanguage: 'vi',
    });
  });
});

test('nothing that a script holds can end it', () => {
  const text = dataScriptText({ name: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
});
