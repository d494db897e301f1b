import { render, screen, within } from '@testing-library/react';
import { DocumentScreen } from '@/components/layout/DocumentScreen';
import type { TextWithFigures } from '@/lib/texts/marked-lines';
import { testCatalogue } from '@/tests/fixtures/test-snapshot';
import { testDocument, testText, textSnapshot } from '@/tests/fixtures/text-snapshot';

const renderDocument = (
  text: TextWithFigures | null,
  askedLine: number | null = null,
  document = testDocument,
) =>
  render(
    <DocumentScreen
      document={document}
      text={text}
      askedLine={askedLine}
      snapshot={textSnapshot}
      locale="en"
    />,
  );

const figures = () => within(screen.getByRole('region', { name: 'Its figures' }));
const text = () => within(screen.getByRole('region', { name: 'Text of the document' }));

describe('a document', () => {
  it('says what is known of it', () => {
    renderDocument(null);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Phụ lục Lào 2022');
    const said = screen.getAllByRole('definition').map((definition) => definition.textContent);
    expect(said).toEqual([
      'not printed',
      'about May 2022estimated; the document prints no date',
      'Vietnamese',
      `annex.txt: not installed hereSHA-256 ${testDocument.sha256}`,
      '5Trade\u00a04 · Energy\u00a01',
      'The second of two annexes.',
    ]);
  });

  it('lists its figures in its own order, each leading to its card, its indicator and its line', () => {
    renderDocument(null);
    const [, first, second] = figures().getAllByRole('row');
    expect(first).toHaveTextContent('over 1.37 billion USD');
    expect(second).toHaveTextContent('tăng 33,3%');
    expect(
      within(second!)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([
      '/en/figures/la-turnover-growth-2021',
      '/en/indicators/trade-turnover',
      '/en/documents/annex-la-2022?line=610#line-610',
    ]);
    expect(second).toHaveTextContent('610–611');
  });

  it('tells how to add its text', () => {
    renderDocument(null);
    const notice = screen.getByRole('region', { name: 'The text is not installed here' });
    expect(notice).toHaveTextContent('npm run documents:add -- annex.txt');
  });

  it('does not ask for a text that the dataset does not know', () => {
    const vtc = testCatalogue.documents.get('vtcnews-2026')!;
    renderDocument(null, null, vtc);
    expect(screen.queryByText(/documents:add/)).not.toBeInTheDocument();
    expect(screen.getByText(/no text at hand/)).toBeInTheDocument();
  });
});

describe('the text of a document, before any script', () => {
  it('begins at its beginning and leads on', () => {
    renderDocument(testText);
    expect(text().getByText('dòng thứ 1')).toBeInTheDocument();
    expect(text().queryByText('dòng thứ 301')).not.toBeInTheDocument();
    expect(text().getByRole('link', { name: /Lines after/ })).toHaveAttribute(
      'href',
      '/en/documents/annex-la-2022?line=301#line-301',
    );
    expect(text().queryByRole('link', { name: /Lines before/ })).not.toBeInTheDocument();
  });

  it('shows the lines around the one asked for, figures leading to their cards', () => {
    renderDocument(testText, 610);
    expect(text().getByRole('link', { name: 'trên 1,37 tỷ USD' })).toHaveAttribute(
      'href',
      '/en/figures/la-turnover-2021',
    );
    expect(text().getByRole('link', { name: 'tăng 33,3%' })).toBeInTheDocument();
    expect(text().getByRole('link', { name: /Lines before/ })).toHaveAttribute(
      'href',
      '/en/documents/annex-la-2022?line=400#line-400',
    );
  });

  it('tells of a line that does not exist, and shows the end', () => {
    renderDocument(testText, 5000);
    expect(screen.getByRole('alert')).toHaveTextContent('The text has no line 5000; its last line is 1000.');
    expect(text().getByText('dòng thứ 1000')).toBeInTheDocument();
  });

  it('speaks its own language', () => {
    renderDocument(testText);
    expect(text().getByText('dòng thứ 1').closest('[lang]')).toHaveAttribute('lang', 'vi');
  });
});
