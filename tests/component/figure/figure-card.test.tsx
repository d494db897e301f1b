import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FigureCard } from '@/components/figure/FigureCard';
import { figureCard } from '@/components/figure/figure-card';
import { FIGURE_COLUMNS } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';
import type { Locale } from '@/lib/words/locale';
import {
  cardSnapshot,
  growth,
  indefinite,
  misprint,
  moreThan,
  partOfCount,
  rangeTarget,
  rank,
  rival,
} from '../../fixtures/card-figures';

function showCard(figure: Figure, locale: Locale = 'en') {
  const card = figureCard(figure, cardSnapshot, locale, 'https://figures.example', '2026-11-21');
  render(<FigureCard card={card} locale={locale} linesAround={<p>the lines around</p>} />);
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const said = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

describe('the card of a sum of money with a hedge', () => {
  it('is headed by the number, what it is about, and the words printed', () => {
    showCard(moreThan);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'over 1.37 billion USD Viet Nam – Laos, 2021',
    );
    expect(screen.getByText('trên 1,37 tỷ USD', { selector: 'header q' })).toHaveAttribute('lang', 'vi');
  });

  it('says who, when and where, and leads to the document and its lines', () => {
    showCard(moreThan);
    const source = section('Who says so');
    expect(source.getByRole('link', { name: 'Title of middle' })).toHaveAttribute(
      'href',
      '/en/documents/middle',
    );
    expect(said('Publisher')).toHaveTextContent('not printed');
    expect(said('Date')).toHaveTextContent('about May 2022Estimated. The latest event told is of May 2022.');
    expect(source.getByText('Tổng cục Hải quan')).toHaveAttribute('lang', 'vi');
    expect(source.getByRole('link', { name: 'lines 610–611' })).toHaveAttribute(
      'href',
      '/en/documents/middle?line=610#line-610',
    );
    expect(source.getByRole('link', { name: 'line 640' })).toBeInTheDocument();
    expect(said('Where')).toHaveTextContent('p. 604, footnote 46');
    expect(screen.queryByText('Online')).not.toBeInTheDocument();
  });

  it('says what the print allows, and by which rule', () => {
    showCard(moreThan);
    expect(said('The print allows')).toHaveTextContent(
      'between 1.37 and 1.38 billion USD“More than” is taken as up to one unit of the last significant digit beyond',
    );
  });

  it('marks what the reader supplied and names it', () => {
    showCard(moreThan);
    expect(said('Period')).toHaveTextContent('2021† (not printed, supplied from the context)');
    expect(said('Supplied')).toHaveTextContent('from the context: period, origin.');
    expect(said('Note')).toHaveTextContent('Both ways together.');
  });

  it('leads to what repeats it, to its rival and to the period before', () => {
    showCard(moreThan);
    const others = section('Other statements');
    expect(others.getByRole('link', { name: '1.37 billion kWh' })).toHaveAttribute(
      'href',
      '/en/figures/repeat',
    );
    expect(others.getByRole('link', { name: '1.4 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/rival',
    );
    expect(others.getByText('over 1.37 billion USD').closest('li')).toHaveTextContent(
      /^stands ?this statement/,
    );
    expect(
      others.getByText('The one that stands has the reporter that covers more periods of the series.'),
    ).toBeInTheDocument();
    const series = section('In the series');
    expect(series.getByRole('link', { name: '1.03 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/year-2020',
    );
    expect(series.getByRole('link', { name: 'The whole series in Explore' })).toHaveAttribute(
      'href',
      '/en/explore?indicator=trade-turnover&pair=LA-VN&direction=none&measure=level&unit=USD',
    );
  });

  it('can be cited: the text is copied whole', async () => {
    showCard(moreThan);
    const user = userEvent.setup();
    const cite = section('Cite');
    const copy = cite.getByRole('button', { name: 'Copy the citation' });
    await user.click(copy);
    expect(await navigator.clipboard.readText()).toBe(
      'over 1.37 billion USD (as written: “trên 1,37 tỷ USD”). Two-way trade turnover, Viet Nam – Laos, 2021. ' +
        'Title of middle, about May 2022, lines 610–611, line 640. ' +
        'Song Phương, data revision 7, https://figures.example/en/figures/more-than?revision=7 (accessed 21 November 2026).',
    );
    expect(copy.nextElementSibling).toHaveTextContent('Copied');
    expect(cite.getByRole('link')).toHaveAttribute('href', 'https://figures.example/en/figures/more-than');
  });

  it('can be cited in the forms of reference lists', async () => {
    showCard(moreThan);
    const user = userEvent.setup();
    await user.click(section('Cite').getByText('APA, BibTeX'));
    await user.click(section('Cite').getByRole('button', { name: 'Copy BibTeX' }));
    expect(await navigator.clipboard.readText()).toMatch(/^@misc\{more-than,\n/);
    await user.click(section('Cite').getByRole('button', { name: 'Copy APA' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Title of middle \[.* from https:\S+\/more-than\?revision=7$/,
    );
  });

  it('selects the citation where the browser has no clipboard, and says so', async () => {
    showCard(moreThan);
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    document.execCommand = () => false;
    const copy = section('Cite').getByRole('button', { name: 'Copy the citation' });
    await user.click(copy);
    expect(window.getSelection()?.toString()).toMatch(/^over 1.37 billion USD/);
    expect(copy.nextElementSibling).toHaveTextContent('The text is selected; press Ctrl+C to copy it.');
  });

  it('holds the lines around the number', () => {
    showCard(moreThan);
    expect(screen.getByText('the lines around')).toBeInTheDocument();
  });

  it('speaks Vietnamese', () => {
    showCard(moreThan, 'vi');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'trên 1,37 tỷ USD Việt Nam – Lào, 2021',
    );
    expect(said('Khoảng giá trị')).toHaveTextContent('từ 1,37 đến 1,38 tỷ USD');
    expect(said('Ngày')).toHaveTextContent('khoảng tháng 5/2022Thời điểm ước tính; tài liệu không ghi ngày.');
    expect(said('Ghi chú')).toHaveTextContent('Tính cả hai chiều.');
  });
});

test('a statement that another stands before leads to it, and to its document on the web', () => {
  showCard(rival);
  expect(screen.getByText(/Another statement stands for this period/)).toHaveTextContent(
    'over 1.37 billion USD',
  );
  expect(said('Statistics of')).toHaveTextContent('Laos');
  expect(screen.getByRole('link', { name: 'at the publisher’s' })).toHaveAttribute(
    'href',
    'https://example.org/vtc',
  );
  expect(screen.getByRole('link', { name: 'archived copy' })).toHaveAttribute(
    'href',
    'https://archive.example/vtc',
  );
  expect(said('Online')).toHaveTextContent('read on 10 February 2026');
});

test('a part of a count says of how many, and that it leaves no room', () => {
  showCard(partOfCount);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('18/25 provinces');
  expect(said('Of what')).toHaveTextContent('provinces of Cambodia, 25 in all');
  expect(said('Direction')).toHaveTextContent('from Viet Nam to Cambodia');
  expect(said('The print allows')).toHaveTextContent('18 provinces, nothing elseCounted in full');
});

test('a misprint shows the print, what is meant, and takes the interval of what is meant', () => {
  showCard(misprint);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('35 kWh');
  expect(screen.getByText('Likely misprint. What is meant: 35 kV.')).toBeInTheDocument();
  expect(said('Reading')).toHaveTextContent('the document prints 35 kWh, and 35 kV is meant');
  expect(said('The print allows')).toHaveTextContent('between 34.5 and 35.5 kV');
  expect(said('Part of the whole')).toHaveTextContent('energy');
  expect(screen.getAllByText(/likely a misprint for 35 kV/)).toHaveLength(3);
});

test('a rank that is not exact says how good it is at least, and which end of its direction is missing', () => {
  showCard(rank);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('top 5');
  expect(said('The print allows')).toHaveTextContent('5th or better');
  expect(said('Qualifier')).toHaveTextContent('the rank named or a better one');
  expect(said('Of what')).toHaveTextContent('markets in ASEAN');
  expect(said('Direction')).toHaveTextContent('to Laos; from whom is not stated');
});

test('a target that is a range without a period has ends, and no neighbours', () => {
  showCard(rangeTarget);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '5–10 billion USD Viet Nam – Laos, no period stated',
  );
  expect(said('The print allows')).toHaveTextContent('between 4.5 and 10.5 billion USD');
  expect(said('Nature')).toHaveTextContent('target');
  expect(said('Period')).toHaveTextContent('not stated');
  expect(
    section('In the series').getByText('No other period of the series has a figure.'),
  ).toBeInTheDocument();
});

test('an indefinite number has a lower end only', () => {
  showCard(indefinite);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('hundreds of projects');
  expect(said('The print allows')).toHaveTextContent('100 projects or more');
});

test('a growth without a printed base says so', () => {
  showCard(growth);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('−1.6%');
  expect(said('Compared with')).toHaveTextContent('the base is not printed');
  expect(said('The print allows')).toHaveTextContent('between −1.65 and −1.55%');
});

test('every column that a reader may supply has a name in both languages', () => {
  const figure = { ...growth, inferred: FIGURE_COLUMNS };
  const snapshot = { ...cardSnapshot, figures: [figure] };
  const suppliedIn = (locale: Locale) =>
    figureCard(figure, snapshot, locale, '', '2026-11-21').precision.definitions.find(({ term }) =>
      ['Supplied', 'Phần bổ sung'].includes(term),
    )?.lines[0]?.parts[0]?.text;
  expect(suppliedIn('en')).toMatch(/identifier, lines, place, wording, indicator, .*note in Vietnamese\.$/);
  expect(suppliedIn('vi')).toMatch(/mã, số dòng, vị trí, nguyên văn, chỉ tiêu, .*ghi chú\.$/);
});
