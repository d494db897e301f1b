/** Fields of a BibTeX entry in their order; a null is left out. */
export type BibtexFields = Readonly<Record<string, string | null>>;

/** Fields that LaTeX reads letter by letter. */
const VERBATIM_FIELDS: readonly string[] = ['url', 'urldate', 'year'];

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which LaTeX finds nothing to act upon. Letters with marks stay as they are (UTF-8). */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES[sign]!);
}

/**
 * An entry of kind `@misc`, which every style knows. Title and author stand in double braces, so that no style changes
 * their letters or takes an office for a person.
 */
export function bibtexEntry(key: string, fields: BibtexFields): string {
  const lines = Object.entries(fields).flatMap(([name, text]) => {
    if (text === null || text === '') return [];
    return [`  ${name} = ${fieldText(name, text)}`];
  });
  return `@misc{${keyOf(key)},\n${lines.join(',\n')}\n}`;
}

function fieldText(name: string, text: string): string {
  if (VERBATIM_FIELDS.includes(name)) return `{${text.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`;
  const escaped = escapeBibtex(text);
  return name === 'title' || name === 'author' ? `{{${escaped}}}` : `{${escaped}}`;
}

/** Letters, digits and hyphens, which no program trips over. */
function keyOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
