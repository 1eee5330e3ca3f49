import { expect, test } from 'vitest';
import { createToken } from '../joining/participant-token.ts';
import * as participants from '../joining/participants.ts';
import { createWorkshop, outsiders } from '../test-workshop.ts';
import * as door from './door.ts';
import * as outside from './outside.ts';

const introduction = { name: 'Anne', role: null, municipality: null, theme: null };

test('once the door is closed nobody new comes in, and whoever is in stays', async () => {
	const { id, facilitator } = await createWorkshop();
	const comeIn = (token: string) => participants.join(id, token, introduction);
	const token = createToken();
	expect(await comeIn(token)).toBe('in');
	expect(await door.close(facilitator, id)).toBe(true);
	expect(await door.close(facilitator, id)).toBe(false);
	expect((await outside.find(facilitator, id)).isDoorClosed).toBe(true);
	expect(await comeIn(createToken())).toBe('closed');
	expect(await comeIn(token)).toBe('in');
	expect(await participants.findByToken(token, id)).toMatchObject({ name: 'Anne' });
	expect(await door.open(facilitator, id)).toBe(true);
	expect(await door.open(facilitator, id)).toBe(false);
	expect(await comeIn(createToken())).toBe('in');
});

test('nobody else closes the door, or opens it', async () => {
	const workshop = await createWorkshop();
	for (const [who, actor] of await outsiders(workshop)) {
		await expect(door.close(actor, workshop.id), who).rejects.toMatchObject({ status: 404 });
		await expect(door.open(actor, workshop.id), who).rejects.toMatchObject({ status: 404 });
	}
});
