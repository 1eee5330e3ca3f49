import { LARGE_TEXT, TEXT_COOKIE } from '#lib/training/player/text-size.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ cookies }) => {
	return { largeText: cookies.get(TEXT_COOKIE) === LARGE_TEXT };
};
