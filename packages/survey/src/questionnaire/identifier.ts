import { z } from 'zod';

/**
 * The name of an item, an option or a theme: small letters, digits and hyphens, a letter first.
 * A value that is all digits is therefore always a point on a scale, never an option.
 */
export const identifierSchema = z
	.string({ error: 'is missing or is not a text' })
	.regex(
		/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
		'must be small letters a–z, digits and single hyphens, and begin with a letter',
	);
