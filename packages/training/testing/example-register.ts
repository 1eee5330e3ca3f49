import { parseRegister } from '../src/register/parse-register.ts';
import type { Register } from '../src/register/register.ts';
import { exampleAct } from './example-files.ts';

/** The register that holds the example act alone. */
export function exampleRegister(): Register {
	const parsed = parseRegister([exampleAct]);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	return parsed.register;
}
