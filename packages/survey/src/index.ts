export { MISSING } from './answers/answer.ts';
export type { Answer, Missing } from './answers/answer.ts';
export { answeredCount } from './answers/answered-count.ts';
export { markNotShown } from './answers/mark-not-shown.ts';
export { readAnswers } from './answers/read-answers.ts';
export type { AnswerProblem } from './answers/read-answers.ts';
export { shownQuestions } from './answers/shown-questions.ts';
export { takeOwnCode } from './answers/take-own-code.ts';
export type { CodedScore } from './answers/take-own-code.ts';
export { answerTo, DONT_KNOW, NOT_SHOWN, SKIPPED, storedAnswersSchema } from './answers/stored.ts';
export type { StoredAnswer, StoredAnswers } from './answers/stored.ts';

export { AGREEMENT_SCALE, DONT_KNOW_LABEL } from './instruments/agreement-scale.ts';
export { OWN_CODE_EXAMPLE, OWN_CODE_RECIPE, readOwnCode } from './instruments/own-code.ts';
export { WHO5_SCALE, WHO5_STATEMENTS, WHO5_STEM } from './instruments/who5.ts';

export type { Alternative } from './probability/alternative.ts';
export { EXACT_LIMIT } from './probability/rank-test.ts';
export type { RankTestOptions, TestMethod } from './probability/rank-test.ts';

export { isComparable } from './questionnaire/is-comparable.ts';
export { isItemComparable } from './questionnaire/is-item-comparable.ts';
export { linkedChange } from './linked/linked-change.ts';
export type { LinkedChange, LinkedWave } from './linked/linked-change.ts';
export { linkedPairs } from './linked/linked-pairs.ts';
export type { LinkedScores } from './linked/linked-pairs.ts';

export { parseQuestionnaire } from './questionnaire/parse-questionnaire.ts';
export type { QuestionnaireProblem } from './questionnaire/parse-questionnaire.ts';
export { questionnaireSchema, RESPONDENT_GROUPS } from './questionnaire/questionnaire.ts';
export type { Questionnaire, RespondentGroup } from './questionnaire/questionnaire.ts';
export { segmentsOf } from './questionnaire/segments-of.ts';
export { themesOf } from './questionnaire/themes-of.ts';
export type { Theme } from './questionnaire/themes-of.ts';
export type { ShownIf } from './questionnaire/shown-if.ts';
export type { Wording } from './questionnaire/wording.ts';
export type { AnswerOption, AnswerProblemCode, Scale } from './questions/behaviour.ts';
export { itemsOf } from './questions/items-of.ts';
export { QUESTION_KINDS } from './questions/kinds.ts';
export type { Question, QuestionKind } from './questions/kinds.ts';
export { optionsOf } from './questions/options-of.ts';
export { scaleOf } from './questions/scale-of.ts';

export { CERTAIN_BELOW, certaintyOf, LIKELY_BELOW } from './results/certainty.ts';
export type { Certainty } from './results/certainty.ts';
export { compareGroups } from './results/compare-groups.ts';
export type {
	ComparedGroup,
	GroupComparison,
	GroupPair,
	OverallTest,
} from './results/compare-groups.ts';
export { compareWaves } from './results/compare-waves.ts';
export type { WaveComparison, WavePair } from './results/compare-waves.ts';
export type { DifferenceTest } from './results/difference-test.ts';
export type { Difference } from './results/difference.ts';
export type { Dropouts } from './results/dropouts.ts';
export { hideSmallGroup, LOWEST_MINIMUM_GROUP, MINIMUM_GROUP } from './results/hide-small-group.ts';
export type { Base, NoFigure, Point } from './results/hide-small-group.ts';
export type { Direction } from './results/judgement.ts';
export { MARGIN, marginOf } from './results/margin.ts';
export { missingBreakdown } from './results/missing-breakdown.ts';
export type { MissingBreakdown, Outcome } from './results/missing-breakdown.ts';
export { mostMoved } from './results/most-moved.ts';
export { WHO5_RELIABILITY } from './results/reliable-shares.ts';
export type { ReliableShares } from './results/reliable-shares.ts';
export type { CountedShare } from './results/share-where.ts';
export { strengthOf } from './results/strength.ts';
export type { Strength } from './results/strength.ts';
export { textThemes } from './results/text-themes.ts';
export type { Reading, ReadText, ThemeCount, WaveThemes } from './results/text-themes.ts';
export { themeAgreement } from './results/theme-agreement.ts';
export type { ReaderAgreement, ThemeAgreement } from './results/theme-agreement.ts';
export { trend } from './results/trend.ts';
export type { ShownPoint, Trend, TrendFigures, TrendPoint, TrendWave } from './results/trend.ts';
export { WAVES_FOR_MEANS, WAVES_FOR_SHARES } from './results/trend-test.ts';
export type {
	ChangeKind,
	JudgedVerdict,
	Verdict,
	VerdictGrounds,
	VerdictRow,
	VerdictSize,
} from './results/verdict.ts';
export { verdicts } from './results/verdicts.ts';
export { wellBeing } from './results/well-being.ts';
export type { BandShare, WellBeing } from './results/well-being.ts';
export { RELEVANT_POINTS, wellBeingChange } from './results/well-being-change.ts';
export type { WellBeingChange, WellBeingPair } from './results/well-being-change.ts';

export { benjaminiHochberg } from './statistics/benjamini-hochberg.ts';
export { bowker } from './statistics/bowker.ts';
export type { Bowker } from './statistics/bowker.ts';
export { cliffsDelta } from './statistics/cliffs-delta.ts';
export type { CliffsDelta } from './statistics/cliffs-delta.ts';
export { cochranArmitage } from './statistics/cochran-armitage.ts';
export type { ShareTrend } from './statistics/cochran-armitage.ts';
export { cohensD } from './statistics/cohens-d.ts';
export type { CohensD } from './statistics/cohens-d.ts';
export { cohensDz } from './statistics/cohens-dz.ts';
export { cohensKappa } from './statistics/cohens-kappa.ts';
export type { CohensKappa } from './statistics/cohens-kappa.ts';
export { total } from './statistics/counts.ts';
export type { Counts } from './statistics/counts.ts';
export { cronbachAlpha } from './statistics/cronbach-alpha.ts';
export type { CronbachAlpha } from './statistics/cronbach-alpha.ts';
export { distribution } from './statistics/distribution.ts';
export type { DistributionRow } from './statistics/distribution.ts';
export { hodgesLehmann } from './statistics/hodges-lehmann.ts';
export type { Shift } from './statistics/hodges-lehmann.ts';
export { holm } from './statistics/holm.ts';
export { itemCovariances } from './statistics/item-covariances.ts';
export type { ItemCovariances, ItemRow } from './statistics/item-covariances.ts';
export { kaplanMeier } from './statistics/kaplan-meier.ts';
export type { SurvivalCurve, SurvivalStep } from './statistics/kaplan-meier.ts';
export { kruskalWallis } from './statistics/kruskal-wallis.ts';
export type { KruskalWallis } from './statistics/kruskal-wallis.ts';
export { CONFIDENCE_LEVEL } from './statistics/level.ts';
export { logRank } from './statistics/log-rank.ts';
export type { LogRank } from './statistics/log-rank.ts';
export { mannKendall } from './statistics/mann-kendall.ts';
export type { MannKendall } from './statistics/mann-kendall.ts';
export { mannWhitney } from './statistics/mann-whitney.ts';
export type { MannWhitney } from './statistics/mann-whitney.ts';
export { mcdonaldOmega } from './statistics/mcdonald-omega.ts';
export { mcnemar } from './statistics/mcnemar.ts';
export type { McNemar } from './statistics/mcnemar.ts';
export { meanInterval } from './statistics/mean-interval.ts';
export type { MeanInterval } from './statistics/mean-interval.ts';
export { mean } from './statistics/mean.ts';
export { median } from './statistics/median.ts';
export { netPromoters } from './statistics/net-promoters.ts';
export { newcombeDifference } from './statistics/newcombe-difference.ts';
export type { Share, ShareDifference } from './statistics/newcombe-difference.ts';
export { npsDifference } from './statistics/nps-difference.ts';
export type { NpsDifference } from './statistics/nps-difference.ts';
export { npsInterval } from './statistics/nps-interval.ts';
export type { NpsInterval } from './statistics/nps-interval.ts';
export { npsWald } from './statistics/nps-wald.ts';
export type { Nps } from './statistics/nps-wald.ts';
export { orderStatistic } from './statistics/order-statistic.ts';
export { pairedT } from './statistics/paired-t.ts';
export type { PairedT } from './statistics/paired-t.ts';
export { pooledRanks } from './statistics/pooled-ranks.ts';
export type { PooledRank } from './statistics/pooled-ranks.ts';
export { pseudomedian } from './statistics/pseudomedian.ts';
export type { Pseudomedian } from './statistics/pseudomedian.ts';
export { rake } from './statistics/rake.ts';
export type { PopulationMargins, RakedCell } from './statistics/rake.ts';
export { rankBiserial } from './statistics/rank-biserial.ts';
export { reliableChange } from './statistics/reliable-change.ts';
export { restrictedMean } from './statistics/restricted-mean.ts';
export type { RestrictedMean } from './statistics/restricted-mean.ts';
export { riskTable } from './statistics/risk-table.ts';
export type { Durations, RiskRow } from './statistics/risk-table.ts';
export { shareAgainstTarget } from './statistics/share-against-target.ts';
export type { ShareAgainstTarget } from './statistics/share-against-target.ts';
export { shareHomogeneity } from './statistics/share-homogeneity.ts';
export type { ShareHomogeneity } from './statistics/share-homogeneity.ts';
export { signedRank } from './statistics/signed-rank.ts';
export type { SignedRank } from './statistics/signed-rank.ts';
export { standardErrorOfMeasurement } from './statistics/standard-error-of-measurement.ts';
export { survivalAt } from './statistics/survival-at.ts';
export { theilSen } from './statistics/theil-sen.ts';
export type { Slope } from './statistics/theil-sen.ts';
export { topShare } from './statistics/top-share.ts';
export { variance } from './statistics/variance.ts';
export { weightedMean } from './statistics/weighted-mean.ts';
export type { WeightedCounts, WeightedMean } from './statistics/weighted-mean.ts';
export { welchTest } from './statistics/welch-test.ts';
export type { WelchTest } from './statistics/welch-test.ts';
export { who5Band } from './statistics/who5-band.ts';
export type { Who5Band } from './statistics/who5-band.ts';
export { who5Score } from './statistics/who5-score.ts';
export { wilsonInterval } from './statistics/wilson-interval.ts';
export type { ShareInterval } from './statistics/wilson-interval.ts';

export { rareCombinations } from './suppression/rare-combinations.ts';
export type { Combination } from './suppression/rare-combinations.ts';
export { cellItem, placeKey } from './suppression/counted-place.ts';
export type { CountedPlace } from './suppression/counted-place.ts';
export { withheldPlaces } from './suppression/withheld-places.ts';
export { cellBounds } from './suppression/cell-bounds.ts';
export type { Bound, TableBounds } from './suppression/cell-bounds.ts';
export type { HiddenMargins } from './suppression/margin-network.ts';
export { suppressCells } from './suppression/suppress-cells.ts';
export { withholdMargins } from './suppression/withhold-margins.ts';
export { withholdRows } from './suppression/withhold-rows.ts';
export type { BaseRow } from './suppression/withhold-rows.ts';

export { countsOf } from './tally/counts-of.ts';
export { missingOf } from './tally/missing-of.ts';
export { startTally } from './tally/start-tally.ts';
export { tally } from './tally/tally.ts';
export type { ItemCount, TallyRow } from './tally/tally.ts';

export { agreementStrength } from './texts/agreement-strength.ts';
export type { AgreementStrength } from './texts/agreement-strength.ts';
export { maskPersonal, personalMask } from './texts/mask-personal.ts';
export { maskedParts } from './texts/masked-parts.ts';
export type { MaskedPart } from './texts/masked-parts.ts';
export type { PersonalKind } from './texts/markers.ts';
