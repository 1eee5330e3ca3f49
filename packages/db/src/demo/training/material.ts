import type { Prisma } from '../../generated/client.ts';

/** One question as far as the generator must know it to answer it, rightly or not. */
export type DemoTrainingQuestion = {
	readonly right: Prisma.InputJsonValue;
	/** The mistakes that somebody makes. */
	readonly wrong: readonly Prisma.InputJsonValue[];
	/** The statements of law that a right answer teaches. */
	readonly learned: readonly string[];
};

/** One case: what can be chosen in each scene, and where it leads. An end has no choices. */
export type DemoCase = {
	readonly start: string;
	readonly scenes: Readonly<Record<string, readonly DemoChoice[]>>;
};

export type DemoChoice = {
	readonly isGood: boolean;
	readonly to: string;
};

/** A module as learners of the demo have worked through it. */
export type DemoModule = {
	readonly slug: string;
	readonly version: number;
	readonly title: string;
	readonly theme: string;
	readonly minutes: number;
	/** The keys of its steps, in order: before/…, page/…, question/…, case/…, after/… */
	readonly way: readonly string[];
	readonly questions: Readonly<Record<string, DemoTrainingQuestion>>;
	readonly cases: Readonly<Record<string, DemoCase>>;
};

/** What is remembered of one question. */
export type DemoMemory = Pick<
	Prisma.QuestionMemoryCreateManyInput,
	'stability' | 'difficulty' | 'state' | 'steps' | 'repetitions' | 'lapses'
> & { readonly dueAt: Date; readonly reviewedAt: Date };

/** The law that a certificate covers, as it stood on the day, and the first last day among it. */
export type DemoCoverage = {
	readonly covers: Prisma.InputJsonArray;
	readonly until: string | undefined;
};

/** The law register without the programme that it stands in. */
export type DemoRegister = {
	readonly acts: readonly Omit<Prisma.LawActCreateManyInput, 'programmeId'>[];
	readonly sections: readonly Omit<Prisma.LawSectionCreateManyInput, 'programmeId'>[];
	readonly statements: readonly Omit<Prisma.LawStatementCreateManyInput, 'programmeId'>[];
};

/** What training is made from: the modules and the law that ship, and the ways of reckoning with them. */
export type DemoTraining = {
	readonly register: DemoRegister;
	readonly modules: readonly DemoModule[];
	readonly remember: (memory: DemoMemory | undefined, right: boolean, at: Date) => DemoMemory;
	/** What a certificate of the module covers that is given on a day, as 2026-11-22. */
	readonly coverage: (slug: string, day: string) => DemoCoverage;
	/** A certificate's code, from bytes that are evenly spread. */
	readonly certificateCode: (bytes: Uint8Array) => string;
};
