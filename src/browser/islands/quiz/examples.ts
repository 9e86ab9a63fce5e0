/**
 * One item of every kind, each with answers of every quality. They feed the tests of the views and, by way of
 * `example-states.ts`, the gallery for authors; nothing of this reaches learners.
 */
import type { Locale } from '../../../core/locale/locale.ts';
import type { Answer } from '../../../core/quiz/answer.ts';
import type { ItemOf, Kind } from '../../../core/quiz/item.ts';

export interface Example<K extends Kind> {
  readonly item: ItemOf<K>;
  readonly right: Answer<K>;
  /** Where the kind knows partial credit. */
  readonly partly?: Answer<K>;
  readonly wrong?: Answer<K>;
  /** Full marks, although it is not what the key says. */
  readonly forgiven?: Answer<K>;
  /** Stages an answer goes through before it can be checked, in order, by what has just happened. */
  readonly stages?: Readonly<Record<string, Answer<K>>>;
}

const both = (de: string, en: string) => ({ de, en });

const common = { objective: 'backen', bloom: 'apply' as const, difficulty: 1, use: ['lesson' as const] };

/** The beliefs that wrong answers below come from, and what is true instead. */
const misconceptions = {
  'zeit-heilt': {
    belief: both('Mit der Zeit wird jeder Teig gut.', 'Time makes any dough good.'),
    correction: both('Reifer Teig wird vom Warten nicht besser.', 'Ripe dough does not get better by waiting.'),
  },
  'mehl-hilft': {
    belief: both('Mehl hilft immer.', 'Flour always helps.'),
    correction: both('Mehl macht Teig fest.', 'Flour makes dough firm.'),
  },
  'kalt-ist-gut': {
    belief: both('Kalt ist immer besser.', 'Cold is always better.'),
    correction: both('Kälte hält Teig auf.', 'Cold holds dough back.'),
  },
};

/** What stands around the examples' questions, as a page hands it to them. */
export function exampleSurroundings(locale: Locale) {
  const all = Object.entries(misconceptions);
  return {
    beliefs: Object.fromEntries(all.map(([id, { belief }]) => [id, belief[locale]])),
    corrections: Object.fromEntries(all.map(([id, { correction }]) => [id, correction[locale]])),
  };
}

export const examples: { readonly [K in Kind]: Example<K> } = {
  single: {
    item: {
      ...common,
      id: 'teigprobe',
      kind: 'single',
      scene: both('Montag, halb vier, in einer Backstube.', 'Monday, half past three, in a bakehouse.'),
      stem: both('Der Teig federt zurück. Was geschieht als Nächstes?', 'The dough springs back. What happens next?'),
      hints: [both('Denken Sie an den Finger.', 'Think of the finger.'), both('Reifer Teig wartet nicht.', 'Ripe dough does not wait.')],
      options: [
        {
          id: 'backen',
          text: both('In den Ofen', 'Into the oven'),
          correct: true,
          feedback: both('Die Delle schließt sich.', 'The dent closes.'),
        },
        {
          id: 'warten',
          text: both('Noch warten', 'Wait on'),
          feedback: both('Er fällt zusammen.', 'It collapses.'),
          misconception: 'zeit-heilt',
        },
        {
          id: 'mehl',
          text: both('Mehl dazu', 'More flour'),
          feedback: both('Er wird trocken.', 'It turns dry.'),
          misconception: 'mehl-hilft',
        },
      ],
    },
    right: 'backen',
    wrong: 'warten',
  },
  multiple: {
    item: {
      ...common,
      id: 'reifezeichen',
      kind: 'multiple',
      stem: both('Welche zwei Zeichen sprechen für reifen Teig?', 'Which two signs speak for ripe dough?'),
      hints: [both('Eines spürt man.', 'One can be felt.')],
      options: [
        { id: 'federt', text: both('Er federt.', 'It springs back.'), correct: true, feedback: both('Luft trägt ihn.', 'Air carries it.') },
        {
          id: 'doppelt',
          text: both('Er ist doppelt so groß.', 'It has doubled.'),
          correct: true,
          feedback: both('Er hat getrieben.', 'It has risen.'),
        },
        {
          id: 'kalt',
          text: both('Er ist kalt.', 'It is cold.'),
          feedback: both('Kälte bremst.', 'Cold slows.'),
          misconception: 'kalt-ist-gut',
        },
        {
          id: 'grau',
          text: both('Er ist grau.', 'It is grey.'),
          feedback: both('Das ist das Mehl.', 'That is the flour.'),
          misconception: 'mehl-hilft',
        },
      ],
    },
    right: ['federt', 'doppelt'],
    partly: ['federt'],
    wrong: ['federt', 'kalt'],
  },
  categorize: {
    item: {
      ...common,
      id: 'vor-nach',
      kind: 'categorize',
      stem: both('Was geschieht vor dem Backen, was danach?', 'What happens before baking, what after it?'),
      hints: [
        both('Fragen Sie: Ist es schon Brot?', 'Ask: is it bread yet?'),
        both('Im Ofen wird aus Teig Brot.', 'The oven turns dough into bread.'),
      ],
      bins: [
        { id: 'davor', label: both('davor', 'before') },
        { id: 'danach', label: both('danach', 'after') },
      ],
      cards: [
        {
          id: 'kneten',
          text: both('kneten', 'knead'),
          bin: 'davor',
          feedback: both('Roh lässt er sich formen.', 'Raw, it can be shaped.'),
        },
        {
          id: 'ruhen',
          text: both('ruhen', 'rest'),
          bin: 'davor',
          feedback: both('Im Ofen treibt nichts mehr.', 'Nothing rises in the oven.'),
        },
        { id: 'formen', text: both('formen', 'shape'), bin: 'davor', feedback: both('Später ist er hart.', 'Later it is hard.') },
        {
          id: 'kuehlen',
          text: both('abkühlen', 'cool'),
          bin: 'danach',
          feedback: both('Vorher ist nichts heiß.', 'Nothing is hot before.'),
          misconception: 'kalt-ist-gut',
        },
        { id: 'schneiden', text: both('schneiden', 'slice'), bin: 'danach', feedback: both('Brot schneidet man.', 'Bread gets sliced.') },
        { id: 'verkaufen', text: both('verkaufen', 'sell'), bin: 'danach', feedback: both('Verkauft wird Brot.', 'Bread gets sold.') },
      ],
    },
    right: { kneten: 'davor', ruhen: 'davor', formen: 'davor', kuehlen: 'danach', schneiden: 'danach', verkaufen: 'danach' },
    partly: { kneten: 'davor', ruhen: 'davor', formen: 'davor', kuehlen: 'davor', schneiden: 'danach', verkaufen: 'danach' },
    wrong: { kneten: 'danach', ruhen: 'danach', formen: 'danach', kuehlen: 'davor', schneiden: 'davor', verkaufen: 'davor' },
  },
  matching: {
    item: {
      ...common,
      id: 'wozu-dient',
      kind: 'matching',
      stem: both('Was bewirkt die Zutat? Eine Antwort bleibt übrig.', 'What does the ingredient do? One answer stays over.'),
      hints: [both('Beginnen Sie mit der Hefe.', 'Begin with yeast.')],
      prompts: [
        { id: 'hefe', text: both('Hefe', 'Yeast'), answer: 'treibt', feedback: both('Sie macht Gas.', 'It makes gas.') },
        {
          id: 'salz',
          text: both('Salz', 'Salt'),
          answer: 'wuerzt',
          feedback: both('Es bremst auch.', 'It slows, too.'),
          misconception: 'mehl-hilft',
        },
        { id: 'wasser', text: both('Wasser', 'Water'), answer: 'bindet', feedback: both('Mehl quillt.', 'Flour swells.') },
        { id: 'hitze', text: both('Hitze', 'Heat'), answer: 'festigt', feedback: both('Stärke verkleistert.', 'Starch sets.') },
      ],
      answers: [
        { id: 'treibt', text: both('treibt', 'raises') },
        { id: 'wuerzt', text: both('würzt', 'seasons') },
        { id: 'bindet', text: both('bindet', 'binds') },
        { id: 'festigt', text: both('festigt', 'firms') },
        { id: 'faerbt', text: both('färbt', 'dyes') },
      ],
    },
    right: { hefe: 'treibt', salz: 'wuerzt', wasser: 'bindet', hitze: 'festigt' },
    partly: { hefe: 'treibt', salz: 'faerbt', wasser: 'bindet', hitze: 'festigt' },
    wrong: { hefe: 'faerbt', salz: 'treibt', wasser: 'wuerzt', hitze: 'bindet' },
  },
  ordering: {
    item: {
      ...common,
      id: 'schritte',
      kind: 'ordering',
      stem: both('In welcher Reihenfolge entsteht ein Brot?', 'In which order does a loaf come about?'),
      hints: [both('Was muss da sein, bevor Sie kneten?', 'What has to be there before you knead?')],
      steps: [
        { id: 'mischen', text: both('Mischen', 'Mix'), feedback: both('Ohne Mischung kein Teig.', 'No dough without mixing.') },
        { id: 'kneten', text: both('Kneten', 'Knead'), feedback: both('Erst gemischt, dann geknetet.', 'Mixed first, then kneaded.') },
        { id: 'ruhen', text: both('Ruhen', 'Rest'), feedback: both('Der Teig treibt.', 'The dough rises.') },
        {
          id: 'backen',
          text: both('Backen', 'Bake'),
          feedback: both('Reif geht er in den Ofen.', 'Ripe, it goes into the oven.'),
          misconception: 'zeit-heilt',
        },
      ],
    },
    right: ['mischen', 'kneten', 'ruhen', 'backen'],
    partly: ['backen', 'mischen', 'kneten', 'ruhen'],
    wrong: ['backen', 'ruhen', 'kneten', 'mischen'],
  },
  numeric: {
    item: {
      ...common,
      id: 'bleche',
      kind: 'numeric',
      stem: both('Ein Blech fasst 300 Brötchen. Wie viele fassen vier?', 'One tray holds 300 rolls. How many do four hold?'),
      hints: [both('Rechnen Sie mal, nicht plus.', 'Multiply, do not add.')],
      answer: 1200,
      tolerance: 50,
      unit: both('Brötchen', 'rolls'),
      scale: { min: 0, max: 2000 },
      worked: both('4 × 300 = 1 200', '4 × 300 = 1,200'),
      slips: [{ value: 304, tolerance: 0, feedback: both('Sie haben addiert.', 'You added.'), misconception: 'mehl-hilft' }],
    },
    right: '1200',
    wrong: '304',
    forgiven: '1.240,5',
  },
  cloze: {
    item: {
      ...common,
      id: 'satz',
      kind: 'cloze',
      stem: both('Welche Wörter fehlen?', 'Which words are missing?'),
      hints: [both('Denken Sie an den Ofen.', 'Think of the oven.')],
      passage: both('Brot wird {{tun}}, damit die {{was}} steigt.', 'Bread is {{tun}} so that the {{was}} sets.'),
      gaps: [
        {
          id: 'tun',
          options: [
            { id: 'gebacken', text: both('gebacken', 'baked'), correct: true, feedback: both('Hitze festigt.', 'Heat firms.') },
            {
              id: 'gekuehlt',
              text: both('gekühlt', 'cooled'),
              feedback: both('Kälte bremst.', 'Cold slows.'),
              misconception: 'kalt-ist-gut',
            },
            { id: 'gefaerbt', text: both('gefärbt', 'dyed'), feedback: both('Farbe hilft nicht.', 'Colour does not help.') },
          ],
        },
        {
          id: 'was',
          accepted: { de: ['Krümelstärke', 'Stärke'], en: ['crumb starch', 'starch'] },
          feedback: both('Stärke verkleistert.', 'Starch sets.'),
        },
      ],
    },
    right: { tun: 'gebacken', was: 'Stärke' },
    partly: { tun: 'gekuehlt', was: 'Stärke' },
    wrong: { tun: 'gekuehlt', was: 'Zucker' },
    forgiven: { tun: 'gebacken', was: 'stearke' },
  },
  scenario: {
    item: {
      ...common,
      id: 'morgen',
      kind: 'scenario',
      stem: both('Führen Sie die Backstube durch den Morgen.', 'Lead the bakehouse through the morning.'),
      hints: [both('Was braucht der Ofen?', 'What does the oven need?')],
      points: [
        {
          id: 'ofen',
          situation: both('Der Ofen ist kalt.', 'The oven is cold.'),
          choices: [
            { id: 'heizen', text: both('Heizen', 'Heat it'), consequence: both('Er wird warm.', 'It warms up.'), score: 1, next: 'teig' },
            {
              id: 'hoffen',
              text: both('Hoffen', 'Hope'),
              consequence: both('Er bleibt kalt.', 'It stays cold.'),
              better: both('Heizen.', 'Heat it.'),
              score: 0,
              next: 'teig',
              misconception: 'zeit-heilt',
            },
          ],
        },
        {
          id: 'teig',
          situation: both('Der Teig ist reif.', 'The dough is ripe.'),
          choices: [
            { id: 'backen', text: both('Backen', 'Bake'), consequence: both('Es duftet.', 'It smells good.'), score: 1 },
            {
              id: 'warten',
              text: both('Warten', 'Wait'),
              consequence: both('Er fällt ein.', 'It sinks.'),
              better: both('Backen.', 'Bake.'),
              score: 0,
            },
          ],
        },
      ],
    },
    right: { path: ['heizen'], pick: 'backen' },
    partly: { path: ['heizen'], pick: 'warten' },
    wrong: { path: ['hoffen'], pick: 'warten' },
    stages: { decided: { path: ['hoffen'], paused: true }, 'gone-on': { path: ['hoffen'] } },
  },
  freetext: {
    item: {
      ...common,
      id: 'eigenes',
      kind: 'freetext',
      stem: both('Wie läuft Ihr Backtag? Ein Satz genügt.', 'How does your baking day go? One sentence will do.'),
      hints: [both('Wer, was, wann?', 'Who, what, when?')],
      minWords: 8,
      rubric: [
        { id: 'wann', text: both('Eine Uhrzeit steht da.', 'There is a time.') },
        { id: 'wer', text: both('Ein Name steht da.', 'There is a name.') },
        { id: 'was', text: both('Ein Brot steht da.', 'There is a loaf.') },
      ],
      sample: both('Um vier mischt Ayla den Roggenteig.', 'At four Ayla mixes the rye dough.'),
    },
    right: { text: 'Um vier Uhr früh mischt Ayla den ersten Roggenteig.', open: true, ticked: ['wann', 'wer', 'was'] },
    partly: { text: 'Morgens früh mischt jemand bei uns den ersten Teig.', open: true, ticked: ['wer'] },
    wrong: { text: 'Das weiß ich leider selbst nicht so ganz genau.', open: true, ticked: [] },
    stages: { written: { text: 'Um vier Uhr früh mischt Ayla den ersten Roggenteig.', open: false, ticked: [] } },
  },
};
