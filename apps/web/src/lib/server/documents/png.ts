import { Resvg } from '@resvg/resvg-js';
import { fontDirectory } from './fonts.ts';

/** A drawing as pixels, `width` of them wide, on white ground. */
export function asPng(svg: string, width: number): Buffer {
	const font = {
		fontDirs: [fontDirectory],
		loadSystemFonts: false,
		defaultFontFamily: 'IBM Plex Sans',
	};
	const drawn = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		background: '#fff',
		font,
	});
	return drawn.render().asPng();
}
