/** What a module can be taken out as, as the end of its address says it. */
export const DOWNLOAD_NAMES = [
	'modul.zip',
	'kladde.zip',
	'scorm-12.zip',
	'scorm-2004.zip',
	'cmi5.zip',
	'spoergsmaal.txt',
] as const;

export type DownloadName = (typeof DOWNLOAD_NAMES)[number];
