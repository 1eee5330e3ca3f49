import type { Subject } from '../../generated/client.ts';

type DemoProgramme = { readonly slug: string; readonly name: string; readonly uses: Subject[] };

/** The undertaking that sends advisers to GP practices by bicycle. */
export const adviserProgramme: DemoProgramme = {
	slug: 'raadgiver-paa-hjul',
	name: 'Rådgiver på hjul',
	uses: ['training', 'survey', 'workshop', 'programme'],
};

/** A section of the social workers' union, which runs workshops and has them evaluated. */
export const sectionProgramme: DemoProgramme = {
	slug: 'faggruppen-beskaeftigelse',
	name: 'Dansk Socialrådgiverforening, Faggruppen Beskæftigelse',
	uses: ['survey', 'workshop'],
};
