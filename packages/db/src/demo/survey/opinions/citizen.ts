import { citizenComments } from '../comments/citizen.ts';
import type { Opinions } from '../opinions.ts';

/**
 * Citizens: content from the start and much the same since. Only clarity rises, slowly; the fourth
 * wave fell in an autumn with long waiting and dips.
 */
export const citizenOpinions: Opinions = {
	centres: {
		respect: [4.3, 4.3, 4.3, 4.1, 4.3, 4.3],
		dialogue: [4.1, 4.1, 4.1, 3.9, 4.1, 4.2],
		clarity: [3.4, 3.5, 3.6, 3.5, 3.7, 3.8],
		access: [3.7, 3.7, 3.7, 3.3, 3.7, 3.7],
		coherence: [3.4, 3.4, 3.4, 3.2, 3.4, 3.5],
		'worth-the-time': [4.0, 4.0, 4.0, 3.8, 4.0, 4.0],
		'own-choice': [4.2, 4.2, 4.2, 4.2, 4.2, 4.3],
		agreements: [3.5, 3.5, 3.6, 3.3, 3.6, 3.7],
		'next-step': [3.2, 3.2, 3.2, 3.0, 3.2, 3.3],
		satisfaction: [7.3, 7.3, 7.4, 6.7, 7.4, 7.5],
	},
	elsewhere: [0.6, 0.6, 0.6, 0.55, 0.6, 0.6],
	wellBeing: [40, 41, 42, 41, 44, 46],
	weights: { contact: [28, 34, 22, 16] },
	comments: citizenComments,
	spread: 1,
	lasting: 0,
	dontKnow: 0.06,
	skips: 0.03,
	stopsMidway: 0.08,
	writes: 0.25,
};
