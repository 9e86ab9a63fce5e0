import type { Rule } from './rule.ts';
import { accountedNumbers } from './rules/accounted-numbers.ts';
import { answerKeys } from './rules/answer-keys.ts';
import { blanks } from './rules/blanks.ts';
import { caseNumbers } from './rules/case-numbers.ts';
import { caseSums } from './rules/case-sums.ts';
import { clears } from './rules/clears.ts';
import { deckLinks } from './rules/deck-links.ts';
import { deckParallel } from './rules/deck-parallel.ts';
import { deckPlan } from './rules/deck-plan.ts';
import { deckSlides } from './rules/deck-slides.ts';
import { deckTags } from './rules/deck-tags.ts';
import { drawings } from './rules/drawings.ts';
import { feedbackTone } from './rules/feedback-tone.ts';
import { fictitious } from './rules/fictitious.ts';
import { figures } from './rules/figures.ts';
import { files } from './rules/files.ts';
import { guessing } from './rules/guessing.ts';
import { guideParallel } from './rules/guide-parallel.ts';
import { guidePlan } from './rules/guide-plan.ts';
import { guideSlides } from './rules/guide-slides.ts';
import { guideText } from './rules/guide-text.ts';
import { guideTwoDays } from './rules/guide-two-days.ts';
import { hedges } from './rules/hedges.ts';
import { ideas } from './rules/ideas.ts';
import { ifThen } from './rules/if-then.ts';
import { inclusive } from './rules/inclusive.ts';
import { itemMix } from './rules/item-mix.ts';
import { keyPositions } from './rules/key-positions.ts';
import { legalNotice } from './rules/legal-notice.ts';
import { lengths } from './rules/lengths.ts';
import { lessonParts } from './rules/lesson-parts.ts';
import { links } from './rules/links.ts';
import { minutes } from './rules/minutes.ts';
import { misconceptions } from './rules/misconceptions.ts';
import { objectives } from './rules/objectives.ts';
import { optionLengths } from './rules/option-lengths.ts';
import { optionWords } from './rules/option-words.ts';
import { overclaims } from './rules/overclaims.ts';
import { parallelFrontmatter } from './rules/parallel-frontmatter.ts';
import { parallelLength } from './rules/parallel-length.ts';
import { parallelNumbers } from './rules/parallel-numbers.ts';
import { parallelText } from './rules/parallel-text.ts';
import { paths } from './rules/paths.ts';
import { permanentIds } from './rules/permanent-ids.ts';
import { questions } from './rules/questions.ts';
import { schema } from './rules/schema.ts';
import { sentences } from './rules/sentences.ts';
import { sieForm } from './rules/sie-form.ts';
import { sourceOrder } from './rules/source-order.ts';
import { sources } from './rules/sources.ts';
import { stems } from './rules/stems.ts';
import { syntax } from './rules/syntax.ts';
import { tags } from './rules/tags.ts';
import { termMarks } from './rules/term-marks.ts';
import { terms } from './rules/terms.ts';
import { testBlueprint } from './rules/test-blueprint.ts';
import { testPool } from './rules/test-pool.ts';
import { testQuestions } from './rules/test-questions.ts';
import { totalMinutes } from './rules/total-minutes.ts';
import { typography } from './rules/typography.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { untranslated } from './rules/untranslated.ts';
import { warImages } from './rules/war-images.ts';
import { worksheets } from './rules/worksheets.ts';

/** The rules of good content, in the order in which a newcomer meets them. */
export const rules: readonly Rule[] = [
  syntax,
  schema,
  files,
  tags,
  uniqueIds,
  permanentIds,
  paths,
  links,
  terms,
  termMarks,
  sources,
  sourceOrder,
  hedges,
  accountedNumbers,
  ideas,
  lessonParts,
  lengths,
  minutes,
  totalMinutes,
  objectives,
  sentences,
  ifThen,
  worksheets,
  parallelFrontmatter,
  parallelText,
  parallelNumbers,
  parallelLength,
  untranslated,
  caseSums,
  caseNumbers,
  fictitious,
  typography,
  sieForm,
  overclaims,
  inclusive,
  warImages,
  legalNotice,
  questions,
  stems,
  optionWords,
  optionLengths,
  keyPositions,
  guessing,
  feedbackTone,
  itemMix,
  answerKeys,
  misconceptions,
  clears,
  testQuestions,
  testBlueprint,
  testPool,
  figures,
  drawings,
  deckTags,
  deckPlan,
  deckSlides,
  deckLinks,
  deckParallel,
  guideText,
  guidePlan,
  guideSlides,
  guideParallel,
  guideTwoDays,
  blanks,
];
