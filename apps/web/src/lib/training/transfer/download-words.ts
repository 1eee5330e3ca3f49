import { m } from '#paraglide/messages.js';
import type { DownloadName } from './download-names.ts';

interface Words {
	readonly title: () => string;
	readonly purpose: () => string;
}

const words: Readonly<Record<DownloadName, Words>> = {
	'modul.zip': { title: m.transfer_module_zip, purpose: m.transfer_module_zip_purpose },
	'kladde.zip': { title: m.transfer_draft_zip, purpose: m.transfer_draft_zip_purpose },
	'scorm-12.zip': { title: m.transfer_scorm_12, purpose: m.transfer_scorm_12_purpose },
	'scorm-2004.zip': { title: m.transfer_scorm_2004, purpose: m.transfer_scorm_2004_purpose },
	'cmi5.zip': { title: m.transfer_cmi5, purpose: m.transfer_cmi5_purpose },
	'spoergsmaal.txt': { title: m.transfer_gift, purpose: m.transfer_gift_purpose },
};

/** What a download is called, and in one line what it is for. */
export function downloadWords(name: DownloadName): { title: string; purpose: string } {
	const { title, purpose } = words[name];
	return { title: title(), purpose: purpose() };
}
