import { error } from '@sveltejs/kit';
import { strToU8 } from 'fflate';
import { danishDay } from '#lib/survey/danish-day.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { DownloadName } from '#lib/training/transfer/download-names.ts';
import type { PackageKind } from '#lib/training/packaged/packaged-data.ts';
import { m } from '#paraglide/messages.js';
import { getLocale } from '#paraglide/runtime.js';
import { origin } from '../../origin.ts';
import * as drafts from '../drafts/draft.ts';
import { fromStored } from '../module-files.ts';
import * as registers from '../register.ts';
import { giftOf } from './module-gift.ts';
import { packModule } from './module-package.ts';
import * as published from './published.ts';
import { zip } from './zip.ts';

/** A module in a form that leaves the house. */
export interface Download {
	/** Letters, digits, hyphens and dots, so that every system takes it. */
	readonly name: string;
	readonly contentType: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

type Make = (actor: Actor, slug: string) => Promise<Download>;

const zipped = (name: string, bytes: Uint8Array<ArrayBuffer>): Download => ({
	name: `${name}.zip`,
	contentType: 'application/zip',
	bytes,
});

const packed =
	(kind: PackageKind): Make =>
	async (actor, slug) => {
		const module = await published.require(actor, slug);
		const bytes = packModule(module, await registers.find(actor), {
			kind,
			day: danishDay(new Date()),
			locale: getLocale(),
			address: `${origin}/p/${actor.programme.slug}/modul/${slug}`,
			needsScript: m.transfer_player_needs_script(),
		});
		return zipped(`${slug}-v${module.version}-${kind}`, bytes);
	};

const makers: Readonly<Record<DownloadName, Make>> = {
	'modul.zip': async (actor, slug) => {
		const { version, files } = await published.require(actor, slug);
		return zipped(`${slug}-v${version}`, zip(files));
	},
	'kladde.zip': async (actor, slug) => {
		const draft = (await drafts.find(actor, slug)) ?? error(404);
		return zipped(`${slug}-kladde-${draft.revision}`, zip(fromStored(slug, draft.files)));
	},
	'scorm-12.zip': packed('scorm-12'),
	'scorm-2004.zip': packed('scorm-2004'),
	'cmi5.zip': packed('cmi5'),
	'spoergsmaal.txt': async (actor, slug) => {
		const module = await published.require(actor, slug);
		const { text } = giftOf(module, await registers.find(actor));
		return {
			name: `${slug}-v${module.version}-gift.txt`,
			contentType: 'text/plain; charset=utf-8',
			bytes: strToU8(text) as Uint8Array<ArrayBuffer>,
		};
	},
};

/** Makes a download of a module for those who teach; 404 for everybody else. */
export function make(actor: Actor, slug: string, name: DownloadName): Promise<Download> {
	return makers[name](actor, slug);
}
