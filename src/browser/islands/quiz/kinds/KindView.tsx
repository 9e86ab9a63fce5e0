import type { ReactNode } from 'react';
import type { Kind } from '../../../../core/quiz/item.ts';
import type { ViewProps } from '../view.ts';
import { Categorize } from './Categorize.tsx';
import { Cloze } from './Cloze.tsx';
import { Freetext } from './Freetext.tsx';
import { Matching } from './Matching.tsx';
import { Multiple } from './Multiple.tsx';
import { Numeric } from './Numeric.tsx';
import { Ordering } from './Ordering.tsx';
import { Scenario } from './Scenario.tsx';
import { Single } from './Single.tsx';

type View<K extends Kind> = (props: ViewProps<K>) => ReactNode;

const views: { readonly [K in Kind]: View<K> } = {
  single: Single,
  multiple: Multiple,
  categorize: Categorize,
  matching: Matching,
  ordering: Ordering,
  numeric: Numeric,
  cloze: Cloze,
  scenario: Scenario,
  freetext: Freetext,
};

/** The view of the item's kind. */
export function KindView<K extends Kind>(props: ViewProps<K>) {
  const View: View<K> = views[props.item.kind as K];
  return <View {...props} />;
}
