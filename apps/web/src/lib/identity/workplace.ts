/** The workplace that a form names: a new one, if its name was written, before the one chosen. */
export function workplaceOf(form: { organisation: string; newOrganisation: string; area: string }) {
	if (form.newOrganisation) return { name: form.newOrganisation, area: form.area || undefined };
	return form.organisation ? { id: form.organisation } : undefined;
}
