import type { LineSpan } from '@/lib/figure/figure';
import { locateFigures, locateFiguresBetween } from '@/lib/texts/locate-figures';

const at = (first: number, last = first): LineSpan => ({ first, last });
const figure = (id: string, asWritten: string, ...lines: LineSpan[]) => ({ id, asWritten, lines });

/** The marked words of each figure, stretch by stretch, with the place where each begins. */
function markedWords(lines: readonly string[], ...figures: ReturnType<typeof figure>[]) {
  const marks = locateFigures(lines, figures).map(({ figureId, stretches }) => [
    figureId,
    stretches.map(({ line, start, end }) => `${line}:${start} ${lines[line - 1]?.slice(start, end)}`),
  ]);
  return Object.fromEntries(marks) as Record<string, string[]>;
}

describe('the words of a figure', () => {
  it('are not found inside a longer number', () => {
    const lines = ['Năm 2025 cấp 1.160 suất học bổng, nhận 60 suất học bổng.'];
    expect(markedWords(lines, figure('received', '60 suất học bổng', at(1)))).toEqual({
      received: ['1:39 60 suất học bổng'],
    });
    expect(markedWords(['tăng 1,84% và 184%'], figure('share', '84%', at(1)))).toEqual({});
  });

  it('keep their columns under wide blanks and tabs', () => {
    const lines = ['\tTổng   số  là  590,3\t triệu   USD.'];
    expect(markedWords(lines, figure('total', '590,3 triệu USD', at(1)))).toEqual({
      total: ['1:16 590,3\t triệu   USD'],
    });
  });

  it('go over line ends, and over blank lines', () => {
    const lines = ['đạt khoảng 70', '', '  triệu USD một năm'];
    expect(markedWords(lines, figure('turnover', 'khoảng 70 triệu USD', at(1, 3)))).toEqual({
      turnover: ['1:4 khoảng 70', '3:2 triệu USD'],
    });
  });

  it('leave out the page furniture between them', () => {
    const lines = ['gấp 7,5', 'TRANG 12', 'lần năm trước'];
    expect(markedWords(lines, figure('ratio', 'gấp 7,5 … lần', at(1, 3)))).toEqual({
      ratio: ['1:0 gấp 7,5', '3:0 lần'],
    });
  });

  it('are found in decomposed letters, the columns being those of the text', () => {
    const lines = ['đạt ba dự án lớn'.normalize('NFD')];
    const [mark] = locateFigures(lines, [figure('projects', 'ba dự án', at(1))]);
    const { start, end } = mark!.stretches[0]!;
    expect(lines[0]!.slice(start, end).normalize('NFC')).toBe('ba dự án');
  });

  it('have no mark where they do not stand, or where no line is named', () => {
    expect(markedWords(['ba dự án'], figure('other', 'bốn dự án', at(1)))).toEqual({});
    expect(markedWords(['ba dự án'], figure('late', 'ba dự án', at(7)))).toEqual({});
    expect(markedWords(['ba dự án'], figure('unnamed', 'ba dự án'))).toEqual({});
  });
});

describe('words that stand several times', () => {
  it('are those that reach from the first named line to the last', () => {
    const lines = ['có hai văn kiện và hai văn', 'kiện, sau đó hai văn kiện'];
    expect(markedWords(lines, figure('signed', 'hai văn kiện', at(1, 2)))).toEqual({
      signed: ['1:19 hai văn', '2:0 kiện'],
    });
  });

  it('are those without a footnote mark glued to them', () => {
    const lines = ['năm 199681 khác năm 1996 ở chỗ'];
    expect(markedWords(lines, figure('year', 'năm 1996', at(1)))).toEqual({ year: ['1:16 năm 1996'] });
    expect(markedWords(['năm 199681'], figure('year', 'năm 1996', at(1)))).toEqual({
      year: ['1:0 năm 1996'],
    });
  });

  it('are taken one after the other by figures alike', () => {
    const lines = ['lúa 2 dự án, cà phê 2 dự án, điều 2 dự án'];
    expect(markedWords(lines, figure('rice', '2 dự án', at(1)), figure('coffee', '2 dự án', at(1)))).toEqual({
      rice: ['1:4 2 dự án'],
      coffee: ['1:20 2 dự án'],
    });
  });

  it('are left to a longer figure that they are part of', () => {
    const lines = ['giảm 50% thuế, và 50% phí'];
    expect(markedWords(lines, figure('fees', '50%', at(1)), figure('duty', 'giảm 50%', at(1)))).toEqual({
      fees: ['1:18 50%'],
      duty: ['1:0 giảm 50%'],
    });
  });

  it('are shared where there is one place for two figures', () => {
    const lines = ['đã phân giới 23/25 điểm'];
    expect(
      markedWords(lines, figure('done', '23/25 điểm', at(1)), figure('again', '23/25 điểm', at(1))),
    ).toEqual({ done: ['1:13 23/25 điểm'], again: ['1:13 23/25 điểm'] });
  });
});

describe('the figures of a run of lines', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `dòng ${index + 1} có 2 dự án và 2 dự án`);
  const figures = lines.flatMap((_, index) => [
    figure(`a${index + 1}`, '2 dự án', at(index + 1)),
    figure(`b${index + 1}`, '2 dự án', at(index + 1)),
  ]);

  it('are found as among all figures', () => {
    const among = locateFigures(lines, figures);
    const found = locateFiguresBetween(lines, figures, at(200, 210));
    expect(found.length).toBeLessThan(300);
    expect(among).toEqual(expect.arrayContaining([...found]));
    expect(found.map(({ figureId }) => figureId)).toEqual(
      expect.arrayContaining(['a200', 'b200', 'a210', 'b210']),
    );
  });
});
