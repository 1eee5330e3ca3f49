import { join } from 'node:path';
import { root } from '../steps/places.mjs';

/**
 * What Node is given to serve the production build. Left to itself it keeps a hundred megabytes for values
 * that live for a moment, and a thousand people who come in together fill them; half of that serves them
 * as fast.
 */
export const serving = ['--max-semi-space-size=16', join(root, 'scripts', 'serve.ts')];
