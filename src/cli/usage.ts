/** The text that `--help` prints. */
export const usage = `Usage: http-status-atlas <code or words> [options]

  http-status-atlas 404                        describe a code
  http-status-atlas search "email exists"      find codes by symptom, reason phrase, or log line
  http-status-atlas list [4xx|nginx|standard]  list codes by class, vendor, or standing
  http-status-atlas compare 401 403            compare two to six codes
  http-status-atlas recommend create           recommend codes for an API operation
  http-status-atlas retry 503 --method POST    check whether to retry: exits with 0 for yes, 1 for no
  http-status-atlas retry --against 429,5xx    compare isRetryable with the codes that you retry
  http-status-atlas explain [file]             explain a response or a log (default: standard input)
  http-status-atlas check [file]               check responses: exits with 0 for no findings, 1 for findings
  http-status-atlas docs openapi.yaml          write an API's error reference (or: docs 404 429)
  http-status-atlas completion bash            print a completion script: bash, zsh, fish

Options:
  --json                 print JSON
  --short                print one line per code
  --limit <number>       maximum number of search results (default: 10)
  --method <method>      request method (retry, explain, check)
  --retry-after <value>  Retry-After value of the response (retry)
  --against <codes>      codes that you retry now, to compare with isRetryable (retry)
  --level <severity>     minimum severity: violation, warning (default for check), or advice (default for docs --advice)
  --ignore <rules>       rules to skip (check, docs --advice)
  --also <rules>         rules to add, such as opt-in rules (check)
  --rules                list the rules instead of checking (check)
  --view <view>          where the response was captured: handler or wire (check; default: wire)
  --style <style>        full or table (docs; default: full)
  --order <order>        class or frequency (docs; default: class)
  --only <codes>         codes and ranges to include, such as 4xx,5xx (docs)
  --texts <file>         your own descriptions by code, as JSON or YAML (docs)
  --title <text>         title of the page (docs)
  --output <file>        file to write (docs)
  --check                only check whether the file is up to date: exits with 1 if it isn't (docs)
  --advice               review the document instead: exits with 0 for no findings, 1 for findings (docs)
  --help, --version

Without arguments, the command explains piped input: curl -si URL | http-status-atlas

Exit codes: 0 success, 1 no results (check, docs --advice: findings), 2 usage error or unreadable input`;

/** The command names. */
export const commands = [
  'search',
  'list',
  'compare',
  'recommend',
  'retry',
  'explain',
  'check',
  'docs',
  'completion',
] as const;
