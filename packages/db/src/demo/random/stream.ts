import { createHash } from 'node:crypto';
import { splitMix64 } from './split-mix.ts';

/** The next random number, from 0 up to but not including 1. */
export type Random = () => number;

/** Gives the stream of random numbers that belongs to one named subject. */
export type Streams = (subject: string) => Random;

/**
 * Every subject (a person, a respondent) has a stream of its own, so that one more of them, or one
 * more draw, changes nothing about the others.
 */
export function streamsFrom(seed: string): Streams {
	return (subject) => {
		const state = createHash('sha256').update(`${seed}\n${subject}`).digest().readBigUInt64BE();
		const next = splitMix64(state);
		// The 53 bits that a double can hold.
		return () => Number(next() >> 11n) / 2 ** 53;
	};
}
