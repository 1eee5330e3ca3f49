import { questionSchema } from '../questions/question.ts';
import type { Question } from '../questions/question.ts';
import type { GiftRemark } from './gift-remark.ts';
import type { GiftWords } from './gift-words.ts';
import { questionId } from './question-id.ts';
import { readBlocks } from './read-blocks.ts';
import type { GiftBlock } from './read-blocks.ts';
import { readChoice, readTruth } from './read-choice.ts';
import { readMatch } from './read-match.ts';
import { readNumber } from './read-number.ts';
import { readParts } from './read-parts.ts';
import { leftOut } from './reading.ts';
import type { Finding, Reader, Reading } from './reading.ts';
import { readEssay, readTyped } from './read-words.ts';

/**
 * Reads questions in Moodle’s GIFT (https://docs.moodle.org/en/GIFT_format), kinds told apart as
 * Moodle does. Whatever of the file is not in the questions is in the remarks, by line: nothing is
 * lost without a word.
 *
 * @param taken ids that the questions may not have
 */
export function parseGift(
	file: string,
	words: GiftWords,
	taken: readonly string[] = [],
): { readonly questions: readonly Question[]; readonly remarks: readonly GiftRemark[] } {
	const { blocks, asides } = readBlocks(file);
	const ids = new Set(taken);
	const questions: Question[] = [];
	const remarks: GiftRemark[] = asides.map((aside) => ({ ...aside, name: '' }));
	for (const block of blocks) {
		const { name, question, findings } = readBlock(block, words);
		remarks.push(
			...findings.map(({ code, text = '' }) => ({ line: block.line, name, code, text })),
		);
		if (!question) continue;
		const id = questionId(name, ids);
		ids.add(id);
		// The readers leave nothing empty; the schema gives the keys the order that files have.
		questions.push(questionSchema.parse({ id, ...question }));
	}
	return { questions, remarks: remarks.toSorted((a, b) => a.line - b.line) };
}

function readBlock(block: GiftBlock, words: GiftWords): Reading & { name: string } {
	const parts = readParts(block.text);
	if ('code' in parts) return { name: parts.title, ...leftOut(parts.code) };
	const reading = readerOf(parts.answer)(parts, words);
	const html: readonly Finding[] = parts.texts.lostMarks() ? [{ code: 'html' }] : [];
	return {
		name: parts.title || firstWords(parts.text),
		...reading,
		findings: [...reading.findings, ...html],
	};
}

/** The order of these tests is Moodle’s. */
function readerOf(answer: string): Reader {
	if (answer === '') return readEssay;
	if (answer.startsWith('#')) return readNumber;
	if (answer.includes('~')) return readChoice;
	if (answer.includes('=')) return answer.includes('->') ? readMatch : readTyped;
	if (/^(T|TRUE|F|FALSE)\s*(#|$)/.test(answer)) return readTruth;
	return () => leftOut('unknown-answer', answer);
}

/** Words of a question that name it where it has no name. */
const nameWords = 5;

function firstWords(text: string): string {
	return text.split(/\s+/).slice(0, nameWords).join(' ');
}
