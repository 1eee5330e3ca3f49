import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writersOf, type Writer } from './test-writer.ts';

/** Each writer has a word that no other touches, and something to write around it. */
const WORDS = ['kommune', 'jobcenter', 'lægehus'];
const BETWEEN = ['\u0301', ' og ', '😀', 'é', '\n', 'næste sag', ''];

const action = fc.record({
	who: fc.nat(2),
	what: fc.constantFrom('write', 'compose', 'send', 'delete', 'undo', 'redo'),
	/** In which of the spaces between the words, before or after what stands there already. */
	gap: fc.nat(3),
	typed: fc.constantFrom(...BETWEEN),
});

/** Where the space before (0), between (1, 2) or after (3) the words begins and ends. */
function gapOf(text: string, gap: number): { start: number; end: number } {
	const [before, after] = [WORDS[gap - 1], WORDS[gap]];
	return {
		start: before === undefined ? 0 : text.indexOf(before) + before.length,
		end: after === undefined ? text.length : text.indexOf(after),
	};
}

/** Does something beside the words, and puts the caret back into the writer's own. */
function act(
	writer: Writer,
	own: string,
	{ what, gap, typed }: { what: string; gap: number; typed: string },
) {
	const { start, end } = gapOf(writer.seen.value, gap);
	// A bare accent joins the letter before it, and would change a word.
	const safe = typed === '\u0301' ? ` e${typed} ` : typed;
	if (what === 'write' || what === 'compose') {
		writer.select(end);
		if (what === 'compose') writer.binding.beginComposition();
		writer.put(` ${safe} `);
		writer.binding.typed();
		writer.binding.endComposition();
	} else if (what === 'delete' && end - start > 2) {
		writer.select(start + 1, end - 1);
		writer.type('');
	} else if (what === 'undo') writer.binding.undo();
	else if (what === 'redo') writer.binding.redo();
	writer.select(writer.seen.value.indexOf(own) + 3);
}

test('three who write at once end with the same text, and each caret stays in its word', () => {
	fc.assert(
		fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
			const writers = writersOf(` ${WORDS.join('  ')} `, 3);
			writers.forEach((writer, index) => {
				writer.select(writer.seen.value.indexOf(WORDS[index] ?? '') + 3);
			});
			for (const one of actions) {
				const writer = writers[one.who];
				if (!writer) continue;
				if (one.what === 'send') writer.sendTo(...writers.filter((other) => other !== writer));
				else act(writer, WORDS[one.who] ?? '', one);
			}
			for (const writer of writers) writer.sendTo(...writers.filter((other) => other !== writer));
			for (const [index, writer] of writers.entries()) {
				const word = WORDS[index] ?? '';
				expect(writer.seen.value).toBe(writers[0]?.text.toString());
				expect(writer.text.toString()).toBe(writer.seen.value);
				expect(writer.seen.value.slice(0, writer.seen.start)).toMatch(
					new RegExp(`${word.slice(0, 3)}$`),
				);
				expect(writer.seen.value.slice(writer.seen.start)).toMatch(new RegExp(`^${word.slice(3)}`));
			}
		}),
	);
});

test('three who write anything anywhere end with the same text, in the fields too', () => {
	const edit = fc.record({
		who: fc.nat(2),
		at: fc.nat(30),
		length: fc.nat(5),
		typed: fc.constantFrom(...BETWEEN),
		sends: fc.boolean(),
		composes: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
			const writers = writersOf('Vi 😀 skriver', 3);
			for (const { who, at, length, typed, sends, composes } of edits) {
				const writer = writers[who];
				if (!writer) continue;
				if (composes) writer.binding.beginComposition();
				const start = Math.min(at, writer.seen.value.length);
				writer.select(start, Math.min(start + length, writer.seen.value.length));
				writer.type(typed);
				if (sends) writer.sendTo(...writers.filter((other) => other !== writer));
				if (!composes) writer.binding.endComposition();
			}
			for (const writer of writers) writer.binding.endComposition();
			for (const writer of writers) writer.sendTo(...writers.filter((other) => other !== writer));
			for (const writer of writers) {
				expect(writer.text.toString()).toBe(writers[0]?.text.toString());
				expect(writer.seen.value).toBe(writer.text.toString());
			}
		}),
	);
});
