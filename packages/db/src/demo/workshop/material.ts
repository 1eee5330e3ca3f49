import type { Prisma, Workshop, WorkshopPhase } from '../../generated/client.ts';

/** An example that a group has written. */
export type DemoExample = {
	readonly id: string;
	readonly title: string;
	readonly what: string;
	readonly needs: string;
	readonly dissent: string;
	readonly decidedBy: 'politicians' | 'management' | 'both';
	readonly theme: string;
	readonly removed: boolean;
};

/** An example before it has an id, and which theme it is about, from 1. */
export type DemoSample = Omit<DemoExample, 'id' | 'theme' | 'removed'> & {
	readonly level: number;
};

/** A workshop that ships, without the title that it gets in the demo. */
export type DemoTemplate = Readonly<
	Pick<
		Workshop,
		| 'title'
		| 'question'
		| 'subQuestions'
		| 'leastExamples'
		| 'themes'
		| 'asksRole'
		| 'asksMunicipality'
		| 'namesRooms'
		| 'dotsEach'
		| 'assignment'
		| 'roomSize'
		| 'roomCount'
	>
> & {
	readonly phases: readonly Readonly<
		Pick<WorkshopPhase, 'kind' | 'title' | 'minutes' | 'speaker'>
	>[];
};

/** What came of the plenary: the joint document, and its examples in the order in which they are passed on. */
export type DemoJoint = {
	readonly state: Uint8Array<ArrayBuffer>;
	readonly proposals: readonly {
		readonly exampleId: string;
		readonly content: Prisma.InputJsonObject;
	}[];
};

/** What workshops are made from: the templates that ship, and the ways of writing their documents. */
export type DemoWorkshops = {
	/** Two hours, on the cooperation between jobcentre and health system. */
	readonly long: DemoTemplate;
	/** An hour, on medical certificates. */
	readonly short: DemoTemplate;
	readonly samples: readonly DemoSample[];
	/** The document of a room, as it is stored. */
	readonly roomDocument: (
		number: number,
		examples: readonly DemoExample[],
	) => Uint8Array<ArrayBuffer>;
	readonly joint: (written: {
		readonly template: DemoTemplate;
		readonly rooms: readonly {
			readonly id: string;
			readonly number: number;
			readonly examples: readonly DemoExample[];
		}[];
		/** Which example was merged into which. */
		readonly merges: readonly (readonly [from: string, to: string])[];
		readonly dots: Readonly<Record<string, number>>;
	}) => DemoJoint;
	/** A workshop's code, from bytes that are evenly spread. */
	readonly code: (bytes: Uint8Array) => string;
};
