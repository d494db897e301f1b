import { crc32 } from 'node:zlib';

/** What a PNG tells of itself. */
export interface PngMarks {
  readonly dotsPerInch: number;
  readonly title: string;
  /** The picture in words. */
  readonly description: string;
  /** Where it comes from. */
  readonly source: string;
}

const INCH_IN_METRES = 0.0254;
/** Signature and header: what must come first in every PNG. */
const HEAD_LENGTH = 8 + 25;

/** The PNG with its density, title, description and source written in; its pixels stay. */
export function markPng(png: Uint8Array, { dotsPerInch, title, description, source }: PngMarks): Buffer {
  const chunks = [
    pngChunk('pHYs', density(Math.round(dotsPerInch / INCH_IN_METRES))),
    pngChunk('iTXt', internationalText('Title', title)),
    pngChunk('iTXt', internationalText('Description', description)),
    pngChunk('iTXt', internationalText('Source', source)),
  ];
  return Buffer.concat([png.subarray(0, HEAD_LENGTH), ...chunks, png.subarray(HEAD_LENGTH)]);
}

function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Pixels a metre, across and down. */
function density(perMetre: number): Buffer {
  const content = Buffer.alloc(9);
  content.writeUInt32BE(perMetre, 0);
  content.writeUInt32BE(perMetre, 4);
  content.writeUInt8(1, 8);
  return content;
}

/** Text in UTF-8, not compressed, without naming its language. */
function internationalText(keyword: string, text: string): Buffer {
  return Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
}
