import type { JointExample } from '@raadgiver/workshop';
import { expect, test } from 'vitest';
import { jointView, type JointAsked, type JointSources } from './joint-view.ts';

const example = (id: string, parts: Partial<JointExample> = {}): JointExample => ({
	...{ id, title: id, what: '', needs: '', dissent: '', decidedBy: undefined, theme: undefined },
	...{ removed: false, removedInRoom: false, source: undefined, later: undefined },
	...{ mergedInto: undefined, sources: [] },
	...parts,
});

const asked: JointAsked = { side: Number.NaN, at: [], merging: null, done: undefined };

function sources(examples: JointExample[], parts: Partial<JointSources> = {}): JointSources {
	const workshop = { title: '', question: '', subQuestions: [], themes: ['Ledelse'] };
	return { workshop, examples, apart: new Set(), dots: undefined, pairs: [], ...parts };
}

const long = Array.from({ length: 90 }, (_, index) => example(`nr-${index + 1}`));

test('the page opens at an example that stands in the document, else where it was', () => {
	const page = (parts: Partial<JointAsked>) =>
		jointView(sources(long), { ...asked, ...parts }).page;
	expect(page({})).toBe(1);
	expect(page({ side: 2, at: [null, 'gone'] })).toBe(2);
	expect(page({ side: 2, at: [null, 'nr-90'] })).toBe(3);
	expect(page({ side: 2, merging: 'nr-90' })).toBe(2);
	expect(page({ merging: 'nr-90' })).toBe(3);
});

test('the first and the last under a theme are those of the document, not of the page', () => {
	const { themes } = jointView(sources(long), { ...asked, side: 2 });
	const cards = themes.flatMap((part) => part.cards);
	expect(cards).toHaveLength(40);
	expect(cards.some(({ isFirst, isLast }) => isFirst || isLast)).toBe(false);
	const counted = jointView(sources(long, { dots: {} }), asked).themes[0]?.cards[5];
	expect(counted).toMatchObject({ isFirst: true, isLast: true });
});

test('pairs are proposed as long as both stand and nobody has kept them apart', () => {
	const pairs = [
		{ one: 'a', other: 'b', likeness: 0.9 },
		{ one: 'c', other: 'a', likeness: 0.8 },
		{ one: 'a', other: 'out', likeness: 0.7 },
	];
	const examples = [example('a'), example('b'), example('c'), example('out', { removed: true })];
	const view = jointView(sources(examples, { pairs, apart: new Set(['a c']) }), asked);
	expect(view.pairs.map(([one, other]) => [one.id, other.id])).toEqual([['a', 'b']]);
	expect(view.pairCount).toBe(1);
	expect(view.takenOut).toEqual([{ id: 'out', title: 'out' }]);
});

test.each([
	['samlet', { mergedInto: 'b' }, 'separate'],
	['samlet', {}, undefined],
	['ud', { removed: true }, 'putBack'],
	['ud', {}, undefined],
	['brugt', {}, 'askLaterAgain'],
	['beholdt', {}, 'askLaterAgain'],
	['brugt', { later: { title: 'Ny' } }, undefined],
	['gemt', {}, undefined],
] as const)('what was done can be taken back while it stands: %s %j', (done, parts, action) => {
	const given = sources([example('a', parts), example('b')]);
	const view = jointView(given, { ...asked, done: { done, id: 'a' } });
	expect(view.done?.undo?.action).toBe(action);
});

test('a pair that is kept apart can be proposed again', () => {
	const done = { done: 'forskellige', id: 'a b' } as const;
	const undo = (apart: string[]) =>
		jointView(sources([], { apart: new Set(apart) }), { ...asked, done }).done?.undo;
	expect(undo(['a b'])).toEqual({ action: 'proposeAgain', name: 'pair', value: 'a b' });
	expect(undo([])).toBeUndefined();
});
