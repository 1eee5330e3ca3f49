import type { ClientMessage } from '@raadgiver/workshop';
import { z } from 'zod';

const schema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('clock'), asked: z.number() }),
	z.object({ kind: z.literal('watch'), what: z.enum(['wall', 'screen']) }),
	z.object({ kind: z.literal('read'), page: z.int().min(1) }),
]);

/** What a browser asks over the channel; nothing where it asks for something that there is not. */
export function readClientMessage(text: string): ClientMessage | undefined {
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
