import { expect, test } from 'vitest';
import { noncentralityAt, noncentralT } from './noncentral-t.ts';

// Summed from the series of incomplete beta functions (Lenth 1989, AS 243), which is another way.
test.each([
	{ t: 1, df: 10, ncp: 0.5, p: 0.67863063869113 },
	{ t: 2.5, df: 3, ncp: 1, p: 0.8241837592004868 },
	{ t: -1.2, df: 8, ncp: 0.7, p: 0.036785130178323966 },
	{ t: 4, df: 30, ncp: 2, p: 0.9602411062409648 },
	{ t: 0.3, df: 2, ncp: -1.5, p: 0.9599083930212676 },
	{ t: 12, df: 200, ncp: 10, p: 0.9558638722416171 },
])('P(T ≤ $t) with $df degrees of freedom around $ncp', ({ t, df, ncp, p }) => {
	expect(noncentralT(t, df, ncp)).toBeCloseTo(p, 9);
	expect(noncentralityAt(p, t, df)).toBeCloseTo(ncp, 8);
});

test('with one degree of freedom and no noncentrality is Cauchy’s', () => {
	expect(noncentralT(1, 1, 0)).toBeCloseTo(0.75, 6);
});
