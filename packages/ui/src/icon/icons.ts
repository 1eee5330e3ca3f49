/**
 * Line drawings on a grid of 24 × 24 with a stroke of 2, as the inside of an `<svg>`'s path.
 * Drawn for this product; they stand beside words and mean nothing alone.
 */
export const icons = {
	calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
	mail: 'M3 6h18v13H3zM3.5 7l8.5 6.5L20.5 7',
	person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-3.6 3.4-5.5 7.5-5.5s7.5 1.9 7.5 5.5',
	chart: 'M4 4v16h16M7.5 15l4-4.5 3 2.5L19.5 7',
	check: 'M5 12.5l4.7 4.7L19.5 7.4',
	warning: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1',
	info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7v.1',
	error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.4v.1',
	success: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.9 2.9 5.3-5.6',
	'arrow-right': 'M4 12h15.5M13.5 6l6 6-6 6',
	'arrow-left': 'M20 12H4.5M10.5 6l-6 6 6 6',
	'arrow-up': 'M12 20V4.5M6 10.5l6-6 6 6',
	'arrow-down': 'M12 4v15.5M6 13.5l6 6 6-6',
	equal: 'M5 9h14M5 15h14',
	question:
		'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.3 9.5a2.8 2.8 0 1 1 3.9 2.6c-.8.4-1.2.9-1.2 1.8M12 17.1v.1',
	download: 'M12 4v11.5M7 10.5l5 5 5-5M4 20h16',
	print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
	search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3L20.5 20.5',
	plus: 'M12 4.5v15M4.5 12h15',
	close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
	lock: 'M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 8 0V11',
	clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.3l3.5 2',
	menu: 'M4 7h16M4 12h16M4 17h16',
} as const;

export type IconName = keyof typeof icons;
