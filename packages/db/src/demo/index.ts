export { loadDemo } from './load.ts';
export type { DemoMaterial, DemoQuestionnaire } from './material.ts';
export type {
	DemoCase,
	DemoModule,
	DemoTraining,
	DemoTrainingQuestion,
} from './training/material.ts';
export type { DemoExample, DemoTemplate, DemoWorkshops } from './workshop/material.ts';
export { fixedPeople } from './people/fixed-people.ts';
export type { DemoMembership, DemoPerson } from './people/fixed-people.ts';
