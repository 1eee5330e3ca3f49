import { getLocale } from '#paraglide/runtime.js';

const formats = {
	da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 6 }),
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
};

/** A number with as many decimals as it has. */
export function decimalNumber(value: number, locale = getLocale()): string {
	return formats[locale].format(value);
}
