import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cmi5Structure } from './cmi5.ts';
import { PASSING_SCORE } from './packaged-module.ts';
import type { PackagedModule } from './packaged-module.ts';
import { scorm12Manifest } from './scorm-12.ts';
import { scorm2004Manifest } from './scorm-2004.ts';

const module: PackagedModule = {
	slug: 'laegeattester',
	version: 3,
	title: 'Læger & “kommuner” <sammen>',
	summary: 'Hvem spørger?\nHvem svarer?',
	language: 'da',
	minutes: 10,
	address: 'https://example.dk/p/indsats/modul/laegeattester',
	launch: 'index.html',
	files: ['index.html', 'player.js', 'player.css', 'module.js'],
	passingScore: PASSING_SCORE,
};

/** Stops at the first thing that is not well-formed. */
function parse(xml: string): Document {
	const stop = (_level: string, message: string) => {
		throw new Error(message);
	};
	return new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml');
}

const all = (document: Document, name: string): readonly Element[] => [
	...document.getElementsByTagName(name),
];

function only(document: Document, name: string): Element {
	const [first, ...others] = all(document, name);
	if (!first || others.length > 0) throw new Error(`not one ${name} but ${others.length + 1}`);
	return first;
}

const texts = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

describe.each([
	['SCORM 1.2', scorm12Manifest, '1.2', 'adlcp:scormtype'],
	['SCORM 2004', scorm2004Manifest, '2004 4th Edition', 'adlcp:scormType'],
])('%s', (_, write, version, type) => {
	const document = parse(write(module));

	test('the item leads to the resource, and the default organisation is there', () => {
		const resource = only(document, 'resource');
		expect(only(document, 'item').getAttribute('identifierref')).toBe(
			resource.getAttribute('identifier'),
		);
		expect(only(document, 'organizations').getAttribute('default')).toBe(
			only(document, 'organization').getAttribute('identifier'),
		);
		expect(resource.getAttribute(type)).toBe('sco');
		expect(resource.getAttribute('href')).toBe('index.html');
		expect(only(document, 'schemaversion').textContent).toBe(version);
	});

	test('every file is named once, and every id is given once', () => {
		const files = all(document, 'file').map((file) => file.getAttribute('href'));
		expect(files).toEqual(module.files);
		const ids = ['manifest', 'organization', 'item', 'resource'].map((name) =>
			only(document, name).getAttribute('identifier'),
		);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
	});

	test('the title is the same to the letter', () => {
		expect(new Set(texts(all(document, 'title')))).toEqual(new Set([module.title]));
	});
});

test('SCORM 1.2 has the passing score in percent, SCORM 2004 and cmi5 as a share', () => {
	expect(texts(all(parse(scorm12Manifest(module)), 'adlcp:masteryscore'))).toEqual(['80']);
	const objective = all(parse(scorm2004Manifest(module)), 'imsss:minNormalizedMeasure');
	expect(texts(objective)).toEqual(['0.8']);
	expect(only(parse(cmi5Structure(module)), 'au').getAttribute('masteryScore')).toBe('0.8');
});

test('the unit of cmi5 has an address as its id, and begins at the page of the package', () => {
	const document = parse(cmi5Structure(module));
	const unit = only(document, 'au');
	expect(unit.getAttribute('id')).toBe(module.address);
	expect(unit.getAttribute('moveOn')).toBe('CompletedAndPassed');
	expect(only(document, 'course').getAttribute('id')).not.toBe(module.address);
	expect(only(document, 'url').textContent).toBe('index.html');
	expect(texts(all(document, 'langstring'))).toEqual([
		module.title,
		module.summary,
		module.title,
		module.summary,
	]);
});

test('whatever a module is called, the manifests are well-formed and say it', () => {
	const awkward = fc.constantFrom('&', '<', ']]>', '"', "'", '\t', '\n', '\r', '&amp;', '💶', 'æ');
	const anything = fc.string({ unit: fc.oneof(awkward, fc.string()), minLength: 1 });
	fc.assert(
		fc.property(anything, anything, (title, summary) => {
			for (const write of [scorm12Manifest, scorm2004Manifest]) {
				const document = parse(write({ ...module, title, summary }));
				expect(texts(all(document, 'title'))).toEqual([title, title]);
			}
			const course = parse(cmi5Structure({ ...module, title, summary }));
			expect(texts(all(course, 'langstring')).slice(0, 2)).toEqual([title, summary]);
		}),
		{ numRuns: 30 },
	);
});

test('a character that XML cannot hold is left out', () => {
	const document = parse(cmi5Structure({ ...module, title: 'a\0b\uFFFEc' }));
	expect(texts(all(document, 'langstring'))[0]).toBe('abc');
});
