/** The place a row takes that has been moved `way` pixels down: beyond every row whose middle its edge has passed. */
function placeAt(boxes: readonly DOMRect[], from: number, way: number): number {
  const [top, bottom] = [boxes[from]!.top + way, boxes[from]!.bottom + way];
  const middle = (box: DOMRect) => box.top + box.height / 2;
  const passedUp = boxes.slice(0, from).filter((box) => middle(box) > top).length;
  const passedDown = boxes.slice(from + 1).filter((box) => middle(box) < bottom).length;
  return from - passedUp + passedDown;
}

/**
 * Lets the row of a list follow a pointer that has just gone down on its grip. Rows move by transforms only and stay in
 * their places until `drop` says where the row was let go; Escape, or a gesture the browser takes over, leaves it where it
 * was, which is a drop at its own place.
 */
export function dragRow(down: PointerEvent, grip: HTMLElement, drop: (to: number) => void): void {
  const row = grip.closest('li');
  if (!row || !down.isPrimary || down.button !== 0) return;
  const list = row.parentElement!;
  const rows = [...list.children] as HTMLElement[];
  const boxes = rows.map((each) => each.getBoundingClientRect());
  const from = rows.indexOf(row);
  const next = boxes[from + 1] ?? boxes[from]!;
  const before = boxes[from + 1] ? boxes[from]! : boxes[from - 1]!;
  const room = boxes[from]!.height + (next.top - before.bottom);
  let to = from;
  const over = new AbortController();

  function follow(pointer: PointerEvent) {
    const way = pointer.pageY - down.pageY;
    to = placeAt(boxes, from, way);
    rows.forEach((each, at) => {
      const shift = at === from ? way : at > from && at <= to ? -room : at < from && at >= to ? room : 0;
      each.style.transform = shift === 0 ? '' : `translateY(${shift}px)`;
    });
  }

  function end(place: number) {
    over.abort();
    for (const each of rows) each.style.transform = '';
    row!.classList.remove('lift');
    list.classList.remove('is-moving');
    drop(place);
  }

  const listening = { signal: over.signal };
  grip.setPointerCapture(down.pointerId);
  row.classList.add('lift');
  list.classList.add('is-moving');
  grip.addEventListener('pointermove', follow, listening);
  grip.addEventListener('pointerup', () => end(to), listening);
  grip.addEventListener('pointercancel', () => end(from), listening);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end(from), listening);
}
