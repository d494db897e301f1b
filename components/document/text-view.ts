import type { SourceDocument } from '@/lib/figure/catalogue';
import { formatCount } from '@/lib/format/number';
import { documentAddress } from '@/lib/link/addresses';
import type { MarkedLine, TextWithFigures } from '@/lib/texts/marked-lines';
import { filledLine, holdParagraphs, markedLines } from '@/lib/texts/marked-lines';
import type { LineRun } from '@/lib/texts/text-chunks';
import { windowAround } from '@/lib/texts/text-chunks';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** A document's text as its page shows it first: a window of lines, and what is needed to fetch the others. */
export interface TextView {
  readonly documentId: string;
  /** Language of the text. */
  readonly language: string;
  readonly lineCount: number;
  readonly window: LineRun;
  readonly lines: readonly MarkedLine[];
  /** The line that the reader asked for; null when none, or one that the text does not have. */
  readonly askedLine: number | null;
  readonly holdsParagraphs: boolean;
  /** The windows before and after this one. */
  readonly beforeAddress: string | null;
  readonly afterAddress: string | null;
  readonly words: TextWords;
}

export interface TextWords {
  readonly region: string;
  readonly hint: string;
  readonly shown: string;
  readonly before: string;
  readonly after: string;
  /** Says that the line asked for does not exist; empty when it does. */
  readonly noSuchLine: string;
}

/** The window around the asked line, or the beginning of the text. */
export function textView(
  document: SourceDocument,
  text: TextWithFigures,
  askedLine: number | null,
  locale: Locale,
): TextView {
  const words = wordsOf(locale, 'documents');
  const lineCount = text.lines.length;
  const isKnown = askedLine !== null && askedLine <= lineCount;
  const window = windowAround(Math.min(askedLine ?? 1, lineCount), lineCount);
  const lines = markedLines(text, window);
  const addressOf = (line: number) =>
    documentAddress(locale, document.id, { line: filledLine(text.lines, line) });
  return {
    documentId: document.id,
    language: document.language,
    lineCount,
    window,
    lines,
    askedLine: isKnown ? filledLine(text.lines, askedLine) : null,
    holdsParagraphs: holdParagraphs(lines),
    beforeAddress: window.first === 1 ? null : addressOf(window.first - 1),
    afterAddress: window.last === lineCount ? null : addressOf(window.last + 1),
    words: {
      region: words('text.region'),
      hint: words('text.hint'),
      shown: words('text.shown', {
        first: String(window.first),
        last: String(window.last),
        count: formatCount(lineCount, locale),
      }),
      before: words('text.before'),
      after: words('text.after'),
      noSuchLine:
        askedLine === null || isKnown
          ? ''
          : words('text.noSuchLine', { line: String(askedLine), last: String(lineCount) }),
    },
  };
}
