import { createRoot } from 'react-dom/client';
import { CourseTest, type CourseTestProps } from './CourseTest.tsx';

interface Start extends CourseTestProps {
  /** Called when the test cannot go on. */
  onBroken: () => void;
}

/** Takes the test's place in the page. */
export function wake(place: Element, { onBroken, ...test }: Start): void {
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      console.error(error);
      onBroken();
    },
  });
  root.render(<CourseTest {...test} />);
}
