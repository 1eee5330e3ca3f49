import { drawAll } from './draw-when-near.ts';

/** Pixels of the picture for one of the page, and the white around it in pixels of the page. */
const SHARPNESS = 2;
const MARGIN = 24;

type Paint = { readonly context: CanvasRenderingContext2D; readonly origin: DOMRect };

/** Room for a title, and its size, in pixels of the page. */
const TITLE = 48;
const TITLE_SIZE = 24;

/**
 * A part of the page as a PNG on white: its words and lines as they stand, its charts and its
 * drawings. What is hidden or only meant for the screen (`no-print`) is left out.
 * @param title stands above, where the part does not say itself what it shows
 */
export async function takePicture(part: HTMLElement, title?: string): Promise<Blob> {
	await drawAll();
	const origin = part.getBoundingClientRect();
	const above = MARGIN + (title ? TITLE : 0);
	const canvas = document.createElement('canvas');
	canvas.width = (origin.width + 2 * MARGIN) * SHARPNESS;
	canvas.height = (origin.height + above + MARGIN) * SHARPNESS;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no pictures.');
	context.scale(SHARPNESS, SHARPNESS);
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.translate(MARGIN, above);
	if (title) {
		const { color, fontFamily } = getComputedStyle(part);
		context.fillStyle = color;
		context.font = `700 ${TITLE_SIZE}px ${fontFamily}`;
		context.fillText(title, 0, TITLE_SIZE - TITLE);
	}
	for (const element of [part, ...part.querySelectorAll<HTMLElement | SVGElement>('*')]) {
		if (!isSeen(element)) continue;
		await paintElement(element, { context, origin });
	}
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) =>
			blob ? resolve(blob) : reject(new Error('The picture is too large.')),
		);
	});
}

function isSeen(element: Element): boolean {
	if (element.closest('.no-print, svg *') || !element.checkVisibility()) return false;
	for (let around: Element | null = element; around; around = around.parentElement) {
		// Words for screen readers are clipped away.
		if (getComputedStyle(around).clipPath !== 'none') return false;
	}
	return true;
}

async function paintElement(element: HTMLElement | SVGElement, paint: Paint): Promise<void> {
	if (element instanceof HTMLCanvasElement) return paintImage(element, element, paint);
	if (element instanceof SVGSVGElement) {
		return paintImage(element, await asImage(element), paint);
	}
	paintBorders(element, paint);
	for (const node of element.childNodes) {
		if (node instanceof Text) paintText(node, element, paint);
	}
}

function paintImage(
	element: Element,
	image: HTMLCanvasElement | HTMLImageElement,
	{ context, origin }: Paint,
): void {
	const { left, top, width, height } = element.getBoundingClientRect();
	if (width === 0 || height === 0) return;
	context.drawImage(image, left - origin.left, top - origin.top, width, height);
}

/** A drawing by itself knows neither the colour of the words around it nor its size on the page. */
async function asImage(drawing: SVGSVGElement): Promise<HTMLImageElement> {
	const { width, height } = drawing.getBoundingClientRect();
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	const { color, fill, stroke, strokeWidth } = getComputedStyle(drawing);
	Object.assign(copy.style, { color, fill, stroke, strokeWidth });
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
	await image.decode();
	return image;
}

function paintBorders(element: Element, { context, origin }: Paint): void {
	const style = getComputedStyle(element);
	const box = element.getBoundingClientRect();
	const [left, top] = [box.left - origin.left, box.top - origin.top];
	const [right, bottom] = [left + box.width, top + box.height];
	const sides = {
		top: [left, top, right, top],
		right: [right, top, right, bottom],
		bottom: [left, bottom, right, bottom],
		left: [left, top, left, bottom],
	} as const;
	for (const [side, [fromX, fromY, toX, toY]] of Object.entries(sides)) {
		const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
		if (!(width > 0) || style.getPropertyValue(`border-${side}-style`) === 'none') continue;
		context.strokeStyle = style.getPropertyValue(`border-${side}-color`);
		context.lineWidth = width;
		context.beginPath();
		context.moveTo(fromX, fromY);
		context.lineTo(toX, toY);
		context.stroke();
	}
}

/** Word by word, because only the page knows where its lines end. */
function paintText(text: Text, element: Element, { context, origin }: Paint): void {
	const { color, fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
	context.fillStyle = color;
	context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
	const ascent = context.measureText(text.data).fontBoundingBoxAscent;
	const range = document.createRange();
	for (const word of text.data.matchAll(/\S+/g)) {
		range.setStart(text, word.index);
		range.setEnd(text, word.index + word[0].length);
		const { left, top } = range.getBoundingClientRect();
		context.fillText(word[0], left - origin.left, top - origin.top + ascent);
	}
}
