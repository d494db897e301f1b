import { linesAround } from '@/lib/texts/lines-around';
import { filledLine, holdParagraphs, markedLines } from '@/lib/texts/marked-lines';
import { chunkCount, chunkRun, windowAround } from '@/lib/texts/text-chunks';

const RULE = ' '.repeat(60);
const LINES = ['Mở đầu', '', 'vốn 5 triệu USD, giảm 50%', '', 'so với trước', RULE, '84', '. Xem báo cáo'];
const CAPITAL = { id: 'capital', asWritten: '5 triệu USD', lines: [{ first: 3, last: 3 }] };
const CUT = { id: 'cut', asWritten: 'giảm 50%', lines: [{ first: 3, last: 3 }] };
const HALF = { id: 'half', asWritten: '50%', lines: [{ first: 3, last: 3 }] };
const TEXT = { lines: LINES, figures: [CAPITAL, CUT, HALF] };
const without = (lines: readonly string[]) => ({ lines, figures: [] });

describe('marked lines', () => {
  it('leave blank lines out, keep their numbers, and turn a footnote rule into one', () => {
    expect(markedLines(without(LINES), { first: 1, last: 8 })).toEqual([
      { number: 1, parts: [{ text: 'Mở đầu' }] },
      { number: 3, gap: 'one', parts: [{ text: 'vốn 5 triệu USD, giảm 50%' }] },
      { number: 5, gap: 'one', parts: [{ text: 'so với trước' }] },
      { number: 6, parts: [], isRule: true },
      { number: 7, parts: [{ text: '84' }] },
      { number: 8, parts: [{ text: '. Xem báo cáo' }] },
    ]);
  });

  it('are cut where figures begin and end; a piece of two leads with the shorter one', () => {
    expect(markedLines(TEXT, { first: 3, last: 3 })).toEqual([
      {
        number: 3,
        gap: 'one',
        parts: [
          { text: 'vốn ' },
          { text: '5 triệu USD', figures: ['capital'] },
          { text: ', ' },
          { text: 'giảm ', figures: ['cut'] },
          { text: '50%', figures: ['half', 'cut'] },
        ],
      },
    ]);
  });

  it('tell one blank line from several', () => {
    const gaps = markedLines(without(['a', 'b', '', 'c', '', ' ', 'd']), { first: 1, last: 7 }).map(
      ({ gap }) => gap,
    );
    expect(gaps).toEqual([undefined, undefined, 'one', 'more']);
  });

  it('hold paragraphs when they are longer than a page is wide', () => {
    const paragraph = 'Năm 2025, hai bên trao đổi nhiều đoàn. '.repeat(10);
    expect(holdParagraphs(markedLines(without([paragraph, '', paragraph]), { first: 1, last: 3 }))).toBe(
      true,
    );
    expect(holdParagraphs(markedLines(without(LINES), { first: 1, last: 8 }))).toBe(false);
    expect(holdParagraphs([])).toBe(false);
  });

  it('name the next one for a blank one', () => {
    expect(filledLine(['a', '', ' ', 'd', ''], 1)).toBe(1);
    expect(filledLine(['a', '', ' ', 'd', ''], 2)).toBe(4);
    expect(filledLine(['a', '', ' ', 'd', ''], 5)).toBe(5);
  });

  it('end with the text', () => {
    expect(markedLines(without(LINES), { first: 8, last: 20 })).toEqual([
      { number: 8, parts: [{ text: '. Xem báo cáo' }] },
    ]);
    expect(markedLines(without(LINES), { first: 9, last: 20 })).toEqual([]);
  });
});

describe('lines around a figure', () => {
  it('mark that figure alone', () => {
    const [passage = []] = linesAround(TEXT, CAPITAL);
    expect(passage.flatMap(({ parts }) => parts).filter(({ figures }) => figures)).toEqual([
      { text: '5 triệu USD', figures: ['capital'] },
    ]);
  });

  it('are three that are not blank on either side, or fewer of a text with long ones', () => {
    const short = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? `dòng ${index + 1}` : ''));
    const around = (lines: readonly string[]) =>
      linesAround(without(lines), { id: 'any', lines: [{ first: 15, last: 15 }] }).map((passage) =>
        passage.map(({ number }) => number),
      );
    expect(around(short)).toEqual([[9, 11, 13, 15, 17, 19, 21]]);
    expect(around(short.map((line) => line.repeat(40)))).toEqual([[13, 15, 17]]);
  });

  it('come as passages where the named lines are far apart, as one where they are not', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `dòng ${index + 1}`);
    const passages = (...named: number[]) =>
      linesAround(without(lines), { id: 'any', lines: named.map((line) => ({ first: line, last: line })) });
    expect(passages(10, 30).map((passage) => passage.length)).toEqual([7, 7]);
    expect(passages(10, 16).map((passage) => passage.length)).toEqual([13]);
    expect(passages(90)).toEqual([]);
  });
});

describe('windows of a text', () => {
  it('are whole chunks around the line, kept within the text', () => {
    expect(windowAround(1, 12_076)).toEqual({ first: 1, last: 300 });
    expect(windowAround(7660, 12_076)).toEqual({ first: 7401, last: 7900 });
    expect(windowAround(12_076, 12_076)).toEqual({ first: 11_801, last: 12_076 });
    expect(windowAround(5, 11)).toEqual({ first: 1, last: 11 });
  });

  it('are made of chunks that cover every line once', () => {
    expect(chunkCount(12_076)).toBe(121);
    expect(chunkRun(0, 12_076)).toEqual({ first: 1, last: 100 });
    expect(chunkRun(120, 12_076)).toEqual({ first: 12_001, last: 12_076 });
    expect(chunkCount(200)).toBe(2);
  });
});
