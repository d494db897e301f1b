/** The part of the `edtf` package that periods use: a date, season, decade or interval with its first and last millisecond. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
