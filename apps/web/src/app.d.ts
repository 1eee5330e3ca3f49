import type { Refusal } from '#lib/server/survey/ballots.ts';
import type { Actor } from '#lib/server/identity/actor.ts';
import type { SignedIn } from '#lib/server/identity/session.ts';

declare global {
	namespace App {
		interface Error {
			/** What the reader may quote, and the log holds. */
			reference?: string;
			/** Why a survey link or code takes no answer. */
			refusal?: Refusal | 'too-many';
			/** How long until another try is taken. */
			minutes?: number;
		}
		interface Locals {
			/** Whoever is signed in, with their parts in all programmes. */
			person: SignedIn | undefined;
			/** That person's part in the programme that the address names. */
			actor: Actor | undefined;
		}
	}
}
