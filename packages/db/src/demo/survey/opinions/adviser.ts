import { adviserComments } from '../comments/adviser.ts';
import type { Opinions } from '../opinions.ts';

/** Advisers: few, glad of their work, short of time and sparring. */
export const adviserOpinions: Opinions = {
	centres: {
		coherence: [3.7, 3.8, 3.9, 3.9, 4.0, 4.1],
		access: [3.8, 3.9, 4.0, 4.1, 4.2, 4.3],
		clarity: [4.1, 4.2, 4.2, 4.2, 4.3, 4.3],
		dialogue: [3.7, 3.9, 4.0, 4.1, 4.2, 4.3],
		respect: [4.2, 4.2, 4.3, 4.3, 4.4, 4.4],
		'worth-the-time': [4.5, 4.5, 4.4, 4.4, 4.5, 4.5],
		learning: [4.0, 4.1, 4.2, 4.2, 4.3, 4.3],
		sparring: [3.3, 3.4, 3.5, 3.4, 3.6, 3.6],
		'time-enough': [3.8, 3.6, 3.5, 3.3, 3.4, 3.3],
		'in-the-practice': [3.8, 4.0, 4.1, 4.1, 4.3, 4.3],
		satisfaction: [8.0, 8.1, 8.3, 8.2, 8.5, 8.6],
	},
	elsewhere: [0.75, 0.75, 0.75, 0.75, 0.75, 0.75],
	weights: {},
	comments: adviserComments,
	spread: 0.7,
	lasting: 0.8,
	dontKnow: 0.01,
	skips: 0.005,
	stopsMidway: 0,
	writes: 0.35,
};
