import { expect, test } from 'vitest';
import { readPlan, writePlan } from './plan.ts';

test.each([
	{ minutes: 8, weekdays: [] },
	{ minutes: 20, weekdays: [1, 3, 7] },
])('a plan in an address is read again: %o', (plan) =>
	expect(readPlan(writePlan(plan))).toEqual(plan),
);

test.each([null, '', 'x', '4', '21', '8-0', '8-8', '8-'])('“%s” is no plan', (text) =>
	expect(readPlan(text)).toBeUndefined(),
);
