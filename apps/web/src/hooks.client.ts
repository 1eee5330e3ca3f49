import { baseLocale, isLocale, overwriteGetLocale } from '#paraglide/runtime.js';

// A page is in one language for as long as it stands: choosing another loads it anew. Asked of the cookie
// it would cost each word that is shown a question to the browser's other process.
const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : baseLocale;
overwriteGetLocale(() => locale);
