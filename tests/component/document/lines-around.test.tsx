import { render, screen } from '@testing-library/react';
import { LinesAround } from '@/components/figure/LinesAround';
import type { FigureSurroundings } from '@/lib/texts/lines-around';
import { linesAround } from '@/lib/texts/lines-around';
import { testDocument, testText, textSnapshot } from '@/tests/fixtures/text-snapshot';

const figure = textSnapshot.figures.find(({ id }) => id === 'la-turnover-growth-2021')!;

const renderLines = (surroundings: FigureSurroundings) =>
  render(<LinesAround figure={figure} document={testDocument} surroundings={surroundings} locale="en" />);

describe('the lines around a figure', () => {
  it('mark its words alone and lead into the text', () => {
    renderLines({ state: 'installed', passages: linesAround(testText, figure) });
    const links = screen.getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['tăng 33,3%', '/en/documents/annex-la-2022?line=611#line-611'],
      ['Open the text at line 610', '/en/documents/annex-la-2022?line=610#line-610'],
    ]);
    expect(screen.getByText(/trên 1,37 tỷ USD/)).toBeInTheDocument();
  });

  it('tell how to add the text', () => {
    renderLines({ state: 'not-installed', textFile: 'annex.txt' });
    expect(screen.getByText('npm run documents:add -- annex.txt')).toBeInTheDocument();
  });

  it.each([
    ['no-text', /not at hand/],
    ['no-lines', /not recorded/],
  ] as const)('say why there are none (%s)', (state, sentence) => {
    renderLines({ state });
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });
});
