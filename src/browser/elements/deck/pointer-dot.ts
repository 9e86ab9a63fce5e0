/** A dot that follows the mouse, large enough for the last row. */
export function pointerDot(dot: HTMLElement): { readonly isOn: boolean; toggle(): void } {
  const follow = ({ clientX, clientY }: PointerEvent): void => {
    dot.style.translate = `${clientX}px ${clientY}px`;
  };
  return {
    get isOn() {
      return !dot.hidden;
    },
    toggle() {
      dot.hidden = !dot.hidden;
      if (dot.hidden) removeEventListener('pointermove', follow);
      else addEventListener('pointermove', follow);
    },
  };
}
