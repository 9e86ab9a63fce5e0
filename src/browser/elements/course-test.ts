/** Brings a test to life. Where script or data do not arrive, a sentence says so and offers to try again. */
export class CourseTest extends HTMLElement {
  connectedCallback(): void {
    const broken = this.querySelector<HTMLElement>('[data-notice]')!;
    const giveUp = () => {
      this.dataset['stage'] = 'before';
      broken.hidden = false;
    };
    const begin = async () => {
      broken.hidden = true;
      const { wake } = await import('../islands/test/wake.tsx');
      await wake(this, giveUp);
    };
    broken.querySelector('button')!.addEventListener('click', () => void begin().catch(giveUp));
    begin().catch(giveUp);
  }
}

customElements.define('course-test', CourseTest);
