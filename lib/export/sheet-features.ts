import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Cell, CellObject, Feature, Sheet } from 'write-excel-file/node';

/** The forms of a file inside a workbook that its writer knows, such as an image. */
export type SheetFile = Stream | Buffer | Blob;

/** How a cell that leads somewhere looks. */
export const LINK_CELL: Pick<CellObject, 'textColor' | 'textDecoration'> = {
  textColor: '#1a5fb4',
  textDecoration: { underline: true },
};

const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Buttons in the header of the first sheet that filter its columns. They stand before links in the file's order. */
export function filterButtons({ data }: Sheet<SheetFile>): Feature<SheetFile> {
  const lastCell = cellName(data.length - 1, (data[0]?.length ?? 1) - 1);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => (sheetIndex === 0 ? `<autoFilter ref="A1:${lastCell}"/>` : ''),
        },
      },
    },
  };
}

/** Excel takes a workbook with more or longer links for damaged. */
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2079;

/** Every cell that holds the address of a page, and nothing else, leads there, as far as Excel has room for links. */
export function linkedAddresses(sheets: readonly Sheet<SheetFile>[]): Feature<SheetFile> {
  const links = sheets.map(linksOf);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => {
            const own = (links[sheetIndex] ?? []).map(
              ({ cell }, place) => `<hyperlink ref="${cell}" r:id="${linkId(place)}"/>`,
            );
            return own.length === 0 ? '' : `<hyperlinks>${own.join('')}</hyperlinks>`;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            (links[sheetIndex] ?? []).map(({ address }, place) => relationship(place, address)).join(''),
        },
      },
    },
  };
}

function linksOf({ data }: Sheet<SheetFile>): { readonly cell: string; readonly address: string }[] {
  const links = data.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const address = textOf(cell);
      const isLink = /^https?:\/\/\S+$/.test(address) && address.length <= LONGEST_LINK;
      return isLink ? [{ cell: cellName(row, column), address }] : [];
    }),
  );
  return links.slice(0, MOST_LINKS);
}

function textOf(cell: Cell): string {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  return typeof value === 'string' ? value : '';
}

function relationship(place: number, address: string): string {
  const target = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<Relationship Id="${linkId(place)}" Type="${LINK_TYPE}" Target="${target}" TargetMode="External"/>`;
}

function linkId(place: number): string {
  return `rIdLink${place + 1}`;
}

/** Row 0 and column 27 are `AB1`. */
export function cellName(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
