import { useEffect, useRef, type RefObject } from 'react';

type Target = RefObject<HTMLElement | null>;

/**
 * For a button that makes way for something else when it is pressed: the browser would drop focus to the top of the page.
 * @returns names what takes the focus instead, once it is there.
 */
export function useFocusNext(): (target: Target) => void {
  const next = useRef<Target>(null);
  useEffect(() => {
    const element = next.current?.current;
    if (!element) return;
    next.current = null;
    element.focus();
  });
  return (target) => void (next.current = target);
}
