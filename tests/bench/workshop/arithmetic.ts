import { bring, documentModel, readJoint, similarPairs } from '@raadgiver/workshop';
import * as Y from 'yjs';
import { bound } from '../report.ts';
import { writtenExamples } from './written.ts';

/** Bounds in milliseconds, of the median of so many times. */
const TIMES = 7;
const BRING = 1_000;
const READ = 100;
const ALIKE = 600;
const MEGABYTES = 1.5;

const ROOMS = 50;

/** What is worked out from values alone, without a server. Says whether each bound holds. */
export function measureArithmetic(count: number): boolean[] {
	const examples = writtenExamples(count);
	const document = broughtIn(examples);
	const model = documentModel({
		...{ title: '', question: '', subQuestions: [], themes: [] },
		examples: readJoint(document),
	});
	const texts = model.themes.flatMap((part) => part.examples);
	const size = Y.encodeStateAsUpdate(document).byteLength / 1e6;
	return [
		bound(
			`bringing ${count} examples in, ms`,
			median(() => broughtIn(examples)),
			BRING,
		),
		bound(
			`reading ${count} examples, ms`,
			median(() => readJoint(document)),
			READ,
		),
		bound(
			`looking for pairs among ${count}, ms`,
			median(() => similarPairs(texts)),
			ALIKE,
		),
		bound(`the document of ${count}, MB`, size, MEGABYTES),
	];
}

function broughtIn(examples: ReturnType<typeof writtenExamples>): Y.Doc {
	const document = new Y.Doc();
	for (let number = 1; number <= ROOMS; number += 1) {
		const own = examples.filter((_, index) => index % ROOMS === number - 1);
		bring(document, { id: `room-${number}`, number }, own);
	}
	return document;
}

function median(work: () => unknown): number {
	const times = Array.from({ length: TIMES }, () => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	});
	return times.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? Number.NaN;
}
