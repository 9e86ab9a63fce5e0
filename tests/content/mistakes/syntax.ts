import { erste, svg, words, type Mistake } from './mistake.ts';

/** Texts that cannot be read at all. */
export const syntax: Mistake[] = [
  {
    mistake: 'a colon in an unquoted text',
    changes: { 'sources.yaml': ['title: Vom Backen', 'title: Vom Backen: eine Kunst'] },
    finds: [{ rule: 'syntax', file: 'sources.yaml', at: 'Vom Backen: eine', what: /not valid YAML/, mend: /double quotes/ }],
  },
  {
    mistake: 'a field given twice',
    changes: { [words]: ['caption:', 'title: { de: Ofen, en: Oven }\ncaption:'] },
    finds: [{ rule: 'syntax', file: words, at: 'title: { de: Ofen', what: /unique/, mend: /Keep one/ }],
  },
  {
    mistake: 'a broken quotation in the frontmatter',
    changes: { [erste.de]: ['title: Die erste Lektion', 'title: "Die erste" Lektion'] },
    finds: [{ rule: 'syntax', file: erste.de, at: 'title: "Die', what: /not valid YAML/ }],
  },
  {
    mistake: 'a lesson without frontmatter',
    changes: { [erste.en]: ['---\ntitle', 'title'] },
    finds: [{ rule: 'syntax', file: erste.en, what: /no frontmatter/, mend: /three hyphens/ }],
  },
  {
    mistake: 'a tag that is never closed',
    changes: { [erste.de]: ['</Example>\n', ''] },
    finds: [{ rule: 'syntax', file: erste.de, at: '<Example>', what: /closing tag for `<Example>`/, mend: /Close every tag/ }],
  },
  {
    mistake: 'an HTML comment in a lesson',
    changes: { [erste.en]: ['<Figure id="ofen" />', '<!-- later -->\n\n<Figure id="ofen" />'] },
    finds: [{ rule: 'syntax', file: erste.en, at: '<!--', what: /Unexpected character/, mend: /no HTML comments/ }],
  },
  {
    mistake: 'a drawing with a group that is never closed',
    changes: { [svg]: ['{{loaf}}</text></g>', '{{loaf}}</text>'] },
    finds: [{ rule: 'syntax', file: svg, at: '</svg>', what: /<\/svg> closes nothing/, mend: /Close <g> of line 3/ }],
  },
];
