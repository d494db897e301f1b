import { render } from '@testing-library/react';
import type { MarkCode } from '@/components/drawing/MarkGlyph';
import { MarkGlyph } from '@/components/drawing/MarkGlyph';
import { COLOURS } from '@/lib/look/colours';
import { shapePath } from '@/lib/look/shapes';
import { MARK_RADIUS } from '@/lib/look/sizes';

const PLAIN: MarkCode = {
  completeness: 'whole',
  nature: 'reported',
  arrow: null,
  standing: true,
  misprint: false,
  derived: null,
};

function drawBar(code: Partial<MarkCode>): SVGElement {
  const { container } = render(
    <svg>
      <MarkGlyph
        x={10}
        y={20}
        ends={{ low: 40, high: 5 }}
        code={{ ...PLAIN, ...code }}
        look={{ colour: COLOURS.derived, shape: 'triangle' }}
      />
    </svg>,
  );
  return container.querySelector('svg')!;
}

test('a computed bar carries the shape of its series: its colour is that of every other', () => {
  const bar = drawBar({ derived: { inputs: [] } });
  expect(bar.querySelector('rect')).toBeInTheDocument();
  expect(bar.querySelector(`path[d="${shapePath('triangle', MARK_RADIUS)}"]`)).toBeInTheDocument();
});

test('a printed range is a bar and no point', () => {
  const bar = drawBar({});
  expect(bar.querySelector('rect')).toBeInTheDocument();
  expect(bar.querySelector('path')).not.toBeInTheDocument();
});
