import { needsWhite } from './bar-colours.ts';

/** In pixels of the canvas, which has two for each of the page: the distance of the strokes. */
const TILE = 12;

/** A colour with strokes across it, lighter or darker so that figures on it are the easier to read. */
export function hatched(colour: string): string | CanvasPattern {
	const tile = document.createElement('canvas');
	tile.width = tile.height = TILE;
	const context = tile.getContext('2d');
	if (!context) return colour;
	context.fillStyle = colour;
	context.fillRect(0, 0, TILE, TILE);
	context.strokeStyle = needsWhite(colour) ? 'rgb(0 0 0 / 25%)' : 'rgb(255 255 255 / 45%)';
	context.lineWidth = 2;
	// Into the corners too, so that the tiles meet.
	for (const shift of [-TILE, 0, TILE]) {
		context.moveTo(shift, TILE);
		context.lineTo(shift + TILE, 0);
	}
	context.stroke();
	return context.createPattern(tile, 'repeat') ?? colour;
}
