import type { Act, Register, Section, Statement } from './register.ts';

/** A statement with the reference that leads to it, and the section and act it stands in. */
export type RegisteredStatement = Statement & {
	readonly reference: string;
	readonly section: Pick<Section, 'id' | 'label'>;
	readonly act: Pick<Act, 'id' | 'kind' | 'title' | 'short' | 'publication'>;
};

/** All statements of the register, act by act. */
export function statementsOf({ acts }: Register): readonly RegisteredStatement[] {
	return acts.flatMap(({ sections, ...act }) =>
		sections.flatMap(({ statements, ...section }) =>
			statements.map((statement) => ({
				...statement,
				reference: `${act.id}/${section.id}/${statement.id}`,
				section,
				act,
			})),
		),
	);
}

/** The statement that a reference leads to. */
export function findStatement(
	register: Register,
	reference: string,
): RegisteredStatement | undefined {
	return statementsOf(register).find((statement) => statement.reference === reference);
}
