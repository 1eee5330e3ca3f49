import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lix, moduleTexts, parseModule, parseRegister } from './index.ts';
import { statementsOf, unmarkedStatements, writeModule } from './index.ts';

// What ships: every file of content/law and content/modules.

const content = `${import.meta.dirname}/../../../content`;

function filesIn(folder: string) {
	return readdirSync(`${content}/${folder}`).map((name) => ({
		path: `content/${folder}/${name}`,
		text: readFileSync(`${content}/${folder}/${name}`, 'utf8'),
	}));
}

function readRegister() {
	const parsed = parseRegister(filesIn('law'));
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems, null, '\t'));
	return parsed.register;
}

/** Harder than a newspaper. */
const isHard = (text: string) => Number(lix(text)) > 45;

const register = readRegister();
const slugs = readdirSync(`${content}/modules`);

test('the register says of every statement which days it holds and where that was read', () => {
	const statements = statementsOf(register);
	expect(statements.length).toBeGreaterThan(40);
	for (const { validFrom, verifiedOn, source } of statements) {
		expect([validFrom, verifiedOn, source]).not.toContain('');
	}
});

test('the register reads as easily as the modules', () => {
	expect(statementsOf(register).filter(({ text }) => isHard(text))).toEqual([]);
});

describe.each(slugs)('the module %s', (slug) => {
	const files = filesIn(`modules/${slug}`);
	const parsed = parseModule(files, register);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems, null, '\t'));
	const { module } = parsed;

	test('asks at least eight questions on the way, and tells a case', () => {
		const { steps } = module;
		expect(steps.filter((step) => 'question' in step).length).toBeGreaterThanOrEqual(8);
		expect(steps.filter((step) => 'case' in step).length).toBeGreaterThanOrEqual(1);
	});

	test('takes the minutes that it says, within three, for somebody who reads 200 words a minute', () => {
		const tests = [...module.before, ...module.after];
		const onTheWay = moduleTexts(module).filter(
			({ kind, id }) => kind !== 'question' || !tests.includes(id),
		);
		// Answers that nobody chooses are read for nothing, which is about as long as choosing takes.
		const words = onTheWay.flatMap(({ text }) => text.split(/\s+/)).length;
		expect(Math.abs(words / 200 - module.minutes)).toBeLessThanOrEqual(3);
	});

	test('reads easily: LIX is at most 45 on every page, in every question and in every case', () => {
		expect(moduleTexts(module).filter(({ text }) => isHard(text))).toEqual([]);
	});

	test('teaches nothing as law in force that is not', () => {
		expect(unmarkedStatements(module, register)).toEqual([]);
	});

	test('is the same to the letter when it is written', () => {
		const written = writeModule(module);
		const shipped = files.map(({ path, text }) => [path.slice('content/modules/'.length), text]);
		expect(Object.fromEntries(written.map(({ path, text }) => [path, text]))).toEqual(
			Object.fromEntries(shipped),
		);
	});
});
