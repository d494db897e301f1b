import type { ChangeView } from './change-view';

/** A change with the number it rests on, and whether it is printed or computed. */
export function ChangeText({ change }: { readonly change: ChangeView }) {
  const { before, number, after, origin, isDerived } = change;
  return (
    <>
      {before !== '' && <span className="derived">{before} </span>}
      <a href={number.address}>{number.text}</a> {after}{' '}
      <span className={isDerived ? 'change-origin derived' : 'change-origin'}>{origin}</span>
    </>
  );
}
