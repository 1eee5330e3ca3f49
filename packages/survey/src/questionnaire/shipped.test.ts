import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestionnaire } from './parse-questionnaire.ts';
import { RESPONDENT_GROUPS } from './questionnaire.ts';

const shipped = RESPONDENT_GROUPS.map((group) => {
	const path = new URL(`../../../../content/questionnaires/${group}.yaml`, import.meta.url);
	const parsed = parseQuestionnaire(readFileSync(path, 'utf8'), `${group}.yaml`);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems, null, '\t'));
	return parsed.questionnaire;
});

const core = shipped.map((questionnaire) =>
	questionnaire.questions
		.filter((question) => question.core)
		.map(({ id, kind, theme, label }) => ({ id, kind, theme, label }))
		.toSorted((a, b) => a.id.localeCompare(b.id)),
);

describe.each(shipped)('the questionnaire for $group', (questionnaire) => {
	const { group, questions } = questionnaire;
	const ofKind = (kind: string) => questions.filter((question) => question.kind === kind);

	test('asks its own group 10–16 questions, of which it answers four or five a minute', () => {
		expect(questionnaire.id).toBe(group);
		expect(questions.length).toBeGreaterThanOrEqual(10);
		expect(questions.length).toBeLessThanOrEqual(16);
		expect(questionnaire.minutes).toBe(group === 'citizen' ? 4 : 3);
	});

	test('asks for one overall mark and at most two texts, which warn against names', () => {
		expect(ofKind('rating').map((question) => question.id)).toEqual(['satisfaction']);
		expect(ofKind('text').length).toBeLessThanOrEqual(2);
		for (const { hint } of ofKind('text')) {
			expect(hint?.da).toContain('Skriv ikke navne eller CPR-numre');
			expect(hint?.en).toContain('no names or CPR numbers');
		}
	});

	test('has both languages throughout, and they differ', () => {
		for (const { text, label } of questions) {
			expect(text.da).not.toBe(text.en);
			expect(label?.da).toBeTruthy();
		}
	});

	test('asks for segments only where the groups are large, and of everybody', () => {
		const segments = { gp: ['area', 'practice-size'], citizen: ['contact', 'area'], adviser: [] };
		expect(ofKind('choice').map((question) => question.id)).toEqual(segments[group]);
	});

	test('asks only citizens about well-being, and for a code of their own before the texts', () => {
		expect(ofKind('who5')).toHaveLength(group === 'citizen' ? 1 : 0);
		const closed = questions.filter(({ kind }) => kind !== 'text');
		expect(closed.at(-1)?.kind === 'own-code').toBe(group === 'citizen');
		expect(ofKind('own-code')).toHaveLength(group === 'citizen' ? 1 : 0);
	});
});

test('the core is the same in all three, under the same names', () => {
	expect(core[0]?.filter((question) => question.kind === 'agreement').length).toBeGreaterThan(4);
	expect(core[1]).toEqual(core[0]);
	expect(core[2]).toEqual(core[0]);
});
