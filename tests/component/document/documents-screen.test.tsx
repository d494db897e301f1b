import { render, screen, within } from '@testing-library/react';
import { DocumentsScreen } from '@/components/layout/DocumentsScreen';
import { testDocument, textSnapshot } from '@/tests/fixtures/text-snapshot';

const renderDocuments = (grouping: 'pair' | 'year', withText: string[] = []) =>
  render(
    <DocumentsScreen snapshot={textSnapshot} withText={new Set(withText)} grouping={grouping} locale="en" />,
  );

const rowOf = (title: string) => screen.getByRole('link', { name: title }).closest('tr')!;

describe('the list of documents', () => {
  it('is grouped by the countries that most figures are about', () => {
    renderDocuments('pair');
    expect(screen.getByRole('rowheader', { name: 'Viet Nam – Laos' })).toBeInTheDocument();
    expect(screen.queryByRole('rowheader', { name: 'Viet Nam – Cambodia' })).not.toBeInTheDocument();
    expect(rowOf('Phụ lục Lào 2022')).toHaveTextContent('Viet Nam – Laos (4), Viet Nam – Cambodia (1)');
  });

  it('is grouped by year when asked', () => {
    renderDocuments('year');
    expect(screen.getByRole('rowheader', { name: '2022' })).toBeInTheDocument();
    const ways = within(screen.getByRole('navigation', { name: 'Group by' }));
    expect(ways.getByRole('link', { name: 'Year' })).toHaveAttribute('aria-current', 'true');
    expect(ways.getByRole('link', { name: 'Countries' })).toHaveAttribute('href', '/en/documents?group=pair');
  });

  it('tells date, language, number of figures and whether the text can be read', () => {
    renderDocuments('pair');
    const cells = within(rowOf('Phụ lục Lào 2022')).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'Phụ lục Lào 2022publisher not printed',
      'about May 2022',
      'Vietnamese',
      'Viet Nam – Laos (4), Viet Nam – Cambodia (1)',
      '5',
      'not installed',
    ]);
    expect(within(rowOf('Tin VTC')).getAllByRole('cell').at(-1)).toHaveTextContent('not at hand');
  });

  it('says which texts are installed', () => {
    renderDocuments('pair', [testDocument.id]);
    expect(within(rowOf('Phụ lục Lào 2022')).getAllByRole('cell').at(-1)).toHaveTextContent(/^installed$/);
  });

  it('leads to each document', () => {
    renderDocuments('pair');
    expect(screen.getByRole('link', { name: 'Tin VTC' })).toHaveAttribute(
      'href',
      '/en/documents/vtcnews-2026',
    );
  });
});
