import type { ParameterEntry } from './parameters';
import { PARAMETER_OF } from './parameters';
import { REVISION } from './parameter-schemas';

/**
 * The revision that an address is frozen to; null where it names none that can be one. It is read before the rest:
 * which codes the other parameters may name depends on the revision.
 */
export function askedRevision(entries: Iterable<ParameterEntry>): number | null {
  const given = [...entries].find(([name, value]) => name === PARAMETER_OF.revision && value !== '');
  return REVISION.nullable()
    .catch(null)
    .parse(given?.[1] ?? null);
}
