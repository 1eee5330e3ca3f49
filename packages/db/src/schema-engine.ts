import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Prisma's own schema engine as WebAssembly: the command line's engine is a download, this one came
 * with the install. The package's entry imports the .wasm file as a module, which Node does not do
 * without a flag, so it is instantiated here.
 */
export async function loadSchemaEngine() {
	const file = createRequire(import.meta.url)
		.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
		.replace(/\.js$/, '.wasm');
	const { instance } = await WebAssembly.instantiate(await readFile(file), {
		'./schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
	});
	const wasm = instance.exports as WebAssembly.Exports & { __wbindgen_start(): void };
	bindings.__wbg_set_wasm(wasm);
	wasm.__wbindgen_start();
	return bindings.SchemaEngine;
}
