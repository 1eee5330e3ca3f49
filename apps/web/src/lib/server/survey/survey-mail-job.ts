/** The queue of waves whose mails are to go out. */
export const SURVEY_MAIL = 'survey-mail';

/** Names the wave and nothing else: whom to write to stands with the invitations, no link anywhere. */
export interface SurveyMailJob {
	readonly waveId: string;
}
