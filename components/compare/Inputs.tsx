import type { NumberLink } from '@/lib/comparison/table-view';
import type { Words } from '@/lib/words/translate';

interface InputsProps {
  readonly inputs: readonly NumberLink[];
  readonly words: Words;
}

/** The stated numbers that a computed one comes from, each a link to its statement. */
export function Inputs({ inputs, words }: InputsProps) {
  return (
    <details className="inputs">
      <summary>{words('computed')}</summary>
      <ul>
        {inputs.map(({ address, text }) => (
          <li key={address}>
            <a href={address}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
