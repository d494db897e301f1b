/** Two functions from data to pixels: d3's on the server, Recharts' in the browser. */
export interface DrawingScales {
  readonly xScale: (time: number) => number;
  readonly yScale: (value: number) => number;
}
