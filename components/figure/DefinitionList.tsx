import type { Definition, DefinitionLine, DefinitionPart } from './definition';
import { InferredMark } from './InferredMark';

interface DefinitionListProps {
  readonly definitions: readonly Definition[];
  /** What the mark of supplied words means; needed where a definition is inferred. */
  readonly inferredMeaning?: string;
}

/** Terms and what is said of them, with hairlines between. */
export function DefinitionList({ definitions, inferredMeaning = '' }: DefinitionListProps) {
  return (
    <dl className="definitions">
      {definitions.map(({ term, lines, inferred }) => (
        <div key={term} className="definition">
          <dt>{term}</dt>
          <dd>
            {lines.map((line, index) => (
              <p key={index} className={line.quiet ? 'definition-quiet' : undefined}>
                <LineParts line={line} />
                {inferred && index === 0 && <InferredMark meaning={inferredMeaning} />}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LineParts({ line: { parts } }: { readonly line: DefinitionLine }) {
  return parts.map((part, index) => <Part key={index} part={part} />);
}

function Part({ part: { text, address, language } }: { readonly part: DefinitionPart }) {
  const spoken = language === undefined || language === '' ? {} : { lang: language };
  if (address !== undefined) {
    return (
      <a href={address} {...spoken}>
        {text}
      </a>
    );
  }
  return language === undefined ? text : <span {...spoken}>{text}</span>;
}
