interface Props {
  /** Green cone, red can, yellow double cone, and the light that marks a hint. The word for it stands beside. */
  tone: 'ok' | 'part' | 'no' | 'light';
}

const shapes = {
  ok: [
    ['b', 'M14 2.5 26.5 24.5h-25z'],
    ['g', 'm9.3 17 3.5 3.5 6-7'],
  ],
  no: [
    ['b', 'M4 3.5h20v21H4z'],
    ['g', 'm9.5 9.5 9 9m0-9-9 9'],
  ],
  part: [['b', 'm14 1.5 8.5 11h-17zM5.5 15.5h17L14 26.5z']],
  light: [
    ['b', 'M8.5 20C9.5 13.5 13.5 5 19.3 3c4.2-1.4 7 2.3 5.2 6.2C22.2 14 14.5 17.7 8.5 20z'],
    ['d', 'm6.5 17.7 1.1 2.9 3.1.2-2.4 1.9.8 3-2.6-1.7-2.6 1.7.8-3-2.4-1.9 3.1-.2z'],
  ],
} as const;

/** A sea mark as on a chart. Decoration only: never without words. */
export function Mark({ tone, ...place }: Props & { x?: string; y?: string; width?: string; height?: string }) {
  return (
    <svg className={`mark mark--${tone}`} viewBox="0 0 28 28" aria-hidden="true" {...place}>
      {shapes[tone].map(([part, path]) => (
        <path key={part} className={part} d={path} />
      ))}
    </svg>
  );
}
