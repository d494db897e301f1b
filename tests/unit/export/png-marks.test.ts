import { crc32 } from 'node:zlib';
import { markPng } from '@/lib/export/png-marks';
import { drawPng } from '@/server/picture-workers';
import { decodePng } from '../../fixtures/decode-png';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="#0b5c7d"/></svg>';
const MARKS = {
  dotsPerInch: 300,
  title: 'Kim ngạch thương mại hai chiều',
  description: 'Biểu đồ',
  source: 'https://songphuong.example/vi/explore?pair=LA-VN',
};

describe('a marked PNG', () => {
  it('tells its density, title, description and source', async () => {
    const { marks } = decodePng(markPng(await drawPng(DRAWING, 4), MARKS));
    expect(marks.map(({ name }) => name)).toEqual(['pHYs', 'iTXt', 'iTXt', 'iTXt']);
    const [density, ...texts] = marks.map(({ content }) => content);
    expect([density!.readUInt32BE(0), density!.readUInt32BE(4), density![8]]).toEqual([11811, 11811, 1]);
    expect(texts.map((content) => content.toString('utf8'))).toEqual([
      'Title\0\0\0\0\0Kim ngạch thương mại hai chiều',
      'Description\0\0\0\0\0Biểu đồ',
      'Source\0\0\0\0\0https://songphuong.example/vi/explore?pair=LA-VN',
    ]);
  });

  it('has the same pixels as before', async () => {
    const plain = await drawPng(DRAWING, 4);
    expect(decodePng(markPng(plain, MARKS)).bytes).toEqual(decodePng(plain).bytes);
  });

  it('has the check sum that the format asks for', async () => {
    const marked = markPng(await drawPng(DRAWING, 4), MARKS);
    const place = marked.indexOf('pHYs');
    expect(marked.readUInt32BE(place + 13)).toBe(crc32(marked.subarray(place, place + 13)));
  });
});
