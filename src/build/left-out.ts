/** Reads which tests were left out, and why, from the reports that Vitest and Playwright write as JSON. */
import { z } from 'zod';

const vitestSchema = z.object({
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
});

const suiteSchema = z.object({
  title: z.string(),
  get suites() {
    return z.array(suiteSchema).optional();
  },
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({ status: z.string(), annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })) }),
      ),
    }),
  ),
});

type Suite = z.infer<typeof suiteSchema>;

/** A line for each test that Vitest left out; its report keeps no reasons. */
export function leftOutByVitest(report: unknown): string[] {
  const { data } = vitestSchema.safeParse(report);
  return (data?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ fullName, status }) => (status === 'passed' || status === 'failed' ? [] : [fullName]));
}

/** A line for each test that Playwright left out, with the reason where the test gives one. */
export function leftOutByPlaywright(report: unknown): string[] {
  const { data } = z.object({ suites: z.array(suiteSchema) }).safeParse(report);
  return (data?.suites ?? []).flatMap((suite) => skippedIn(suite));
}

function skippedIn({ title, suites = [], specs }: Suite): string[] {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ description }) => description)?.description;
        return `${title} › ${spec.title}${reason ? ` (${reason})` : ''}`;
      }),
  );
  return [...own, ...suites.flatMap((suite) => skippedIn({ ...suite, title: `${title} › ${suite.title}` }))];
}
