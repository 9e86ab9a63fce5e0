import { describe, expect, it } from 'vitest';
import { gather, peopleIn, type Sheet } from '../../../../src/core/cohort/gather.ts';
import { groupGain } from '../../../../src/core/cohort/group-gain.ts';
import { knownObjectives, lowestFirst } from '../../../../src/core/cohort/known-objectives.ts';
import { sureButWrongIn } from '../../../../src/core/cohort/sure-but-wrong.ts';
import { Learner } from '../test/a-course.ts';
import { catalogue, peopleOf, resultsFile } from './results-file.ts';

let device = 0;
const somebody = () => new Learner(undefined, (device += 1));
const sheetOf = (file: string, learner: Learner, locale: 'de' | 'en' = 'de'): Sheet => ({
  file,
  person: peopleOf(resultsFile(learner.statements, '', locale))[0]!,
});
const groupOf = (...learners: Learner[]) => learners.map((learner, at) => sheetOf(`${at}`, learner).person);

describe('several files', () => {
  const standings = (sheets: readonly Sheet[]) => gather(sheets).map(({ sheet, as, instead }) => [sheet.file, as, instead]);

  it('count each person once: the same again and the earlier step back, in whatever order and language', () => {
    const mia = somebody().practises('m1-l1-q0', 'm1-l1', 0);
    const early = sheetOf('early.csv', mia);
    mia.practises('m1-l1-q1', 'm1-l1');
    const late = sheetOf('late.csv', mia);
    const again = sheetOf('again.csv', mia, 'en');
    const other = sheetOf('other.csv', somebody().practises('m1-l1-q0', 'm1-l1', 0));
    expect(standings([early, late, again, other])).toEqual([
      ['early.csv', 'earlier', 'late.csv'],
      ['late.csv', 'counted', undefined],
      ['again.csv', 'same', 'late.csv'],
      ['other.csv', 'counted', undefined],
    ]);
    expect(standings([late, early])).toEqual([
      ['late.csv', 'counted', undefined],
      ['early.csv', 'earlier', 'late.csv'],
    ]);
    expect(peopleIn(gather([early, late, again, other]))).toHaveLength(2);
  });
});

describe('what a group knows', () => {
  const group = groupOf(
    somebody().practises('m1-l1-q0', 'm1-l1', 0, 'sure').practises('m1-l1-q0', 'm1-l1', 1).practises('gone', 'm1-l1', 0, 'sure'),
    somebody().practises('m1-l1-q0', 'm1-l1', 1).practises('m1-l1-q2', 'm1-l1', 0.4, 'sure').practises('m1-l1-q1', 'm1-l1', 0.69),
    somebody().practises('m2-l1-q0', 'm2-l1', 0.7).practises('m1-l1-q0', 'm1-l1', 0.2, 'sure'),
  );

  it('is counted in people, by first answers and by the latest, over those who answered', () => {
    const known = knownObjectives(group, catalogue, 0.7);
    expect(known.map(({ key, first, latest, of }) => [key, first, latest, of])).toEqual([
      ['m1-l1 a', 1, 2, 3],
      ['m1-l1 b', 0, 0, 1],
      ['m2-l1 a', 1, 1, 1],
    ]);
    expect(lowestFirst(known).map(({ key }) => key)).toEqual(['m1-l1 b', 'm1-l1 a', 'm2-l1 a']);
  });

  it('takes nobody for better than their marks', () => {
    const people = groupOf(somebody().practises('m1-l1-q0', 'm1-l1', 0.695).practises('m1-l1-q1', 'm1-l1', 0.496, 'sure'));
    expect(knownObjectives(people, catalogue, 0.7)).toMatchObject([{ latest: 0 }, { latest: 0 }]);
    expect(sureButWrongIn(people, catalogue)).toMatchObject([{ sure: 1, still: 1 }]);
  });

  it('counts those who have just the marks that are asked for', () => {
    expect(knownObjectives(groupOf(somebody().practises('m1-l1-q0', 'm1-l1', 0.55)), catalogue, 0.55)).toMatchObject([{ latest: 1 }]);
  });

  it('is not held back by the placement test, nor pushed up by the final test at first', () => {
    const learner = somebody();
    learner.takes('placement', { 'm1-l1-p0': 0 });
    learner.practises('m1-l1-q0', 'm1-l1').takes('final', { 'm1-l1-f0': 1 });
    expect(knownObjectives(groupOf(learner), catalogue, 0.7)).toMatchObject([{ key: 'm1-l1 a', first: 0, latest: 1, of: 1 }]);
    const tested = somebody();
    tested.takes('final', { 'm1-l1-f1': 1 });
    expect(knownObjectives(groupOf(tested), catalogue, 0.7)).toMatchObject([{ key: 'm1-l1 b', first: 1, latest: 1, of: 1 }]);
  });

  it('names what some were sure of although it is not so, and how many still are wrong', () => {
    const found = sureButWrongIn(group, catalogue);
    expect(found.map(({ item, lesson, sure, still, of }) => [item.id, lesson.id, sure, still, of])).toEqual([
      ['m1-l1-q0', 'm1-l1', 2, 1, 3],
      ['m1-l1-q2', 'm1-l1', 1, 1, 1],
    ]);
  });

  it('has gained what those who did both tests gained, each counting the same', () => {
    const one = somebody();
    one.takes('placement', { 'm1-l1-p0': 0, 'm1-l1-p1': 0, 'm2-l1-p0': 1 });
    one.takes('final', { 'm1-l1-f0': 1, 'm1-l1-f1': 0, 'm2-l1-f0': 1 });
    const two = somebody();
    two.takes('placement', { 'm1-l1-p0': 0.5 });
    two.takes('final', { 'm1-l1-f0': 1 });
    const beginner = somebody();
    beginner.takes('placement', { 'm1-l1-p0': 1 });
    const { modules, overall, won } = groupGain(groupOf(one, two, beginner), catalogue);
    expect(modules.map(({ module, placement, final, both }) => [module.id, placement, final, both])).toEqual([
      ['m1', { people: 3, percent: 50 }, { people: 2, percent: 75 }, { people: 2, before: 25, after: 75 }],
      ['m2', { people: 1, percent: 100 }, { people: 1, percent: 100 }, { people: 1, before: 100, after: 100 }],
    ]);
    expect(overall).toEqual({ people: 2, before: 42, after: 83 });
    expect(won).toBeCloseTo(0.714, 3);
    expect(groupGain(groupOf(beginner), catalogue)).toMatchObject({ overall: undefined, won: undefined });
  });

  it('is there at once for a group of twelve who answered everything', () => {
    const everything = somebody();
    for (const { id, lesson } of catalogue.items) everything.practises(id, lesson, 0.5, 'sure');
    const text = resultsFile(everything.statements);
    const began = performance.now();
    const people = Array.from({ length: 12 }, () => peopleOf(text)[0]!);
    knownObjectives(people, catalogue, 0.7);
    sureButWrongIn(people, catalogue);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
