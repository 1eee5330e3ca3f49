import { parse } from 'yaml';
import { z } from 'zod';
import type { Decider } from '../example/example.ts';

/** An example as an invented group would write it, for a rehearsal. */
export interface Sample {
	readonly title: string;
	readonly what: string;
	readonly needs: string;
	readonly dissent: string;
	readonly decidedBy: Decider;
	/** Which of the workshop's themes it is about, from 1. */
	readonly level: number;
}

/** What invented groups write: their examples, and what stands beside them in their notes. */
export interface Samples {
	readonly examples: readonly Sample[];
	readonly notes: readonly string[];
}

const text = z.string().trim().min(1);

const samplesSchema = z.strictObject({
	examples: z
		.array(
			z.strictObject({
				title: text,
				what: text,
				needs: text,
				dissent: z.string().trim().default(''),
				decidedBy: z.enum(['politicians', 'management', 'both']),
				level: z.int().min(1),
			}),
		)
		.min(1),
	notes: z.array(text),
});

/**
 * Reads a file of samples (YAML).
 * @throws ZodError naming what is wrong in which example
 */
export function parseSamples(source: string): Samples {
	return samplesSchema.parse(parse(source));
}
