'use strict';

require('./check-node.cjs');

process.chdir(require('path').dirname(__dirname));
process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
require('tsx');
require('./start.ts');
