import { COLOURS } from './colours';

/** The colours as CSS custom properties (`--ink`, `--quiet-ink` …), to be set on an element's `style`. */
export const LOOK_PROPERTIES: Readonly<Record<`--${string}`, string>> = Object.fromEntries(
  Object.entries(COLOURS).map(([name, value]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ]),
);
