import type { FigureColumn } from '@/lib/figure/columns';
import { catalogueOf } from './dataset';
import type { DatasetFigure } from './dataset';
import type { TextLines } from './line-verification';
import { standsIn, textOfLines } from './line-verification';
import { compareWithPrint } from './print-comparison';
import type { DatasetProblem } from './problem';
import { inReadingOrder } from './problem';
import type { DatasetWithPlaces, ReviewedException } from './read-dataset';
import { readDatasetWithPlaces } from './read-dataset';
import { readSourceTexts } from './source-texts';

/** What a check of the dataset looked at. */
export interface DatasetSummary {
  readonly tables: number;
  readonly figures: number;
  /** Reviewed exceptions that were needed. */
  readonly exceptions: number;
  /** Figures whose words were found in their lines. */
  readonly verifiedInText: number;
  /** Documents whose texts were not at hand. */
  readonly documentsWithoutText: number;
}

/** One thing that a check says of a figure, unless a reviewed exception sets it aside. */
interface Finding {
  readonly check: ReviewedException['check'];
  readonly column: FigureColumn;
  readonly wrong: string;
  readonly expected: string;
}

/**
 * Validates the dataset in a folder, compares each figure with its printed words, and where `textsFolder` holds a
 * document's text verifies that the words stand in the named lines. The summary is null when the dataset is not valid.
 */
export async function checkDataset(
  folder: string,
  textsFolder: string | null,
): Promise<{ summary: DatasetSummary | null; problems: readonly DatasetProblem[] }> {
  const { reading, problems } = await readDatasetWithPlaces(folder);
  if (reading === null) return { summary: null, problems };
  const { documents, figures } = reading.dataset;
  const texts =
    textsFolder === null ? null : await readSourceTexts(textsFolder, documents, reading.documentPlaces);
  const linesByDocument = texts?.linesByDocument ?? new Map<string, TextLines>();
  const findings = findingsOf(reading, linesByDocument);
  const { remaining, used } = setAside(findings, reading.exceptions);
  const unused = reading.exceptions.filter(
    (exception) => !used.has(exception) && canBeJudged(exception, figures, linesByDocument),
  );
  const placed = remaining.map(({ figure: { figure }, finding }) => {
    const { file, line } = reading.figurePlaces.get(figure.id)!;
    return { file, line, column: finding.column, wrong: finding.wrong, expected: finding.expected };
  });
  const inText = figures.filter((figure) => linesByDocument.has(figure.documentId)).length;
  const notInText = findings.filter(({ finding }) => finding.check === 'lines').length;
  return {
    summary: {
      tables: reading.tableCount,
      figures: figures.length,
      exceptions: used.size,
      verifiedInText: inText - notInText,
      documentsWithoutText: documents.length - linesByDocument.size,
    },
    problems: inReadingOrder([...(texts?.problems ?? []), ...placed, ...unused.map(unusedException)]),
  };
}

interface FigureFinding {
  readonly figure: DatasetFigure;
  readonly finding: Finding;
}

function findingsOf(
  { dataset }: DatasetWithPlaces,
  linesByDocument: ReadonlyMap<string, TextLines>,
): FigureFinding[] {
  const { documents, indicators } = catalogueOf(dataset);
  return dataset.figures.flatMap((figure) => {
    const indicator = indicators.get(figure.figure.indicatorId)!;
    const { language } = documents.get(figure.documentId)!;
    const found = [
      ...compareWithPrint(figure.figure, indicator, language),
      ...verifyLines(figure, linesByDocument.get(figure.documentId)),
    ];
    return found.map((finding) => ({ figure, finding }));
  });
}

function verifyLines({ figure, row }: DatasetFigure, lines: TextLines | undefined): Finding[] {
  if (lines === undefined) return [];
  const finding = (column: FigureColumn, wrong: string, expected: string): Finding[] => [
    { check: 'lines', column, wrong, expected },
  ];
  if (figure.lines.length === 0) {
    return finding('lines', 'the lines are empty though the text is at hand', 'the numbers of its lines');
  }
  const text = textOfLines(lines, figure.lines);
  if (text === null) {
    return finding('lines', `the text has no line ${row.lines}`, `lines from 1 to ${lines.length}`);
  }
  if (standsIn(text, figure.asWritten)) return [];
  return finding(
    'as_written',
    `"${figure.asWritten}" does not stand in lines ${row.lines}`,
    'words of the text',
  );
}

/** The findings without those that an exception names, and the exceptions that named one. */
function setAside(
  findings: readonly FigureFinding[],
  exceptions: readonly ReviewedException[],
): { remaining: FigureFinding[]; used: ReadonlySet<ReviewedException> } {
  const used = new Set<ReviewedException>();
  const remaining = findings.filter(({ figure, finding }) => {
    const exception = exceptions.find(
      ({ figure: id, check }) => id === figure.figure.id && check === finding.check,
    );
    if (exception) used.add(exception);
    return exception === undefined;
  });
  return { remaining, used };
}

/** An exception about lines cannot be called needless while the text is not at hand. */
function canBeJudged(
  { figure: id, check }: ReviewedException,
  figures: readonly DatasetFigure[],
  linesByDocument: ReadonlyMap<string, TextLines>,
): boolean {
  const documentId = figures.find(({ figure }) => figure.id === id)?.documentId ?? '';
  return check !== 'lines' || linesByDocument.has(documentId);
}

function unusedException({ file, line, figure, check }: ReviewedException): DatasetProblem {
  const wrong = `the figure "${figure}" needs no exception from the check ${check}`;
  return { file, line, column: 'check', wrong, expected: 'only exceptions that are needed' };
}
