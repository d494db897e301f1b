import { parseAskedLine, parseDocumentGrouping, parseFirstLine } from '@/lib/query/document-query';

describe('the parameters of the documents’ pages', () => {
  it.each([
    [[], 'pair'],
    [[['group', 'year']], 'year'],
    [[['group', 'colour']], 'pair'],
  ] as [[string, string][], string][])('%j group by %s', (entries, grouping) => {
    expect(parseDocumentGrouping(entries)).toBe(grouping);
  });

  it.each([
    ['7660', 7660],
    ['0', null],
    ['-3', null],
    ['12a', null],
    ['99999999999', null],
    ['', null],
  ])('line=%s is %p', (text, line) => {
    expect(parseAskedLine([['line', text]])).toBe(line);
    expect(parseFirstLine([['first', text]])).toBe(line);
  });

  it('name no line when they are not there', () => {
    expect(parseAskedLine([])).toBeNull();
  });
});
