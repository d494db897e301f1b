import fc from 'fast-check';
import { bibtexEntry, escapeBibtex } from '@/lib/export/bibtex';

describe('a text in BibTeX', () => {
  it.each([
    ['50 % & more', '50 \\% \\& more'],
    ['A_1 #2 $3', 'A\\_1 \\#2 \\$3'],
    ['{braces}', '\\{braces\\}'],
    ['C:\\temp ~ ^', 'C:\\textbackslash{}temp \\textasciitilde{} \\textasciicircum{}'],
    ['Quan hệ Việt Nam – Lào', 'Quan hệ Việt Nam – Lào'],
  ])('%s is written %s', (text, written) => {
    expect(escapeBibtex(text)).toBe(written);
  });

  it('keeps every brace in its pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a') }), (text) => {
        const bare = escapeBibtex(text)
          .replace(/\\(?:textbackslash|textasciitilde|textasciicircum)\{\}/g, '')
          .replace(/\\[{}%]/g, '');
        expect(bare).toMatch(/^a*$/);
      }),
    );
  });
});

describe('an entry', () => {
  it('leaves out what is not known, and has a key without odd letters', () => {
    expect(bibtexEntry('song-phuong_all_r1', { author: '', title: 'A & B', year: null, note: 'n' })).toBe(
      '@misc{song-phuong-all-r1,\n  title = {{A \\& B}},\n  note = {n}\n}',
    );
  });

  it('keeps an address as it is', () => {
    const url = 'https://figures.example/en/explore?q=a%20b&from=2001_x';
    expect(bibtexEntry('x', { url })).toContain(`url = {${url}}`);
  });
});
