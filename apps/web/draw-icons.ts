import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/**
 * Draws the icons of the installed app from the favicon. Run it when the favicon changes; what it
 * draws is committed.
 */
const folder = join(import.meta.dirname, 'static');
const favicon = await readFile(join(folder, 'favicon.svg'), 'utf8');

// Phones cut such an icon into a shape of their own: it has no corners, and what is drawn stays within
// the middle four fifths (https://www.w3.org/TR/appmanifest/#icon-masks).
const uncut = favicon
	.replace(' rx="12"', '')
	.replace('translate(5.5 17) scale(.83)', 'translate(11.2 19.7) scale(.65)');

await draw(favicon, 192, 'icon-192.png');
await draw(favicon, 512, 'icon-512.png');
await draw(uncut, 512, 'icon-maskable-512.png');
await draw(uncut, 180, 'apple-touch-icon.png');

async function draw(svg: string, pixels: number, name: string): Promise<void> {
	const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render();
	await writeFile(join(folder, name), drawn.asPng());
}
