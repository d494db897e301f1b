import { render } from '@testing-library/react';
import { IndicatorDataset } from '@/components/indicator/IndicatorDataset';
import { testSnapshot } from '../../fixtures/test-snapshot';

const indicator = testSnapshot.catalogue.indicators.get('trade-turnover')!;

function toldOf(origin: string, frozenTo: number | null = null) {
  const snapshot = { ...testSnapshot, frozenTo };
  const { container } = render(
    <IndicatorDataset indicator={indicator} snapshot={snapshot} locale="en" origin={origin} />,
  );
  return container.querySelector('script[type="application/ld+json"]')?.textContent;
}

describe('what search engines are told of an indicator', () => {
  it('is a dataset at its page', () => {
    expect(JSON.parse(toldOf('https://figures.example')!)).toMatchObject({
      '@type': 'Dataset',
      url: 'https://figures.example/en/indicators/trade-turnover',
    });
  });

  it('is of the revision that the page is frozen to', () => {
    expect(JSON.parse(toldOf('https://figures.example', 3)!)).toMatchObject({
      url: 'https://figures.example/en/indicators/trade-turnover?revision=3',
      distribution: [{ contentUrl: expect.stringContaining('&revision=3') }, {}, {}],
    });
  });

  it('is nothing where no whole address is known', () => {
    expect(toldOf('')).toBeUndefined();
  });
});
