import { expect, test } from 'vitest';
import { clearsAnchor, clearsPath } from '../../../../src/core/course/address.ts';

test('the way to what clears a belief ends at the anchor the lesson gives it', () => {
  const [module, lesson] = [{ slug: { de: 'brot', en: 'bread' } }, { slug: { de: 'mehl', en: 'flour' } }];
  expect(clearsPath('en', module, lesson, 'mehl-hilft')).toBe(`en/bread/flour.html#${clearsAnchor('mehl-hilft')}`);
});
