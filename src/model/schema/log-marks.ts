import { z } from 'zod';
import * as part from './parts.js';

/**
 * The content of `src/data/log-marks.yaml`: the marks that proxies log next to the status code, such as Envoy's response
 * flags and HAProxy's termination states. A mark says why the proxy sent the status, or that the status isn't its own.
 */
export const logMarks = z.array(
  z.strictObject({
    /** The ID of the product that writes the log. */
    product: part.slug,
    source: part.line,
    marks: z
      .array(z.strictObject({ mark: part.line, meaning: part.line.max(120), nextStep: part.line.max(120) }))
      .min(1),
  }),
);
export type LogMarks = z.infer<typeof logMarks>;
