import type { OrganisationKind } from '../../generated/client.ts';

export type DemoOrganisation = {
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly area?: string;
};

export const jobcentre: DemoOrganisation = {
	kind: 'municipality',
	name: 'Jobcenter København, Skelbækgade',
};

export const adviserCorps: DemoOrganisation = { kind: 'municipality', name: 'Rådgiverkorpset' };

export const section: DemoOrganisation = { kind: 'section', name: 'Faggruppen Beskæftigelse' };
