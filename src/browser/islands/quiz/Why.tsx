import type { Part } from '../../../core/quiz/grade.ts';

interface Props {
  part: Part;
  judgement: string;
  /** What the learner had given, where that is not visible otherwise. */
  given?: string | undefined;
}

/** The reason under one part of a checked answer, judgement first. */
export function Why({ part, judgement, given }: Props) {
  return (
    <p className="why">
      <b>{judgement}</b> {given} {part.feedback}
    </p>
  );
}
