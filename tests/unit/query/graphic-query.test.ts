import { graphicAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { describeGraphicProblem } from '@/lib/query/graphic-problem-words';
import { USUAL_LOOK, serialiseGraphicQuery } from '@/lib/query/graphic-query';
import { parseGraphicQuery } from '@/lib/query/parse-graphic-query';
import { testCatalogue } from '../../fixtures/test-snapshot';

const parse = (parameters: string) => parseGraphicQuery(new URLSearchParams(parameters), testCatalogue);

const told = (parameters: string, locale: 'en' | 'vi' = 'en') =>
  parse(parameters).problems.map((problem) => describeGraphicProblem(problem, testCatalogue, locale));

describe('the address of a picture', () => {
  it('asks for the usual picture of every figure when it says nothing', () => {
    expect(parse('')).toEqual({ query: { ...USUAL_LOOK, view: EVERY_FIGURE }, problems: [] });
  });

  it('says what is shown and how it becomes a picture', () => {
    const { query, problems } = parse(
      'pair=LA-VN&size=print&scale=1.25&background=transparent&text=outlines&from=2001',
    );
    expect(problems).toEqual([]);
    expect(query).toEqual({
      size: 'print',
      scale: 1.25,
      background: 'transparent',
      text: 'outlines',
      view: { ...EVERY_FIGURE, pairs: ['LA-VN'], from: 2001 },
    });
  });

  it('is the same for the same picture, whatever the table does with its rows', () => {
    const { query } = parse('size=tall&sort=value.desc&page=3&text=embedded&scale=1.0&pair=LA-VN');
    expect(graphicAddress('vi', 'png', query)).toBe('/vi/chart.png?pair=LA-VN&size=tall');
  });

  it.each(['', 'size=square&scale=2.6', 'text=plain&pair=LA-VN&pair=KH-VN', 'background=transparent&q=lúa'])(
    'is read back as it was written: %s',
    (parameters) => {
      const { query } = parse(parameters);
      expect(parseGraphicQuery(serialiseGraphicQuery(query), testCatalogue)).toEqual({ query, problems: [] });
    },
  );
});

describe('what cannot be used', () => {
  it.each([
    ['size=huge', 'one of wide, square, tall, print'],
    ['background=red', 'one of white, transparent'],
    ['text=comic', 'one of embedded, outlines, plain'],
    ['scale=two', 'a number from 0.25 to 3.14 for the size wide, such as 1 or 1.25'],
    ['scale=0.1', 'a number from 0.25 to 3.14 for the size wide, such as 1 or 1.25'],
  ])('%s is told with what was expected', (given, expected) => {
    const [parameter] = given.split('=');
    expect(told(given)).toEqual([
      { given, text: `This value of ${parameter} is not known. Expected: ${expected}.` },
    ]);
  });

  it.each([
    ['wide', '3.14', '3.15'],
    ['square', '2.61', '2.62'],
    ['tall', '2.34', '2.35'],
    ['print', '1.35', '1.36'],
  ])('a picture of the size %s may have 8 million pixels and no more', (size, most, tooMuch) => {
    expect(told(`size=${size}&scale=${most}`)).toEqual([]);
    expect(told(`size=${size}&scale=${tooMuch}`)).toEqual([
      {
        given: `scale=${tooMuch}`,
        text: `The picture would have more than 8 million pixels. Expected: a number from 0.25 to ${most} for the size ${size}, such as 1 or 1.25.`,
      },
    ]);
  });

  it('is told in the language of the address, that of the view too', () => {
    expect(told('size=to&pair=VN-LA&size=wide', 'vi').map(({ text }) => text)).toEqual([
      'Giá trị này của tham số pair không hợp lệ. Giá trị hợp lệ: mã các nước theo thứ tự chữ cái, ví dụ LA-VN.',
      'Tham số size chỉ được nêu một lần. Giá trị hợp lệ: một trong các giá trị wide, square, tall, print.',
      'Giá trị này của tham số size không hợp lệ. Giá trị hợp lệ: một trong các giá trị wide, square, tall, print.',
    ]);
  });

  it('is an unknown parameter, with those of pictures among the known ones', () => {
    expect(told('width=900')).toEqual([
      { given: 'width=900', text: expect.stringMatching(/page, size, scale, background, text\.$/) },
    ]);
  });
});
