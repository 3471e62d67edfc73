import { logMarks } from '../generated/log-marks.js';
import { readStatusCodes, searchNotes } from '../index.js';

/** A mark that a product logs next to the status code, and the mark's meaning. */
export interface LogMark {
  readonly product: string;
  readonly mark: string;
  readonly meaning: string;
  /** Absent if the meaning includes it. */
  readonly nextStep?: string;
}

/** The marks, keyed by product and mark. `undefined` until the first use. */
let known: ReadonlyMap<string, Omit<LogMark, 'product'>> | undefined;

/**
 * Matches the response flags in Envoy's default format, in which the time in brackets comes first, and in JSON. The status
 * is 0 if Envoy sent no response.
 */
const ENVOY_TEXT =
  /(?:^|\s)\[\d{4}-\d\d-\d\dT[\d:.]+Z\] "[^"]*" (?:0|[1-5]\d\d) ([A-Z]{2,5}(?:,[A-Z]{2,5})*|-) /;
const ENVOY_JSON = /"response_flags"\s?:\s?"([A-Z]{2,5}(?:,[A-Z]{2,5})*|-)"/;
/** Matches the termination state in HAProxy's HTTP log. The connection counts follow. */
const HAPROXY_STATE = /\s([-CSPLRIDUKcs][-RQCHDLT])[-NIDVEOU][-NIUPRD](?=\s\d+(?:\/\d+){3}\/\+?\d+\s)/;
/**
 * Matches the status and the target's status in the log of an Application Load Balancer, which starts with the type.
 * Three times precede the statuses.
 */
const LOAD_BALANCER =
  /^(?:https?|h2|grpcs?|wss?) \d{4}-[^"]*\s(?:(?:-1|[\d.]+) ){3}[1-5]\d\d ([1-5]\d\d|-)(?= \d+ \d+ ")/;
/** Matches the start of a line in an IIS log, up to the path, and the status with the substatus. */
const IIS_LINE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [^/]{1,300} (?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) \//;
const IIS_SUB_STATUS = / ([1-5]\d\d) (\d{1,3})(?= \d{1,10}(?: \d+){0,4}(?: \S+){0,3}$)/;

function marksOf(product: string, marks: readonly string[]): LogMark[] {
  known ??= new Map(
    logMarks()
      .split('\n')
      .map((line) => {
        const [owner = '', mark = '', meaning = '', nextStep = ''] = line.split('|');
        return [`${owner} ${mark}`, { mark, meaning, nextStep }] as const;
      }),
  );
  return marks.flatMap((mark) => {
    const one = known?.get(`${product} ${mark}`);
    return one === undefined ? [] : [{ product, ...one }];
  });
}

/** Returns the marks in a log line that say why a product sent the status, or that the status isn't the product's own. */
export function readLogMarks(text: string): readonly LogMark[] {
  const line = text.trim();
  if (line.includes('\n')) return [];
  const inJson = line.includes('"response_code"') ? ENVOY_JSON.exec(line) : null;
  const flags = (ENVOY_TEXT.exec(line) ?? inJson)?.[1];
  if (flags !== undefined) return marksOf('Envoy', flags.split(','));
  const state = HAPROXY_STATE.exec(line)?.[1];
  if (state !== undefined) return marksOf('HAProxy', [state]);
  const target = LOAD_BALANCER.exec(line)?.[1];
  if (target !== undefined) return loadBalancer(target);
  const [, status, subStatus] = (IIS_LINE.test(line) && IIS_SUB_STATUS.exec(line)) || [];
  if (subStatus === undefined || Number(subStatus) === 0) return [];
  if (!readStatusCodes(line).some(({ code, final }) => final && code === Number(status))) return [];
  const mark = `${status}.${subStatus}`;
  return searchNotes(mark).map(({ text: meaning }) => ({ product: 'IIS', mark, meaning }));
}

/** Reads the status of a target. A hyphen shows that the load balancer itself generated the response. */
function loadBalancer(target: string): LogMark[] {
  const mark = `target_status_code ${target}`;
  return marksOf('AWS Application Load Balancer', [target === '-' ? '-' : '*']).map((one) => ({
    ...one,
    mark,
  }));
}
