export interface Drawing {
  readonly isOn: boolean;
  start(slide: Element): void;
  /** Takes away what was drawn. */
  end(): void;
}

/** The sheet measures what a slide measures, so strokes stay in place when the window changes its size. */
const [wide, high] = [1600, 900];

const shape = <K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

/** Lets the mouse, a pen or a finger draw on a slide. */
export function drawingOn(deck: HTMLElement): Drawing {
  let sheet: SVGSVGElement | undefined;
  let line: SVGPolylineElement | undefined;

  const draw = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top, width, height } = sheet!.getBoundingClientRect();
    const point = `${Math.round(((clientX - left) / width) * wide)},${Math.round(((clientY - top) / height) * high)}`;
    line!.setAttribute('points', `${line!.getAttribute('points') ?? ''} ${point}`);
  };

  return {
    get isOn() {
      return sheet !== undefined;
    },
    start(slide) {
      sheet = shape('svg');
      sheet.classList.add('slide__drawing');
      sheet.setAttribute('viewBox', `0 0 ${wide} ${high}`);
      sheet.setAttribute('preserveAspectRatio', 'none');
      sheet.ariaHidden = 'true';
      sheet.addEventListener('pointerdown', (event) => {
        sheet!.setPointerCapture(event.pointerId);
        sheet!.append((line = shape('polyline')));
        draw(event);
      });
      sheet.addEventListener('pointermove', (event) => {
        if (event.buttons) draw(event);
      });
      slide.append(sheet);
      deck.dataset['drawing'] = '';
    },
    end() {
      sheet?.remove();
      sheet = undefined;
      delete deck.dataset['drawing'];
    },
  };
}
