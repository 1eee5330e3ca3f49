export { MISSING } from './answers/answer.ts';
export type { Answer, Missing } from './answers/answer.ts';
export { answeredCount } from './answers/answered-count.ts';
export { readAnswers } from './answers/read-answers.ts';
export type { AnswerProblem } from './answers/read-answers.ts';
export { answerTo, DONT_KNOW, NOT_SHOWN, SKIPPED, storedAnswersSchema } from './answers/stored.ts';
export type { StoredAnswer, StoredAnswers } from './answers/stored.ts';

export { AGREEMENT_SCALE, DONT_KNOW_LABEL } from './instruments/agreement-scale.ts';
export { WHO5_SCALE, WHO5_STATEMENTS, WHO5_STEM } from './instruments/who5.ts';

export { parseQuestionnaire } from './questionnaire/parse-questionnaire.ts';
export type { QuestionnaireProblem } from './questionnaire/parse-questionnaire.ts';
export { questionnaireSchema, RESPONDENT_GROUPS } from './questionnaire/questionnaire.ts';
export type { Questionnaire, RespondentGroup } from './questionnaire/questionnaire.ts';
export { segmentsOf } from './questionnaire/segments-of.ts';
export { themesOf } from './questionnaire/themes-of.ts';
export type { Theme } from './questionnaire/themes-of.ts';
export type { Wording } from './questionnaire/wording.ts';
export type { AnswerProblemCode, Scale } from './questions/behaviour.ts';
export { itemsOf } from './questions/items-of.ts';
export { QUESTION_KINDS } from './questions/kinds.ts';
export type { Question, QuestionKind } from './questions/kinds.ts';
export { scaleOf } from './questions/scale-of.ts';

export { hideSmallGroup, LOWEST_MINIMUM_GROUP, MINIMUM_GROUP } from './results/hide-small-group.ts';
export type { Point } from './results/hide-small-group.ts';
export { trend } from './results/trend.ts';
export type { Trend, TrendFigures, TrendPoint, TrendWave } from './results/trend.ts';
export { WAVES_NEEDED } from './results/trend-statement.ts';
export type { TrendStatement } from './results/trend-statement.ts';

export { total } from './statistics/counts.ts';
export type { Counts } from './statistics/counts.ts';
export { distribution } from './statistics/distribution.ts';
export type { DistributionRow } from './statistics/distribution.ts';
export { CONFIDENCE_LEVEL } from './statistics/level.ts';
export { meanInterval } from './statistics/mean-interval.ts';
export type { MeanInterval } from './statistics/mean-interval.ts';
export { mean } from './statistics/mean.ts';
export { newcombeDifference } from './statistics/newcombe-difference.ts';
export type { Share, ShareDifference } from './statistics/newcombe-difference.ts';
export { topShare } from './statistics/top-share.ts';
export { variance } from './statistics/variance.ts';
export { who5Band } from './statistics/who5-band.ts';
export type { Who5Band } from './statistics/who5-band.ts';
export { who5Score } from './statistics/who5-score.ts';
export { wilsonInterval } from './statistics/wilson-interval.ts';
export type { ShareInterval } from './statistics/wilson-interval.ts';

export { withholdRows } from './suppression/withhold-rows.ts';
export type { BaseRow } from './suppression/withhold-rows.ts';

export { countsOf } from './tally/counts-of.ts';
export { missingOf } from './tally/missing-of.ts';
export { startTally } from './tally/start-tally.ts';
export { tally } from './tally/tally.ts';
export type { ItemCount, TallyRow } from './tally/tally.ts';
