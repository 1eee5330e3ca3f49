import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const library = dirname(createRequire(import.meta.url).resolve('dkfds'));

/** IBM Plex Sans as font files, which documents are set and drawn with. They come with DKFDS. */
export const fontDirectory = join(library, '../../src/fonts/IBMPlexSans/complete/ttf');
