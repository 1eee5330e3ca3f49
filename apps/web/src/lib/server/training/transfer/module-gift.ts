import { findStatement, type GiftChange, type Register, writeGift } from '@raadgiver/training';
import type { PublishedModule } from '../modules.ts';
import { giftWords } from './gift-words.ts';

/** A module’s questions as Moodle takes them, and what is shown there in another way. */
export function giftOf(
	{ module }: PublishedModule,
	register: Register,
): { readonly text: string; readonly changes: readonly GiftChange[] } {
	return writeGift(module.questions, {
		words: giftWords(),
		category: module.title,
		cite: (reference) => {
			const statement = findStatement(register, reference);
			return statement ? `${statement.text} (${statement.source})` : reference;
		},
	});
}
