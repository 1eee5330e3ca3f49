import { gpComments } from '../comments/gp.ts';
import type { Opinions } from '../opinions.ts';

/** Doctors: wary at first, clearly won over; the time it takes weighs a little more each year. */
export const gpOpinions: Opinions = {
	centres: {
		coherence: [3.2, 3.3, 3.5, 3.6, 3.8, 3.9],
		access: [2.7, 3.0, 3.3, 3.6, 3.9, 4.1],
		clarity: [3.1, 3.2, 3.3, 3.4, 3.5, 3.6],
		dialogue: [3.2, 3.4, 3.5, 3.7, 3.8, 3.9],
		respect: [4.1, 4.1, 4.2, 4.2, 4.3, 4.3],
		'worth-the-time': [4.0, 4.0, 3.9, 3.8, 3.8, 3.7],
		learning: [3.0, 3.3, 3.4, 3.6, 3.6, 3.8],
		certificates: [2.6, 2.6, 2.8, 2.9, 2.9, 3.1],
		'less-alone': [3.0, 3.2, 3.3, 3.3, 3.5, 3.6],
		'in-the-practice': [3.6, 3.7, 3.9, 3.9, 4.0, 4.0],
		satisfaction: [6.3, 6.6, 6.9, 7.1, 7.4, 7.7],
	},
	elsewhere: [0.55, 0.57, 0.59, 0.61, 0.63, 0.65],
	weights: {},
	comments: gpComments,
	spread: 1,
	lasting: 0.8,
	dontKnow: 0.04,
	skips: 0.02,
	stopsMidway: 0.05,
	writes: 0.25,
};
