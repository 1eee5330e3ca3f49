export { caseSchema, QUALITIES } from './cases/case.ts';
export type { Case, Scene } from './cases/case.ts';
export { choicesSoFar, walk } from './cases/walk.ts';
export type { PassedScene, Walk } from './cases/walk.ts';

export { CHANGE_KINDS, changeFaults } from './changes/change-rules.ts';
export type { ChangeKind, PlannedChange } from './changes/change-rules.ts';
export { deltaLesson } from './changes/delta-lesson.ts';
export type { DeltaLesson, LawChange, TouchedQuestion } from './changes/delta-lesson.ts';
export { rightAnswer } from './changes/right-answer.ts';
export type { RightAnswer } from './changes/right-answer.ts';

export { moduleDifference } from './difference/module-difference.ts';
export type { FieldDifference, PartDifference } from './difference/module-difference.ts';
export { wordChanges } from './difference/word-changes.ts';
export type { WordChange } from './difference/word-changes.ts';

export { caseData, caseForm } from './draft/case-form.ts';
export type { CaseForm, ChoiceForm, SceneForm } from './draft/case-form.ts';
export { UnreadableFileError } from './draft/draft-files.ts';
export type { DraftFiles, DraftPart } from './draft/draft-files.ts';
export { looseData } from './draft/loose-data.ts';
export { manifestData, manifestForm, withManifest, writeManifest } from './draft/manifest-form.ts';
export type { ManifestForm } from './draft/manifest-form.ts';
export { pageForm, pageText } from './draft/page-form.ts';
export type { PageForm } from './draft/page-form.ts';
export { partIds, questionList, readPart, removePart, writePart } from './draft/parts.ts';
export { questionData, questionForm } from './draft/question-form.ts';
export type { OptionForm, QuestionForm } from './draft/question-form.ts';
export { putBack, removedPart } from './draft/removed-part.ts';
export type { RemovedPart } from './draft/removed-part.ts';
export { shownCase, shownQuestion } from './draft/shown-parts.ts';
export { draftWay, listOf, moveOnWay, placeOnWay, WAY_LISTS } from './draft/way.ts';
export type { WayEntry, WayList } from './draft/way.ts';

export { idFrom } from './files/id-from.ts';
export type { CountedResult } from './figures/counted-results.ts';
export { itemDifficulty } from './figures/item-difficulty.ts';
export { itemRestCorrelation } from './figures/item-rest-correlation.ts';
export { LEAST_FOR_DISCRIMINATION, misleading } from './figures/misleading.ts';
export type { ChosenOption, Misleading } from './figures/misleading.ts';
export { normalisedGain } from './figures/normalised-gain.ts';
export type { BeforeAndAfter, NormalisedGain } from './figures/normalised-gain.ts';
export { quartiles } from './figures/quartiles.ts';
export type { CountedValue, Quartiles } from './figures/quartiles.ts';
export { upperLowerIndex } from './figures/upper-lower-index.ts';

export type { Problem } from './files/problem.ts';
export { sentences } from './files/sentences.ts';
export type { ProblemCode, Values } from './files/sentences.ts';
export { fileName, folderName } from './files/source-file.ts';
export type { SourceFile } from './files/source-file.ts';
export { hasUnseen } from './files/unseen.ts';
export { writeYaml } from './files/write-yaml.ts';

export { GIFT_REMARKS } from './gift/gift-remark.ts';
export type { GiftRemark, GiftRemarkCode } from './gift/gift-remark.ts';
export type { GiftWords } from './gift/gift-words.ts';
export { parseGift } from './gift/parse-gift.ts';
export { writeGift } from './gift/write-gift.ts';
export type { GiftChange, GiftSetting } from './gift/write-gift.ts';

export { lawLinks } from './markdown/law-links.ts';
export type { LawLink } from './markdown/law-links.ts';
export { BLOCK_NAMES, markdownProblems } from './markdown/markdown-rules.ts';
export { pageTree } from './markdown/page-tree.ts';
export type { Block, Inline } from './markdown/page-tree.ts';
export { referencesIn } from './markdown/references-in.ts';
export { parseMarkdown } from './markdown/parse-markdown.ts';

export { affectedBy } from './module/affected-by.ts';
export type { AffectedModule } from './module/affected-by.ts';
export { gradeItem } from './module/grade-item.ts';
export type { GradedItem, UngradedItem } from './module/grade-item.ts';
export { AUDIENCES } from './module/manifest.ts';
export type { Manifest, Step } from './module/manifest.ts';
export type { Module, Page } from './module/module.ts';
export { parseModule } from './module/parse-module.ts';
export { referencesOf } from './module/references-of.ts';
export { unmarkedStatements } from './module/unmarked-statements.ts';
export type { UnmarkedStatement } from './module/unmarked-statements.ts';
export { writeModule } from './module/write-module.ts';

export { isComplete, nextStep, shareDone } from './progress/progress.ts';
export { timeLearned } from './progress/time-learned.ts';
export type { DayOfAnswers, LearnedTime } from './progress/time-learned.ts';
export { wayOf } from './progress/way.ts';
export type { StepKey, Way } from './progress/way.ts';

export { answerTo } from './questions/answer-to.ts';
export { cmi5Structure } from './packages/cmi5.ts';
export { PASSING_SCORE } from './packages/packaged-module.ts';
export type { PackagedModule } from './packages/packaged-module.ts';
export { scorm12Manifest } from './packages/scorm-12.ts';
export { scorm2004Manifest } from './packages/scorm-2004.ts';

export { gradeAnswer } from './questions/grade-answer.ts';
export type { LearnerAnswer } from './questions/grade-answer.ts';
export { learnedBy } from './questions/learned-by.ts';
export { questionReferences } from './questions/question-references.ts';
export { QUESTION_KINDS } from './questions/question.ts';
export type { Question, QuestionKind } from './questions/question.ts';
export { readGiven } from './questions/read-given.ts';
export { mixedOrder, shownOrder } from './questions/shown-order.ts';

export { lix } from './readability/lix.ts';
export { moduleTexts } from './readability/module-texts.ts';
export type { ModuleText } from './readability/module-texts.ts';

export { lawBehind } from './repetition/law-behind.ts';
export type { DueQuestion } from './repetition/most-needed.ts';
export { DAILY_MINUTES, planToday, secondsOf } from './repetition/plan-today.ts';
export type { DayPlan, ModuleAhead, PlannedItem, Waiting } from './repetition/plan-today.ts';
export { retrievability } from './repetition/retrievability.ts';
export { spentToday } from './repetition/spent-today.ts';

export { daysLater } from './register/day.ts';
export { endingWithin } from './register/ending-within.ts';
export { parseRegister } from './register/parse-register.ts';
export { DAYS_AHEAD, reviewsDue } from './register/reviews-due.ts';
export type { ReviewDue } from './register/reviews-due.ts';
export { ACT_KINDS, STATEMENT_STATUSES } from './register/register.ts';
export type { Act, Register, Section, Statement, StatementStatus } from './register/register.ts';
export { statementFaults } from './register/statement-rules.ts';
export { findStatement, statementsOf } from './register/statements-of.ts';
export type { RegisteredStatement } from './register/statements-of.ts';
export { successorOf } from './register/successor-of.ts';
export { validityOn } from './register/validity-on.ts';
export type { Validity } from './register/validity-on.ts';

export { remember } from './repetition/remember.ts';
export type { Memory } from './repetition/remember.ts';

export { citedStatement } from './view/cited-statement.ts';
export type { CitedStatement } from './view/cited-statement.ts';
export { moduleOutline } from './view/module-outline.ts';
export type { ModuleOutline } from './view/module-outline.ts';
export { moduleView } from './view/module-view.ts';
export type { ModuleView, WayPurpose, WayStep } from './view/module-view.ts';
export { stepView } from './view/step-view.ts';
export type { StepView } from './view/step-view.ts';
