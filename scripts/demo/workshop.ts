/** The workshops that ship, and how their documents are written, for the demo. */
import { readFile } from 'node:fs/promises';
import type { DemoExample, DemoTemplate, DemoWorkshops } from '@raadgiver/db/demo';
import {
	bring,
	documentModel,
	insertExample,
	mergeInto,
	notesText,
	parseSamples,
	parseTemplate,
	readJoint,
	writeDocument,
} from '@raadgiver/workshop';
import { codeFromBytes } from '../../apps/web/src/lib/survey/code.ts';

const content = new URL('../../content/workshops/', import.meta.url);

/** Characters of a workshop's code. */
const codeLength = 8;

/** The numbers of those who write: rooms have their own, and whoever merges in plenary this one. */
const plenary = 1000;

export async function workshopMaterial(): Promise<DemoWorkshops> {
	const { examples: samples, notes } = parseSamples(await read('samarbejdet-2021/examples.yaml'));
	return {
		long: await readTemplate('samarbejdet-2021'),
		short: await readTemplate('laegeattester-en-time'),
		samples,
		roomDocument: (number, examples) => roomDocument(number, examples, notes),
		joint,
		code: (bytes) => codeFromBytes(bytes, codeLength),
	};
}

async function readTemplate(slug: string): Promise<DemoTemplate> {
	const file = `${slug}/workshop.yaml`;
	const parsed = parseTemplate(await read(file));
	if ('template' in parsed) return parsed.template;
	throw new Error(
		parsed.problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'),
	);
}

const read = (file: string) => readFile(new URL(file, content), 'utf8');

function roomDocument(
	number: number,
	examples: readonly DemoExample[],
	notes: readonly string[],
): Uint8Array<ArrayBuffer> {
	return writeDocument(number, (document) => {
		for (const [place, example] of examples.entries()) {
			insertExample(document, example, place);
		}
		notesText(document).insert(0, notes[number % notes.length] ?? '');
	});
}

const joint: DemoWorkshops['joint'] = ({ template, rooms, merges, dots }) => {
	let examples: ReturnType<typeof readJoint> = [];
	const state = writeDocument(plenary, (document) => {
		for (const room of rooms) bring(document, room, room.examples);
		for (const [from, to] of merges) mergeInto(document, from, to);
		examples = readJoint(document);
	});
	const { themes } = documentModel({ ...template, examples, dots });
	const proposals = themes.flatMap(({ theme, examples }) =>
		examples.map((example) => ({ theme, example })),
	);
	return {
		state,
		// As JSON has it: what is left open is left out.
		proposals: proposals.map((proposal) => ({
			exampleId: proposal.example.id,
			content: JSON.parse(JSON.stringify(proposal)),
		})),
	};
};
