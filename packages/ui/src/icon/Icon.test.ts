import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import Icon from './Icon.svelte';
import { icons, type IconName } from './icons.ts';

test.each(Object.keys(icons) as IconName[])(
	'%s is drawn inside its square, unspoken',
	async (name) => {
		const { container } = await render(Icon, { name });
		const drawing = container.querySelector('path')?.getBBox();
		expect(drawing && drawing.x >= 1 && drawing.y >= 1).toBe(true);
		expect(drawing && drawing.x + drawing.width <= 23 && drawing.y + drawing.height <= 23).toBe(
			true,
		);
		expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
	},
);
