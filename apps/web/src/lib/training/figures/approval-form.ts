import { z } from 'zod';
import { m } from '#paraglide/messages.js';

/** What a module is approved under; empty where it is not. */
export const approvalSchema = z.object({
	approval: z
		.string()
		.trim()
		.max(200, { error: () => m.figures_approval_long() })
		.default(''),
});
