/**
 * Parses pasted text: header sections, transcripts, HAR files, and log lines.
 *
 * @module http-status-atlas/reading
 */
export type { Exchange, HeaderFields, HttpVersion, RequestFacts, ResponseFacts } from './model/message.js';
export { parseExchanges } from './reading/exchanges/parse-exchanges.js';
export type { ParsedExchange, ParsedResponse, ResponseRole } from './reading/exchanges/parsed-exchange.js';
export {
  createStatusReader,
  type StatusReader,
  type StreamedStatus,
} from './reading/status-codes/create-status-reader.js';
export { readStatusCodes } from './reading/status-codes/read-status-codes.js';
export type { StatedStatus, StatusCertainty, StatusOrigin } from './reading/status-codes/reading.js';
