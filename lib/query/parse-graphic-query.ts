import { z } from 'zod';
import type { Catalogue } from '@/lib/figure/catalogue';
import type { GraphicSize } from '@/lib/look/graphic-sizes';
import { GRAPHIC_SIZES, largestScale, SMALLEST_SCALE } from '@/lib/look/graphic-sizes';
import { withoutTable } from './explore-query';
import type { GraphicLook, GraphicQuery, LookParameter } from './graphic-query';
import { GRAPHIC_BACKGROUNDS, GRAPHIC_TEXTS, LOOK_PARAMETERS, USUAL_LOOK } from './graphic-query';
import type { ParameterEntry } from './parameters';
import type { QueryProblem } from './parse-explore-query';
import { parseExploreQuery } from './parse-explore-query';

/** A part of the address that says how the view becomes a picture, and cannot be used. */
export interface LookProblem {
  readonly fault: 'unexpected-look' | 'look-given-twice' | 'too-large';
  readonly parameter: LookParameter;
  readonly value: string;
  readonly size: GraphicSize;
}

export type GraphicProblem = QueryProblem | LookProblem;

export interface GraphicParsing {
  readonly query: GraphicQuery;
  readonly problems: readonly GraphicProblem[];
}

const LOOK_SCHEMAS = {
  size: z.enum(GRAPHIC_SIZES),
  scale: z
    .string()
    .regex(/^\d{1,2}(\.\d{1,2})?$/)
    .transform(Number)
    .refine((scale) => scale >= SMALLEST_SCALE),
  background: z.enum(GRAPHIC_BACKGROUNDS),
  text: z.enum(GRAPHIC_TEXTS),
};

/**
 * Reads the parameters of a picture's address: those of the Explore screen, and how the view becomes a picture. What
 * the table does with its rows is left out. Whatever cannot be used is told as a problem.
 */
export function parseGraphicQuery(entries: Iterable<ParameterEntry>, catalogue: Catalogue): GraphicParsing {
  const given = [...entries];
  const ofLook = given.filter(([name]) => isLookParameter(name));
  const view = parseExploreQuery(
    given.filter(([name]) => !isLookParameter(name)),
    catalogue,
  );
  const faults: Omit<LookProblem, 'size'>[] = [];

  function one<Name extends LookParameter>(parameter: Name): GraphicLook[Name] {
    const schema: z.ZodType = LOOK_SCHEMAS[parameter];
    const texts = ofLook.filter(([name, value]) => name === parameter && value !== '');
    const [first, ...others] = texts.map(([, value]) => value);
    faults.push(...others.map((value) => ({ fault: 'look-given-twice', parameter, value }) as const));
    if (first === undefined) return USUAL_LOOK[parameter];
    const result = schema.safeParse(first);
    if (result.success) return result.data as GraphicLook[Name];
    faults.push({ fault: 'unexpected-look', parameter, value: first });
    return USUAL_LOOK[parameter];
  }

  const look = { size: one('size'), scale: one('scale'), background: one('background'), text: one('text') };
  const tooLarge = look.scale > largestScale(look.size);
  if (tooLarge) faults.push({ fault: 'too-large', parameter: 'scale', value: String(look.scale) });
  return {
    query: {
      ...look,
      scale: tooLarge ? USUAL_LOOK.scale : look.scale,
      view: withoutTable(view.query),
    },
    problems: [...view.problems, ...faults.map((fault) => ({ ...fault, size: look.size }))],
  };
}

function isLookParameter(name: string): boolean {
  return LOOK_PARAMETERS.some((parameter) => parameter === name);
}
