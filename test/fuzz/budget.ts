/** The total number of cases, and the seed. `npm run fuzz` sets a higher number. */
export const total = Number(process.env['FUZZ_RUNS'] ?? 20_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);

/** The share of the cases for each subject. */
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

/** Returns the parameters for a property of a subject. `parts` is the number of the subject's properties. */
export const budget = (subject: Subject, parts = 1) => ({
  numRuns: Math.ceil((total * shares[subject]) / parts),
  seed,
});

/** Returns the minimum number of cases of all subjects together. Each part of a subject is rounded up. */
export const casesInAll = (): number =>
  (Object.keys(shares) as Subject[]).reduce((sum, subject) => sum + budget(subject).numRuns, 0);
