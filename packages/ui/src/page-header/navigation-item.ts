export interface NavigationItem {
	label: string;
	href: string;
	/** The page, or the part of the site, that is shown. */
	current?: boolean;
}
