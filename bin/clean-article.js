#!/usr/bin/env node
'use strict';
const { runCommand } = require('../dist/cli/load-command.cjs');
runCommand();
