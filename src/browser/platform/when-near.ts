/** Calls back once, when the element is about to come into view. */
export function whenNear(element: Element, act: () => void): void {
  const nearby = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      nearby.disconnect();
      act();
    },
    { rootMargin: '300px' },
  );
  nearby.observe(element);
}
