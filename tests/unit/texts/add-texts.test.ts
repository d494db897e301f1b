import fs, { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readDocuments } from '@/lib/dataset/read-documents';
import { addKnownText, addNewDocument } from '@/lib/texts/add-texts';
import { digestOf, keepText, readTextLines } from '@/lib/texts/installed-texts';
import { PRESS_DIGEST, PRESS_TEXT, temporaryFolder, writeSmallDataset } from '../dataset/small-dataset';

const OTHER_TEXT = 'Một bài khác về buôn bán.\n';
const ARTICLE = {
  id: 'article',
  title: 'Bài "hai", về điện',
  publisher: '',
  date: '2025-03~',
  language: 'vi',
};

/** A dataset, a place for texts, and a folder with files by these names. */
async function workshop(files: Record<string, string | Buffer>) {
  const data = await writeSmallDataset();
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  const { documents } = await readDocuments(data);
  const shelf = { textsFolder: path.join(folder, 'kept'), documents: documents ?? [] };
  return { data, shelf, file: (name: string) => path.join(folder, name) };
}

afterEach(() => jest.restoreAllMocks());

const kept = (shelf: { textsFolder: string }) => readdir(shelf.textsFolder).catch((): string[] => []);

describe('adding a known text', () => {
  it('keeps it under its digest, whatever the file is called', async () => {
    const { shelf, file } = await workshop({ 'download (1).txt': PRESS_TEXT });
    const added = await addKnownText(file('download (1).txt'), shelf);
    expect(added).toEqual({ outcome: 'added', documentIds: ['press'] });
    expect(await kept(shelf)).toEqual([`${PRESS_DIGEST}.txt`]);
    expect(await readTextLines(shelf.textsFolder, PRESS_DIGEST)).toEqual(PRESS_TEXT.split('\n'));
  });

  it('names every document that shares it', async () => {
    const { shelf, file } = await workshop({ 'press.txt': PRESS_TEXT });
    const [press] = shelf.documents;
    const both = { ...shelf, documents: [press!, { ...press!, id: 'press-annex' }] };
    const added = await addKnownText(file('press.txt'), both);
    expect(added).toEqual({ outcome: 'added', documentIds: ['press', 'press-annex'] });
  });

  it('says when it is there already', async () => {
    const { shelf, file } = await workshop({ 'press.txt': PRESS_TEXT });
    await addKnownText(file('press.txt'), shelf);
    expect(await addKnownText(file('press.txt'), shelf)).toEqual({
      outcome: 'already-there',
      documentIds: ['press'],
    });
  });

  it('refuses another text by the same name, with both sums', async () => {
    const { shelf, file } = await workshop({ 'press.txt': `${PRESS_TEXT}\n` });
    const refusal = await addKnownText(file('press.txt'), shelf);
    expect(refusal).toEqual({
      outcome: 'refused',
      sentence: expect.stringMatching(
        new RegExp(
          `press\\.txt: this is not the text of press: its SHA-256 is [0-9a-f]{64}, expected ${PRESS_DIGEST}\\.$`,
        ),
      ),
    });
    expect(await kept(shelf)).toEqual([]);
  });

  it('refuses a text that no document has, and tells how to add one', async () => {
    const { shelf, file } = await workshop({ 'other.txt': OTHER_TEXT });
    expect(await addKnownText(file('other.txt'), shelf)).toEqual({
      outcome: 'refused',
      sentence: expect.stringMatching(/SHA-256 [0-9a-f]{64}\); to add it as a new document: .+ --new <id> /),
    });
    expect(await kept(shelf)).toEqual([]);
  });

  it.each([
    ['missing.txt', 'there is no such file.'],
    ['folder', 'this is not a file.'],
    ['empty.txt', 'the file holds no text.'],
    ['blank.txt', 'the file holds no text.'],
    [
      'windows.txt',
      'line 2: the byte 0xE0 is not UTF-8 (the file may be in Windows-1258 or another encoding).',
    ],
  ])('refuses %s in one sentence', async (name, sentence) => {
    const { shelf, file } = await workshop({
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'windows.txt': Buffer.from([0x61, 0x0a, 0xe0, 0x20, 0x0a]),
    });
    await mkdir(file('folder'));
    expect(await addKnownText(file(name), shelf)).toEqual({
      outcome: 'refused',
      sentence: `${file(name)}: ${sentence}`,
    });
  });
});

describe('adding a new document', () => {
  it('adds its row, its empty figures and its text, and the dataset stays valid', async () => {
    const { data, shelf, file } = await workshop({ 'article.txt': OTHER_TEXT });
    const added = await addNewDocument(file('article.txt'), ARTICLE, shelf, data);
    expect(added).toEqual({ outcome: 'added', documentIds: ['article'] });
    const { documents } = await readDocuments(data);
    expect(documents?.at(-1)).toMatchObject({ ...ARTICLE, textFile: 'article.txt' });
    expect(await readTextLines(shelf.textsFolder, documents!.at(-1)!.sha256)).toContain(OTHER_TEXT.trim());
  });

  it('leaves the rest of datapackage.json as it is laid out', async () => {
    const { data, shelf, file } = await workshop({ 'article.txt': OTHER_TEXT });
    const place = path.join(data, 'datapackage.json');
    const before = JSON.stringify(JSON.parse(await readFile(place, 'utf8')), null, 4);
    await writeFile(place, before);
    await addNewDocument(file('article.txt'), ARTICLE, shelf, data);
    const last = '                "figures/report.csv"';
    expect(await readFile(place, 'utf8')).toBe(
      before.replace(last, `${last},\n                "figures/article.csv"`),
    );
  });

  it.each([
    [{ id: 'press' }, 'the id "press" is taken by another document.'],
    [{ id: '../../escape' }, '--new: "../../escape" is not allowed as id, expected lower-case letters'],
    [{ date: '2025-13' }, '--date: "2025-13" is not a date, expected'],
    [{ language: 'Vietnamese' }, '--language: "Vietnamese" is not allowed as language, expected'],
    [{ title: '' }, '--title: the title is empty, expected'],
  ])('refuses %j, and changes nothing', async (changes, sentence) => {
    const { data, shelf, file } = await workshop({ 'article.txt': OTHER_TEXT });
    const before = await contentsOf(data);
    const refusal = await addNewDocument(file('article.txt'), { ...ARTICLE, ...changes }, shelf, data);
    expect(refusal).toEqual({ outcome: 'refused', sentence: expect.stringContaining(sentence) });
    expect(await contentsOf(data)).toEqual(before);
    expect(await kept(shelf)).toEqual([]);
  });

  it('refuses the name of another document’s text', async () => {
    const { data, shelf, file } = await workshop({ 'press.txt': OTHER_TEXT });
    expect(await addNewDocument(file('press.txt'), ARTICLE, shelf, data)).toEqual({
      outcome: 'refused',
      sentence: expect.stringContaining(`expected ${PRESS_DIGEST}.`),
    });
  });

  it('puts everything back when a file cannot be written', async () => {
    const { data, shelf, file } = await workshop({ 'article.txt': OTHER_TEXT });
    const before = await contentsOf(data);
    const { rename } = fs;
    jest.spyOn(fs, 'rename').mockImplementation((from, to) => {
      return String(to).endsWith('datapackage.json')
        ? Promise.reject(new Error('disk full'))
        : rename(from, to);
    });
    await expect(addNewDocument(file('article.txt'), ARTICLE, shelf, data)).rejects.toThrow('disk full');
    expect(await contentsOf(data)).toEqual(before);
    expect(await kept(shelf)).toEqual([]);
  });
});

describe('kept texts', () => {
  it('are not shown when what lies there is another text, and are mended by adding them again', async () => {
    const folder = await temporaryFolder();
    const text = Buffer.from('Một dòng.\nHai dòng.');
    const digest = digestOf(text);
    await writeFile(path.join(folder, `${digest}.txt`), 'Một d');
    expect(await readTextLines(folder, digest)).toBeNull();
    expect(await keepText(folder, text)).toBe(true);
    expect(await readTextLines(folder, digest)).toEqual(['Một dòng.', 'Hai dòng.']);
    expect(await readdir(folder)).toEqual([`${digest}.txt`]);
  });

  it('are none without a digest, or without the file', async () => {
    const folder = await temporaryFolder();
    expect(await readTextLines(folder, '')).toBeNull();
    expect(await readTextLines(folder, digestOf(Buffer.from('never kept')))).toBeNull();
  });
});

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.\w+$/.test(name)).sort();
  const contents = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(files.map((name, index) => [name, contents[index] ?? '']));
}
