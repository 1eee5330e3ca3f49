import axe from 'axe-core';

/** What axe finds wrong in an element: one line a fault, with the rule and the markup. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
	const { violations } = await axe.run(element, {
		// A component is not a page: landmarks and the order of headings are the page's.
		rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
	});
	return violations.flatMap((violation) =>
		violation.nodes.map((node) => `${violation.id}: ${violation.help} ${node.html}`),
	);
}
