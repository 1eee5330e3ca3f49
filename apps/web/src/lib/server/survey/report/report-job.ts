/** The queue of reports that are to be made. */
export const REPORTS = 'survey-reports';

export interface ReportJob {
	readonly reportId: string;
}
