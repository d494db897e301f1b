'use strict';

require('./check-node.cjs');

process.chdir(require('path').dirname(__dirname));
require('tsx');
require('./test.ts');
