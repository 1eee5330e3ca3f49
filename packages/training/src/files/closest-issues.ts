import type { z } from 'zod';

/**
 * What is wrong with a thing that may be of several shapes: what keeps it from the shape it is
 * closest to, so that a scene without a “why” is not told that it is no scene. Where it is equally far
 * from two, that it has none of the shapes.
 */
export function closestIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const [closest, second] = issue.errors.toSorted((a, b) => a.length - b.length);
	if (!closest || closest.length === second?.length) return [issue];
	return closest.map((inside) => ({ ...inside, path: [...issue.path, ...inside.path] }));
}
