import type { GraphicContent } from '@/lib/chart/graphic-content';
import type { GraphicSize } from '@/lib/look/graphic-sizes';
import { GRAPHIC_FORMATS } from '@/lib/look/graphic-sizes';
import type { Box } from './boxes';
import type { GraphicText, PlacedText, TextStack } from './graphic-text';
import { balanceLines, breakAddress, moveDown, stackTexts } from './graphic-text';
import { estimateTextWidth, wrapText } from './text-width';

/** Sizes of the letters of a picture, in units of its layout; its zoom makes pixels of them. */
export const GRAPHIC_FONTS = { title: 20, headline: 13.5, subtitle: 12, body: 11.5, small: 9.5 } as const;

const MARGIN = 24;
const MARGIN_BELOW = 15;
const GAP_AROUND_RULE = 6;
const GAP_BESIDE = 24;

/** A picture at one zoom: its size, the texts at its top and foot, and the room between them. */
export interface GraphicFrame {
  /** Pixels for a unit. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** Height of the line above who publishes it. */
  readonly ruleY: number;
  readonly room: Box;
}

/** What stands above a panel, and the lines told below it. */
export interface FrameWords {
  readonly content: GraphicContent;
  readonly notes: readonly string[];
  readonly mostSourceLines: number;
}

/** Sets what stands above and below a panel in a picture of this size. */
export function graphicFrame(words: FrameWords, size: GraphicSize, zoom: number): GraphicFrame {
  const format = GRAPHIC_FORMATS[size];
  const [width, height] = [hundredths(format.width / zoom), hundredths(format.height / zoom)];
  const sides = { left: MARGIN, right: width - MARGIN };
  const head = stackTexts(headTexts(words.content), { ...sides, top: MARGIN - 4 });
  const foot = stackFoot(words, sides);
  const footTop = height - MARGIN_BELOW - foot.bottom;
  return {
    zoom,
    width,
    height,
    texts: [...head.texts, ...moveDown(foot.texts, footTop)],
    ruleY: footTop + foot.ruleY,
    room: { ...sides, top: head.bottom + 10, bottom: footTop - 4 },
  };
}

function hundredths(number: number): number {
  return Math.round(number * 100) / 100;
}

function headTexts({ panel }: GraphicContent): GraphicText[] {
  const { title, headline, subtitle, body } = GRAPHIC_FONTS;
  const below =
    panel.kind === 'chart'
      ? ({ text: panel.headline ?? '', fontSize: headline, tone: 'ink', gap: 4 } as const)
      : ({ text: panel.reason, fontSize: body, tone: 'quiet', gap: 4 } as const);
  return [
    { text: panel.title, fontSize: title, tone: 'ink', strong: true, breakLines: balanceLines },
    below,
    { text: panel.subtitle, fontSize: subtitle, tone: 'quiet', gap: 3 },
  ];
}

type Sides = Pick<Box, 'left' | 'right'>;

/** Notes and sources, a line, then who publishes it beside its address or above it; as if the foot began at 0. */
function stackFoot(
  { content, notes, mostSourceLines }: FrameWords,
  sides: Sides,
): TextStack & { ruleY: number } {
  const quiet = (text: string): GraphicText => ({ text, fontSize: GRAPHIC_FONTS.small, tone: 'quiet' });
  const sources = sourcesThatFit(content, sides.right - sides.left, mostSourceLines);
  const told = stackTexts([...notes, sources].map(quiet), { ...sides, top: 0 });
  const ruleY = told.bottom + GAP_AROUND_RULE;
  const credit = stackCredit(content, sides, ruleY + GAP_AROUND_RULE);
  return { texts: [...told.texts, ...credit.texts], bottom: credit.bottom, ruleY };
}

function stackCredit({ credit, liveView }: GraphicContent, sides: Sides, top: number): TextStack {
  const fontSize = GRAPHIC_FONTS.small;
  const publisher: GraphicText = { text: credit, fontSize, tone: 'ink' };
  const address: GraphicText = { text: liveView, fontSize, tone: 'accent', breakLines: breakAddress };
  const width = estimateTextWidth(credit, fontSize) + GAP_BESIDE + estimateTextWidth(liveView, fontSize);
  if (width > sides.right - sides.left) return stackTexts([publisher, address], { ...sides, top });
  const beside = stackTexts([publisher], { ...sides, top });
  const atEnd = stackTexts([address], { ...sides, top }).texts.map((text) => ({
    ...text,
    x: sides.right,
    anchor: 'end' as const,
  }));
  return { texts: [...beside.texts, ...atEnd], bottom: beside.bottom };
}

/** As many sources by name as so many lines hold, at least one. */
function sourcesThatFit({ panel, sources }: GraphicContent, width: number, mostLines: number): string {
  const fits = (named: number) => wrapText(sources(named), GRAPHIC_FONTS.small, width).length <= mostLines;
  let [enough, tooMany] = [1, panel.sources.length + 1];
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fits(middle)) enough = middle;
    else tooMany = middle;
  }
  return sources(enough);
}
