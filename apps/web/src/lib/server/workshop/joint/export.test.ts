import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { database } from '#lib/server/database.ts';
import {
	createWorkshop,
	enterPhase,
	participantIn,
	type TestWorkshop,
	writeExample,
} from '../test-workshop.ts';
import * as dots from './dots.ts';
import { jointFile } from './export.ts';
import * as jointPage from './joint-page.ts';
import * as editing from './joint-editing.ts';

/** Four examples of two rooms: one merged, one taken out, one with most dots. */
async function written(namesRooms: boolean): Promise<TestWorkshop> {
	const workshop = await createWorkshop({ namesRooms, themes: ['Ledelse', 'Samfund'] });
	const [first = '', second = ''] = workshop.roomIds;
	await database.workshopRoom.update({ where: { id: second }, data: { name: 'Vestegnen' } });
	const people = await Promise.all(workshop.roomIds.map((id) => participantIn(workshop.id, id)));
	const whole = await writeExample(first, {
		title: 'Fast #træffetid <b>',
		what: 'To timer hver anden uge.\nSå lægen kan banke på.',
		needs: 'En plads i lægehuset',
		dissent: 'Hellere telefon',
		decidedBy: 'management',
		theme: 'Ledelse',
	});
	const alike = await writeExample(second, { title: 'Træffetid', dissent: 'Ikke i lægehuset' });
	const skipped = await writeExample(second, { title: 'Noget helt andet' });
	const best = await writeExample(second, { title: 'Én skabelon', theme: 'Ledelse' });
	await jointPage.find(workshop.facilitator, workshop.id);
	await enterPhase(workshop.id, 'vote');
	await jointPage.find(workshop.facilitator, workshop.id);
	await editing.merge(workshop.facilitator, workshop.id, alike, whole);
	await editing.takeOut(workshop.facilitator, workshop.id, skipped);
	for (const person of people) await dots.give(person, best);
	await dots.close(workshop.facilitator, workshop.id);
	return workshop;
}

async function file(workshop: TestWorkshop, format: 'pdf' | 'docx' | 'md'): Promise<Uint8Array> {
	return jointFile(await jointPage.find(workshop.facilitator, workshop.id), format);
}

const inOrder = [
	'Samarbejdet mellem sundhedssystem og jobcenter',
	'Hvad kan politikerne gøre?',
	'Ledelse',
	'1. Én skabelon',
	'Gruppe 2 (Vestegnen)',
	'Plads 1 · 2 prikker',
	'2. Fast #træffetid <b>',
	'To timer hver anden uge.',
	'Så lægen kan banke på.',
	'den lokale ledelse',
	'En plads i lægehuset',
	'Hellere telefon',
	'Træffetid',
	'Ikke i lægehuset',
	'2 deltagere arbejdede i 2 grupper',
];

function expectInOrder(text: string, words: readonly string[]): void {
	let at = 0;
	for (const each of words) {
		const next = text.indexOf(each, at);
		expect(next, each).not.toBe(-1);
		at = next + each.length;
	}
}

test('the same words in the same order in all three formats', async () => {
	const workshop = await written(true);

	const text = new TextDecoder().decode(await file(workshop, 'md'));
	expectInOrder(
		text.replaceAll('\\', ''),
		inOrder.filter((words) => !words.startsWith('Gruppe 2')),
	);
	expect(text).toContain('2. Fast #træffetid \\<b\\>');

	const body = strFromU8(
		unzipSync(await file(workshop, 'docx'))['word/document.xml'] ?? new Uint8Array(),
	);
	const plain = body
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>');
	expectInOrder(plain, inOrder);

	const pdf = await getDocument({
		data: new Uint8Array(await file(workshop, 'pdf')),
		standardFontDataUrl: createRequire(import.meta.url)
			.resolve('pdfjs-dist/package.json')
			.replace('package.json', 'standard_fonts/'),
	}).promise;
	const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
		const { items } = await (await pdf.getPage(index + 1)).getTextContent();
		return items.map((item) => ('str' in item ? item.str : '')).join(' ');
	});
	expectInOrder((await Promise.all(pages)).join(' ').replace(/\s+/g, ' '), inOrder);
	const { metadata, info } = await pdf.getMetadata();
	expect(metadata.getRaw()).toMatch(/pdfuaid:part>\s*1/);
	expect(info).toMatchObject({ Language: 'da' });
	const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
	for (const role of ['H1', 'H2', 'H3', 'P']) expect(tags).toContain(`"${role}"`);

	for (const each of [text, plain]) {
		expect(each).not.toContain('Noget helt andet');
		expect(each).not.toContain('Deltager');
	}
});

test('names no room where the workshop does not', async () => {
	const workshop = await written(false);
	const page = JSON.stringify(await jointPage.find(workshop.facilitator, workshop.id));
	const text = new TextDecoder().decode(await file(workshop, 'md'));
	for (const words of ['Gruppe 1', 'Gruppe 2', 'Vestegnen', ...workshop.roomIds]) {
		expect(text).not.toContain(words);
		expect(page).not.toContain(words);
	}
	expect(text).toContain('En gruppe');
});

test('a document without examples can be taken too', async () => {
	const workshop = await createWorkshop();
	for (const format of ['pdf', 'docx', 'md'] as const)
		expect((await file(workshop, format)).length).toBeGreaterThan(100);
});
