import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as previews from './change-preview.ts';
import { RegisterRuleError, StatementChangedError } from './refusals.ts';
import { itIs, plan, reference, stage, standing } from './test-change.ts';

beforeEach(() => itIs('2026-12-01T12:00:00Z'));
afterEach(() => vi.useRealTimers());

test('what a change touches is seen before it is published', async () => {
	const { teacher } = await stage();
	const { mark } = await standing(teacher);
	const preview = await previews.find(teacher, reference, mark, { ...plan, from: '2027-01-01' });
	expect(preview).toMatchObject({ learners: 1, text: plan.text, isNow: false });
	const touched = preview.modules.find(({ slug }) => slug === 'laegeattester');
	expect(touched?.questions.length).toBeGreaterThan(0);
	await expect(previews.find(teacher, reference, mark, { ...plan, source: '' })).rejects.toThrow(
		RegisterRuleError,
	);
	await expect(previews.find(teacher, reference, 'another', plan)).rejects.toThrow(
		StatementChangedError,
	);
});
