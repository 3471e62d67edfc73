// Stryker disable Regex: the patterns are lists of words, which the rated queries and messages measure.

/** Matches Unix command names at the start of lines in error messages. Commands that use HTTP aren't listed. */
const COMMANDS =
  /^(?:[-./\w]*\/|-)?(?:awk|apt|cabal|cargo|cat|cc1|cd|ch(?:mod|own)|clang|cmake|collect2|configure|cp|cpio|crontab|[dz]?[ad]?sh|dd|df|dpkg|du|exec|ffmpeg|find|fsck|g\+\+|gcc|gdb|ghc|git|gpg|grep|gunzip|gzip|head|install|javac?|jq|kill|ksh|ld|ln|lpr?|ls|lsof|make|mkdir|mount|mv|nc|perl|pg_dump|ping|psql|rm|rmdir|rsync|rustc|scp|sed|sort|ssh|sudo|svn|tail|tar|tee|telnet|touch|umount|unzip|user(?:add|del|mod)|vim?|xargs|xz|zip|bash|fish)(?:\[\d+\])?: /m;

/** Matches messages that have nothing to do with HTTP, grouped by the programs that write them. */
const MESSAGES: readonly RegExp[] = [
  COMMANDS,
  // Compilers: a position in a source file, the number of a message, and complaints about syntax and types
  /^"?[\w./\\-]+\.(?:asm|cc?|cpp|cs|cxx|go|h|hpp|hs|java|kts?|mm?|pas|pl|py|rb|rs|s|scala|sh|swift|tex|tsx?|vb|zig)"?(?::\d+|\(\d+)/m,
  /\b(?:C[AS]?|E|LNK|MSB|NETSDK|NU|TS|YN)\d{4,5}(?=:|])|\berror\[E\d{4}\]/,
  /\bexpected [‘'`"]?[;:,(){}[\]]|\bsyntax error near unexpected\b|\bundefined reference to\b|\bunresolved external\b|\bnot assignable to\b|\bmatch expected type\b|\bimported and not used\b|\bcannot find symbol\b|\bborrow of moved\b|\boptional type '|\bclass file major version\b|\bModule parse failed\b/i,
  // Runtimes that end with an error
  /\bgoroutine \d+ \[|^panic: |\bstd::|\bcore dumped\b|\bGLIBC|\.so\.\d|\bNilClass\b|\bCUDA\b|\bstack smashing\b|\bconcurrent map\b|\bFrozenError\b|\b(?:Index|ZeroDivision|Pickling)Error\b|\blist index out of range\b/m,
  // Package managers and Git
  /\bERR_PNPM_|\bunmet dependencies\b|\bresolve dependencies\b|\bsatisfies the requirement\b|\bUnable to locate package\b|\.git\/|\bdetached HEAD\b|^ ?! \[rejected\]|^> Task :|\bGradle\b/m,
  // Tests, deployments, and exit statuses
  /^=+ .*\b(?:failed|passed)\b.* in [\d.]+s|^(?:---|===) (?:FAIL|PASS|RUN)\b|\bTests(?: run)?: +\d+\b|^Plan: \d+ to add\b|: (?:Creation|Destruction|Modifications) complete after\b|\bexit(?:ed)?(?: with)? (?:code|status) \d|\bcode=exited\b/m,
  // Databases
  /^Msg \d+, Level \d+|\bSQLCODE\b|\b(?:ORA|PLS)-\d{5}\b|\bERROR \d{4} \(|\bInnoDB\b|\bMySQL server\b|^LINE \d+:|\b(?:column|database|relation|role|table) "?\w+"? does not exist\b|^(?:FATAL|PANIC): |^ERROR: {2}|\bsqlite|^\(error\) |\bCROSSSLOT\b|\bWRONGTYPE\b|\btry restarting transaction\b|\bNOWAIT\b/m,
  // Operating systems
  /^\[ *\d+\.\d{6}\]|\/dev\/(?:disk|loop|mapper|nvme|sd|tty|video)|^(?:\w{3} +\d+ [\d:]{8} \S+ )?(?:CRON|chronyd|crond?|dbus-daemon|dhclient|dovecot|kernel|named|NetworkManager|ntpd|postfix\/\w+|smartd|sshd|sudo|systemd(?:-\w+)?|udevd)(?:\[\d+\])?: |\bKernel panic\b|\bBroken pipe$/im,
  /\b0x8\d{3}[\da-f]{4}\b|\bHRESULT\b|\bwindows update\b|\bThe action can't be completed\b|\bMicrosoft (?:Excel|Outlook|Word)\b/i,
  // Containers, networks, and desktop programs
  /\bOOMKilled\b|\bCrashLoopBackOff\b|\bBack-off restarting\b|\bexec format error\b|\bfailed to solve: /,
  /^;; |\bNXDOMAIN\b|\bRTNETLINK\b|\bDHCP[A-Z]|\bpassive mode\b|\bDestination host unreachable\b|\bport 22\b|\bMQTT\b|\bAMQP connection\b|\bftp>/im,
  /#(?:REF|VALUE|NAME|DIV\/0)[!?]|\bVLOOKUP\b|\bRun-time error '|\bLaTeX (?:Error|Warning)\b/,
];

/**
 * Matches replies in other protocols whose codes have three digits, too: FTP, SIP, and RTSP. An FTP reply is recognized
 * by its code and the start of its text.
 */
const OTHER_REPLIES =
  /^(?:SI|RTS)P\/\d\.0 \d|^l?ftp(?:>|: )|(?:^|[\s:<])(?:2[235]\d|33\d|4(?:2[156]|5\d)|5[35]\d)[ -](?:"\S+" is |Can't open|Entering |Failed to (?:change dir|establish|open)|Goodbye|Login (?:incorrect|succ|with)|Not logged in|Opening [AB]|Please specify|Requested (?:file )?action|Service not available, |Switching to|Transfer |User )|ftpd\b/im;

/** Matches words in questions about programming languages, data structures, desktop programs, and version control. */
const OTHER_WORDS =
  /\b(?:awk|bash|binary search|c\+\+|emacs|excel|fortran|for loop|hash ?map|haskell|kotlin|latex|linked list|macos|matlab|mutex|numpy|pandas|photoshop|powerpoint|pytorch|rebase|regex|semaphore|spreadsheet|swift|tensorflow|ubuntu|vba|vim|vlookup|windows \d+)\b/i;

// Stryker restore Regex

/** Checks whether text is a reply in another protocol whose codes look like status codes. */
export const isOtherReply = (query: string): boolean => OTHER_REPLIES.test(query);

/**
 * Checks whether a query is about a different subject: a message of a program that doesn't use HTTP, or a question about
 * such a program. Such texts share words with entries ("not found", "too many"), so they would find a wrong code.
 */
export const isOtherSubject = (query: string, isAboutHttp: boolean): boolean =>
  (!isAboutHttp && OTHER_WORDS.test(query)) ||
  (!/\bhttps?\b/i.test(query) && MESSAGES.some((pattern) => pattern.test(query)));
