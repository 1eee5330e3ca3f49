import { parseModule } from '../src/module/parse-module.ts';
import type { Module } from '../src/module/module.ts';
import { exampleFiles } from './example-files.ts';
import { exampleRegister } from './example-register.ts';

/** A module with every kind of question. */
export function exampleModule(): Module {
	const parsed = parseModule(exampleFiles(), exampleRegister());
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	return parsed.module;
}
