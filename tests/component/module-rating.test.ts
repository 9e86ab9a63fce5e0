// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import '../../src/browser/elements/module-rating.ts';
import { chooseSaving } from '../../src/browser/stores/saving.ts';

afterEach(() => localStorage.clear());

it.each([
  ['has been kept', true, 'kept'],
  ['is not saved, where the learner wants that', false, 'declined'],
])('says that the answer %s', async (_, wanted, sentence) => {
  chooseSaving(wanted);
  const page = document.createElement('main');
  page.innerHTML = `<module-rating data-module="ofen" data-lessons="brot" data-kept="kept" data-unkept="unkept" data-declined="declined">
    <form><input type="radio" name="use" value="4" checked><input type="radio" name="confidence" value="2" checked></form>
    <span role="status"></span></module-rating>`;
  document.body.replaceChildren(page);
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(document.querySelector('[role="status"]')!.textContent).toBe(sentence));
});
