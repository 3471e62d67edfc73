/** Matches the first line of a response, with or without a prefix. */
const STATUS_LINE = /^[ \t>]*(?:< )?HTTP\/\d(?:\.\d)?[ \t]{1,4}[1-9]\d\d(?![\w."])/m;

/** Matches the start of a code block in Markdown, Slack, or Jira. The block can be quoted or part of a list. */
const FENCE = /^[ \t>]*(`{3,}|~{3,}|\{(?:code|noformat)\b[^}\n]{0,60}\})(?:[\w+-]{0,20}[ \t]*\r?\n)?/gm;

/**
 * Returns the content of the code blocks that contain responses, so that the end of a block and the text after it
 * aren't treated as part of a body. Text without such blocks is returned unchanged. A response before the first block
 * shows that the block belongs to its body.
 */
export function unfence(text: string): string {
  const first = text.search(STATUS_LINE);
  const blocks: string[] = [];
  let from = 0;
  for (;;) {
    FENCE.lastIndex = from;
    const open = FENCE.exec(text);
    if (open === null) break;
    if (blocks.length === 0 && first >= 0 && first < open.index) return text;
    const start = open.index + open[0].length;
    const marker = (open[1] as string).replace(/^\{(code|noformat).*/, '{$1}');
    const found = text.indexOf(marker, start);
    const end = found < 0 ? text.length : found;
    const block = text.slice(start, end);
    if (STATUS_LINE.test(block)) blocks.push(block);
    from = end + marker.length;
  }
  return blocks.length === 0 ? text : blocks.join('\n');
}
