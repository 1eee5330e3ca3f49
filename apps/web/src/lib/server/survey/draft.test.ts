import { expect, test } from 'vitest';
import { DONT_KNOW, SKIPPED } from '@raadgiver/survey';
import { openDraft, sealDraft } from './draft.ts';

const token = 'AAAAAAAAAAAAAAAAAAAAAA';
const answers = { access: 3, clarity: DONT_KNOW, dialogue: SKIPPED, better: 'Åbn før kl. 8 🚲' };

test('a draft is read back with its link as it was', () => {
	expect(openDraft(token, sealDraft(token, answers))).toEqual(answers);
	expect(openDraft(token, sealDraft(token, {}))).toEqual({});
});

test('no other link reads it, be it a single letter away', () => {
	const sealed = sealDraft(token, answers);
	for (const other of [`${token.slice(0, -1)}B`, token.toLowerCase(), ''])
		expect(() => openDraft(other, sealed)).toThrow();
});

test('nobody can change a byte of it unseen', () => {
	const sealed = sealDraft(token, answers);
	for (const place of [0, 12, 28, sealed.length - 1]) {
		const changed = Uint8Array.from(sealed);
		changed[place] = (changed[place] ?? 0) ^ 1;
		expect(() => openDraft(token, changed)).toThrow();
	}
	expect(() => openDraft(token, sealed.subarray(0, -1))).toThrow();
});

test('the same answers look different each time', () => {
	expect(sealDraft(token, answers)).not.toEqual(sealDraft(token, answers));
});

test('its length does not tell one tick from fourteen', () => {
	const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`item-${index}`, 3]));
	expect(sealDraft(token, { access: 3 })).toHaveLength(sealDraft(token, many).length);
});
