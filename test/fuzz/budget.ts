/** How many cases there are in all, and where they start: `npm run fuzz` asks for more. */
export const total = Number(process.env['FUZZ_RUNS'] ?? 20_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);

/** The share of the cases that each subject gets. */
const shares = {
  functions: 0.65,
  classification: 0.04,
  retry: 0.08,
  'Retry-After': 0.08,
  redirect: 0.03,
  matching: 0.06,
  constants: 0.01,
  'command line': 0.05,
} as const;

export type Subject = keyof typeof shares;

/** The parameters of a subject's property, when the subject has `parts` of them. */
export const budget = (subject: Subject, parts = 1) => ({
  numRuns: Math.ceil((total * shares[subject]) / parts),
  seed,
});

/** How many cases the subjects have together at the least: each part of one is rounded up. */
export const casesInAll = (): number =>
  (Object.keys(shares) as Subject[]).reduce((sum, subject) => sum + budget(subject).numRuns, 0);
