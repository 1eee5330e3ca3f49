import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { expect, test } from 'vitest';
import { answerSchema } from './schemas.ts';

const proposal = '5d7c5c5e-0000-4000-8000-000000000001';

function send(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return superValidate(form, zod4(answerSchema));
}

test('a recipient who chooses nothing has answered nothing', async () => {
	const form = await send({ proposal, why: 'Vi afsætter midler', dueOn: '' });
	expect(form.valid).toBe(false);
	expect(form.errors.verdict).toHaveLength(1);
	expect(form.data.verdict).toBe('');
});

test.each(['accepted', 'considered', 'rejected'])('what is chosen is kept: %s', async (verdict) => {
	const form = await send({ proposal, verdict, why: ' Ja ', dueOn: '2027-06-01' });
	expect(form.valid).toBe(true);
	expect(form.data).toEqual({ proposal, verdict, why: 'Ja', dueOn: '2027-06-01' });
});

test.each([
	['why', { why: ' ' }],
	['why', { why: 'x'.repeat(4001) }],
	['dueOn', { dueOn: 'til sommer' }],
	['verdict', { verdict: 'perhaps' }],
])('what is wrong is said at its field: %s', async (field, wrong) => {
	const form = await send({ proposal, verdict: 'rejected', why: 'Nej', dueOn: '', ...wrong });
	expect(Object.keys(form.errors)).toEqual([field]);
});
