import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF, all pages in one line. */
export async function pdfText(file: Buffer): Promise<string> {
	const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const { items } = await (await pdf.getPage(index + 1)).getTextContent();
			return items.map((item) => ('str' in item ? item.str : '')).join(' ');
		}),
	);
	return pages.join(' ').replaceAll(/\s+/g, ' ');
}
