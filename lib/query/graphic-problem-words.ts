import type { Catalogue } from '@/lib/figure/catalogue';
import { GRAPHIC_SIZES, largestScale, SMALLEST_SCALE } from '@/lib/look/graphic-sizes';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { LookParameter } from './graphic-query';
import { GRAPHIC_BACKGROUNDS, GRAPHIC_PARAMETERS, GRAPHIC_TEXTS } from './graphic-query';
import type { GraphicProblem, LookProblem } from './parse-graphic-query';
import type { QueryProblemText } from './problem-words';
import { describeQueryProblem, shortened } from './problem-words';

/** Puts a problem of a picture's address into words. */
export function describeGraphicProblem(
  problem: GraphicProblem,
  catalogue: Catalogue,
  locale: Locale,
): QueryProblemText {
  return isLookProblem(problem)
    ? describeLookProblem(problem, locale)
    : describeQueryProblem(problem, catalogue, locale, GRAPHIC_PARAMETERS);
}

function isLookProblem(problem: GraphicProblem): problem is LookProblem {
  return 'size' in problem;
}

/** Code lists that parameters draw their values from. */
const CODE_LISTS: Readonly<Record<Exclude<LookParameter, 'scale'>, readonly string[]>> = {
  size: GRAPHIC_SIZES,
  background: GRAPHIC_BACKGROUNDS,
  text: GRAPHIC_TEXTS,
};

function describeLookProblem(
  { fault, parameter, value, size }: LookProblem,
  locale: Locale,
): QueryProblemText {
  const words = wordsOf(locale, 'graphic');
  const expected =
    parameter === 'scale'
      ? words('problems.expectedScale', {
          least: String(SMALLEST_SCALE),
          most: String(largestScale(size)),
          size,
        })
      : words('problems.expectedCode', { names: CODE_LISTS[parameter].join(', ') });
  return {
    given: `${parameter}=${shortened(value)}`,
    text: words(`problems.${fault}`, { parameter, expected }),
  };
}
