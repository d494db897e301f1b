'use strict';

// Written for the oldest Node there is, so that it can say this before anything else fails.
var NEEDED_MAJOR = 20;
var NEEDED_MINOR = 19;

var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);

if (major < NEEDED_MAJOR || (major === NEEDED_MAJOR && minor < NEEDED_MINOR)) {
  console.error(
    'Song Phuong needs Node.js ' +
      NEEDED_MAJOR +
      '.' +
      NEEDED_MINOR +
      ' or newer; this is ' +
      process.version +
      '.',
  );
  process.exit(1);
}
