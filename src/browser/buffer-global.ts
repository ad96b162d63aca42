export { Buffer } from './node-modules.ts';
