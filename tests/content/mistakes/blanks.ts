import { newId, type Mistake } from './mistake.ts';

const file = 'blanks/backtag.yaml';

/** Exercise sheets that do not fit their module. */
export const blanks: Mistake[] = [
  {
    mistake: 'a sheet for a module that is not there',
    changes: { [file]: ['module: start', 'module: stert'], 'blanks/ofen.yaml': ['number: 2', 'number: 1'] },
    finds: [{ rule: 'blanks', file, at: 'module:', what: /no module "stert"/, mend: /Write "start"/ }],
  },
  {
    mistake: 'a sheet for a slide that is not there',
    changes: { [file]: ['slides: [backtag]', 'slides: [backtage]'] },
    finds: [{ rule: 'blanks', file, at: 'slides:', what: /has no slide "backtage"/, mend: /Write "backtag"/ }],
  },
  {
    mistake: 'a sheet that takes longer than its slide',
    changes: { [file]: ['minutes: 5', 'minutes: 11'] },
    finds: [{ rule: 'blanks', file, at: 'minutes:', what: /takes 11 minutes, and its slides have 10/ }],
  },
  {
    mistake: 'a sheet whose number is not the next one',
    changes: { 'blanks/ofen.yaml': ['number: 2', 'number: 3'] },
    finds: [{ rule: 'blanks', file: 'blanks/ofen.yaml', at: 'number:', what: /are numbered 1, 3/ }],
  },
  {
    mistake: 'an example that does not fill its row',
    changes: { [file]: ['example: { de: [kneten, ja], en: [knead, yes] }', 'example: { de: [kneten], en: [knead] }'] },
    finds: [{ rule: 'blanks', file, at: 'example: { de: [', what: /does not fill its 2 columns/ }],
  },
  {
    mistake: 'an example above named rows',
    changes: { [file]: ['rows: 2', 'rows: [{ id: one, text: { de: Eins, en: One } }]'] },
    finds: [
      { ...newId, file, at: 'id: one' },
      { rule: 'blanks', file, at: 'example: { de: [', what: /has named rows and an example/ },
    ],
  },
  {
    mistake: 'a field of a sheet renamed',
    changes: { [file]: ['id: dough', 'id: batter'] },
    finds: [
      { ...newId, file, at: 'id: batter' },
      { rule: 'permanent-ids', file: 'ids.txt', at: 'blank:backtag/field:dough', what: /gone from the course/ },
    ],
  },
  {
    mistake: 'a sheet in one language',
    changes: { [file]: ['title: { de: Mein Backtag, en: My baking day }', 'title: { de: Mein Backtag }'] },
    finds: [{ rule: 'schema', file, at: 'title:', what: /en/ }],
  },
];
