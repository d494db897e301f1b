import type { z } from 'zod';
import type { ParameterEntry } from './parameters';
import type { QueryProblem } from './parse-explore-query';

/** Reads the values of a page's parameters one parameter after another; what cannot be used becomes a problem. */
export interface ParameterReader {
  /** Every value that a parameter may hold, in the order of the address. */
  many<Value>(parameter: string, schema: z.ZodType<Value>): Value[];
  /** The first value; null where there is none that can be used. */
  one<Value>(parameter: string, schema: z.ZodType<Value>): Value | null;
  /** Grows as parameters are read. */
  readonly problems: QueryProblem[];
}

/**
 * A reader of address entries for a page that knows these parameters. Empty values, which a form sends for fields left
 * blank, ask for nothing.
 */
export function parameterReader(
  entries: Iterable<ParameterEntry>,
  knownParameters: readonly string[],
): ParameterReader {
  const given = [...entries];
  const problems: QueryProblem[] = given
    .filter(([name]) => !knownParameters.includes(name))
    .map(([parameter, value]) => ({ fault: 'unknown-parameter', parameter, value }));
  const textsOf = (parameter: string) =>
    given.filter(([name, value]) => name === parameter && value !== '').map(([, value]) => value);
  const read = <Value>(parameter: string, schema: z.ZodType<Value>, value: string): Value[] => {
    const result = schema.safeParse(value);
    if (result.success) return [result.data];
    problems.push({ fault: 'unexpected-value', parameter, value });
    return [];
  };
  return {
    problems,
    many: (parameter, schema) => textsOf(parameter).flatMap((value) => read(parameter, schema, value)),
    one: (parameter, schema) => {
      const [first, ...others] = textsOf(parameter);
      if (first === undefined) return null;
      problems.push(...others.map((value) => ({ fault: 'given-twice', parameter, value }) as const));
      return read(parameter, schema, first)[0] ?? null;
    },
  };
}

/** Each text once, in the order of its characters. */
export function distinct<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].sort();
}
