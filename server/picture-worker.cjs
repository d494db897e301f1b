'use strict';

const { parentPort } = require('node:worker_threads');
const { Resvg } = require('@resvg/resvg-js');
const { PICTURE_FONT } = require('./picture-font.cjs');

/** The drawing as PNG, so many pixels wide. */
function drawPng(svg, width) {
  return new Resvg(svg, { font: PICTURE_FONT, fitTo: { mode: 'width', value: width } }).render().asPng();
}

/** The drawing as SVG without texts: their letters are paths, with as many decimals as can be seen. */
function drawOutlines(svg) {
  return new Resvg(svg, { font: PICTURE_FONT })
    .toString()
    .replace(/\n\s*/g, '')
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

parentPort.on('message', ({ kind, svg, width }) => {
  try {
    const picture = kind === 'png' ? drawPng(svg, width) : drawOutlines(svg);
    parentPort.postMessage({ picture });
  } catch (error) {
    parentPort.postMessage({ problem: String(error) });
  }
});
