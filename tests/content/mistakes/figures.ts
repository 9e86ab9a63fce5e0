import { erste, svg, words, type Mistake } from './mistake.ts';

/** Drawings and their words. */
export const figures: Mistake[] = [
  {
    mistake: 'a figure that is not there',
    changes: {
      [erste.de]: ['<Figure id="ofen" />', '<Figure id="offen" />'],
      [erste.en]: ['<Figure id="ofen" />', '<Figure id="offen" />'],
    },
    finds: [erste.de, erste.en].map((file) => ({ rule: 'figures', file, at: '<Figure', what: /no figure "offen"/, mend: /Write "ofen"/ })),
  },
  {
    mistake: 'a drawing without words that no lesson shows',
    changes: { 'figures/kuche.svg': { write: '<svg viewBox="0 0 560 100"><path d="M0 0"/></svg>' } },
    finds: [
      { rule: 'figures', file: 'figures/kuche.svg', what: /a drawing, but no words/ },
      { rule: 'figures', file: 'figures/kuche.svg', what: /No lesson shows this figure/ },
    ],
  },
  {
    mistake: 'words without a drawing',
    changes: { [svg]: 'delete' },
    finds: [{ rule: 'figures', file: words, what: /has words, but no drawing/, mend: /Draw figures\/ofen\.svg/ }],
  },
  {
    mistake: 'a label that one language lacks',
    changes: { [words]: ['{ dough: Dough, loaf: Bread }', '{ dough: Dough, bread: Bread }'] },
    finds: [
      { rule: 'figures', file: svg, at: '{{loaf}}', what: /label "loaf" has no text in "en"/ },
      { rule: 'figures', file: words, at: 'bread: Bread', what: /does not use the label "bread"/ },
    ],
  },
  {
    mistake: 'a step the drawing does not have',
    changes: { [svg]: ['data-step="2"', 'data-step="3"'] },
    finds: [
      { rule: 'figures', file: svg, at: 'data-step="3"', what: /has a step "3", and the words tell 2 steps/ },
      { rule: 'figures', file: words, at: 'title: Brot', what: /no group for step 2/ },
    ],
  },
  {
    mistake: 'a description that says too little',
    changes: {
      [words]: [
        'en: Two points joined by a line. On the left stands the dough, on the right the finished bread. The line between them is the baking.',
        'en: Two points joined by a line.',
      ],
    },
    finds: [{ rule: 'figures', file: words, at: 'en: Two points', what: /description has 6 words; 15 to 60/ }],
  },
  {
    mistake: 'a colour in a drawing',
    changes: { [svg]: ['class="s-route"', 'class="s-route" stroke="#a00"'] },
    finds: [{ rule: 'drawings', file: svg, at: '#a00', what: /colour stroke="#a00"/, mend: /figures\.css/ }],
  },
  {
    mistake: 'styles and scripts in a drawing',
    changes: { [svg]: ['  <g data-step="1">', '  <style>text { color: red }</style><g data-step="1" style="opacity:1" onclick="go()">'] },
    finds: [/no <style>/, /holds the words "text \{ color/, /style attribute/, /script "onclick"/].map((what) => ({
      rule: 'drawings',
      file: svg,
      at: '<style>',
      what,
    })),
  },
  {
    mistake: 'words written into a drawing',
    changes: { [svg]: ['{{dough}}', 'Teig {{dough}}'] },
    finds: [{ rule: 'drawings', file: svg, at: 'Teig', what: /holds the words "Teig/, mend: /\{\{key\}\}/ }],
  },
  {
    mistake: 'an id in a drawing that can clash',
    changes: { [svg]: ['<path class="s-route"', '<path id="weg" class="s-route"'] },
    finds: [{ rule: 'drawings', file: svg, at: 'id="weg"', what: /id "weg" can clash/, mend: /id="ofen-weg"/ }],
  },
  {
    mistake: 'a drawing without its measure',
    changes: { [svg]: ['viewBox="0 0 560 220"', 'viewBox="0 0 1200 400"'] },
    finds: [{ rule: 'drawings', file: svg, at: '<svg', what: /viewBox 520 to 600 wide/ }],
  },
];
