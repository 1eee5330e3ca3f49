import type { Cell } from '#lib/csv/write-table.ts';
import { m } from '#paraglide/messages.js';
import { moduleThemeName } from './module-theme-name.ts';

/** A module as the table of somebody's record needs it. */
interface TabledModule {
	readonly title: string;
	readonly theme: string | undefined;
	readonly version: number;
	readonly begunOn: string;
	readonly completedOn: string | undefined;
	readonly seconds: number;
	readonly certificate: { readonly code: string } | undefined;
}

/** Somebody's modules as a table, one a row. */
export function recordTable(modules: readonly TabledModule[]): {
	header: readonly string[];
	rows: readonly (readonly Cell[])[];
} {
	return {
		header: [
			m.learning_record_module(),
			m.learning_record_theme(),
			m.learning_record_version(),
			m.learning_record_begun(),
			m.learning_record_completed(),
			m.learning_record_minutes(),
			m.learning_record_certificate(),
		],
		rows: modules.map(({ title, theme, version, begunOn, completedOn, seconds, certificate }) => [
			title,
			theme && moduleThemeName(theme),
			version,
			begunOn,
			completedOn,
			Math.round(seconds / 60),
			certificate?.code,
		]),
	};
}
