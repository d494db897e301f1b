import fc from 'fast-check';
import { parseCsvTable } from '@/lib/dataset/csv-table';
import { decodeText } from '@/lib/dataset/encoding';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const anyCell = fc.string({ unit: fc.constantFrom('a', 'ệ', ',', '"', '\n', ' ', ';') });

test('any cells come back as they were written, each row with the line where it begins', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1 }), (rows) => {
      const written = rows.map((row) => `${row.map(quoted).join(',')}\n`);
      const { rows: read, problems } = parseCsvTable('x.csv', `a,b\n${written.join('')}`, ['a', 'b']);
      expect(problems).toEqual([]);
      expect(read.map(({ cells }) => [cells['a'], cells['b']])).toEqual(rows);
      const linesBefore = written.map(
        (_, index) => `a,b\n${written.slice(0, index).join('')}`.split('\n').length,
      );
      expect(read.map(({ line }) => line)).toEqual(linesBefore);
    }),
  );
});

test('any text without CR comes back from its bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const line = `a${text.replaceAll('\r', '')}\n`;
      expect(decodeText('x.csv', Buffer.from(line))).toEqual({ text: line, problems: [] });
    }),
  );
});

test('a byte that cannot be UTF-8 is found after any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0xff, 0xfe, 0xc0), (text, byte) => {
      const { text: decoded, problems } = decodeText(
        'x.csv',
        Buffer.concat([Buffer.from(text), Buffer.from([byte]), Buffer.from('rest\n')]),
      );
      expect(decoded).toBeNull();
      const lines = text.split('\n');
      expect(problems).toMatchObject([
        { line: lines.length, column: String([...(lines.at(-1) ?? '')].length + 1), expected: 'UTF-8' },
      ]);
    }),
  );
});

test('rows before a broken quote are kept', () => {
  const { rows, complete } = parseCsvTable('x.csv', 'a\n1\n2\n"3\n', ['a']);
  expect(rows.map(({ cells }) => cells['a'])).toEqual(['1', '2']);
  expect(complete).toBe(false);
});
