import type { SidesDrawing } from '@/lib/comparison/sides-drawing';

interface SidesFigureProps {
  readonly drawing: SidesDrawing;
  readonly title: string;
  readonly note: string;
}

/** The numbers of one flow as marks on one scale, each with the bar that its print allows. */
export function SidesFigure({ drawing, title, note }: SidesFigureProps) {
  return (
    <figure className="sides-figure">
      <figcaption>
        <h3>{title}</h3>
        <p className="hint">{note}</p>
      </figcaption>
      <ul>
        {drawing.marks.map((mark) => (
          <li key={mark.number.figureId} className={mark.named ? undefined : 'unnamed-mark'}>
            <span className="mark-label">{mark.label}</span>
            <span className="mark-track" aria-hidden="true">
              <span
                className="mark-bar"
                style={{ left: percent(mark.low), width: percent(mark.high - mark.low) }}
              />
              <span className="mark-point" style={{ left: percent(mark.place) }} />
            </span>
            <a href={mark.number.address}>{mark.number.text}</a>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
