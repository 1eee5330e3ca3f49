import type { WorkshopAssignment, WorkshopPhaseKind, WorkshopStatus } from '@raadgiver/db';
import type { BadgeTone } from '@raadgiver/ui';
import { m } from '#paraglide/messages.js';

/** Where a workshop stands, in a word. */
export function workshopState(workshop: { status: WorkshopStatus; rehearsal: boolean }): {
	word: string;
	tone: BadgeTone;
} {
	if (workshop.rehearsal) return { word: m.workshop_status_rehearsal(), tone: 'warning' };
	return states[workshop.status]();
}

const states: Record<WorkshopStatus, () => { word: string; tone: BadgeTone }> = {
	draft: () => ({ word: m.workshop_status_draft(), tone: 'neutral' }),
	open: () => ({ word: m.workshop_status_open(), tone: 'info' }),
	running: () => ({ word: m.workshop_status_running(), tone: 'success' }),
	ended: () => ({ word: m.workshop_status_ended(), tone: 'neutral' }),
};

export const phaseKindName: Record<WorkshopPhaseKind, () => string> = {
	welcome: m.workshop_kind_welcome,
	talk: m.workshop_kind_talk,
	breakout: m.workshop_kind_breakout,
	plenary: m.workshop_kind_plenary,
	vote: m.workshop_kind_vote,
	end: m.workshop_kind_end,
};

/** What happens in the phase, for whoever chooses it. */
export const phaseKindHint: Record<WorkshopPhaseKind, () => string> = {
	welcome: m.workshop_kind_welcome_hint,
	talk: m.workshop_kind_talk_hint,
	breakout: m.workshop_kind_breakout_hint,
	plenary: m.workshop_kind_plenary_hint,
	vote: m.workshop_kind_vote_hint,
	end: m.workshop_kind_end_hint,
};

export const PHASE_KINDS = ['welcome', 'talk', 'breakout', 'plenary', 'vote', 'end'] as const;

export const assignmentName: Record<WorkshopAssignment, () => string> = {
	balanced: m.workshop_assignment_balanced,
	random: m.workshop_assignment_random,
	theme: m.workshop_assignment_theme,
	chosen: m.workshop_assignment_chosen,
};

export const assignmentHint: Record<WorkshopAssignment, () => string> = {
	balanced: m.workshop_assignment_balanced_hint,
	random: m.workshop_assignment_random_hint,
	theme: m.workshop_assignment_theme_hint,
	chosen: m.workshop_assignment_chosen_hint,
};

export const ASSIGNMENTS = ['balanced', 'random', 'theme', 'chosen'] as const;

/** "Gruppe 7", and its name where it has one. */
export function roomName({ number, name }: { number: number; name: string | null }): string {
	return name ? m.workshop_room_named({ number, name }) : m.workshop_room({ number });
}
