import { z } from 'zod';
import * as part from './parts.js';

/** The content of `src/data/proxy-status-errors.yaml`: the error types of Proxy-Status, in the order of RFC 9209. */
export const proxyStatusErrors = z.array(
  z.strictObject({
    error: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
    /** The recommended status code. Absent if RFC 9209 doesn't recommend one. */
    status: z.union([part.code, z.literal('4xx')]).exactOptional(),
    onlyByIntermediary: z.boolean(),
    meaning: part.line,
    nextStep: part.line,
    source: part.source,
  }),
);
export type ProxyStatusErrors = z.infer<typeof proxyStatusErrors>;
