// What a worker thread runs: the bundled command's other part.
'use strict';
const { loadCommand } = require('./load-command.cjs');
loadCommand().runWorker();
