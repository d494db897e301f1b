/** Stands in the browser's code for the drawings that only the server makes, see `imports` of package.json. */
export function Drawings(): null {
  return null;
}
