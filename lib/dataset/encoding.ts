import { isUtf8 } from 'node:buffer';
import type { DatasetProblem } from './problem';

const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a file, null when its bytes are no UTF-8. A byte order mark and CR are reported and left out. */
export interface DecodedText {
  readonly text: string | null;
  readonly problems: readonly DatasetProblem[];
}

/** Reads the bytes of a file of the dataset: UTF-8 without byte order mark, lines ended by LF, the last one too. */
export function decodeText(file: string, bytes: Buffer): DecodedText {
  if (!isUtf8(bytes)) return { text: null, problems: [firstBadByte(file, bytes)] };
  const problems: DatasetProblem[] = [];
  let text = bytes.toString('utf8');
  if (text.startsWith(BYTE_ORDER_MARK)) {
    problems.push({
      ...placeIn(file, ''),
      wrong: 'the file begins with a byte order mark',
      expected: 'UTF-8 without one',
    });
    text = text.slice(BYTE_ORDER_MARK.length);
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    problems.push({
      ...placeIn(file, text.slice(0, carriageReturn)),
      wrong: 'a carriage return (CR) stands here',
      expected: 'lines that end with LF alone',
    });
    text = text.replace(/\r\n?/g, '\n');
  }
  if (text !== '' && !text.endsWith('\n')) {
    problems.push({
      ...placeIn(file, text),
      wrong: 'the last line has no end',
      expected: 'a whole line that ends with LF',
    });
  }
  return { text, problems };
}

function firstBadByte(file: string, bytes: Buffer): DatasetProblem {
  // What cannot be decoded comes back as other bytes, so the first difference lies in the first bad character.
  const decoded = Buffer.from(bytes.toString('utf8'), 'utf8');
  let place = 0;
  while (decoded[place] === bytes[place]) place += 1;
  while (isContinuation(decoded[place])) place -= 1;
  const byte = (bytes[place] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    ...placeIn(file, decoded.subarray(0, place).toString('utf8')),
    wrong: `the byte 0x${byte} is not UTF-8 (the file may be in Windows-1258 or another encoding)`,
    expected: 'UTF-8',
  };
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** The place of the character that follows the given text. */
function placeIn(file: string, textBefore: string): Pick<DatasetProblem, 'file' | 'line' | 'column'> {
  const linesBefore = textBefore.split('\n');
  const startOfLine = linesBefore.at(-1) ?? '';
  return { file, line: linesBefore.length, column: String([...startOfLine].length + 1) };
}
