import { spaced } from '../text/spaced.js';
import { otherWords } from './other-words.js';

let lists: { readonly commands: string; readonly phrases: string; readonly words: string } | undefined;

/** Returns the lists of words. A pattern of all these words would take long to compile. */
function wordLists() {
  if (lists === undefined) {
    const [commands = '', phrases = '', words = ''] = otherWords().split('\n');
    lists = { commands: ` ${commands} `, phrases, words };
  }
  return lists;
}

// Stryker disable Regex: the patterns are lists of words, which the rated queries and messages measure.

/** Matches the name of a program at the start of a line in an error message. */
const PROGRAM = /^(?:[-./\w]*\/|-)?([\w+]+)(?:\[\d+\])?: /gm;

/** Checks whether a line starts with the name of a command and a colon. */
function isOfCommand(query: string): boolean {
  const names = Array.from(query.matchAll(PROGRAM), ([, name]) => ` ${name} `);
  return names.some((name) => wordLists().commands.includes(name));
}

/** Matches messages that have nothing to do with HTTP, grouped by the programs that write them. */
const MESSAGES: readonly RegExp[] = [
  // Compilers: a position in a source file, the number of a message, and complaints about syntax and types
  /^"?[\w./\\-]+\.(?:asm|cc?|cpp|cs|cxx|go|h|hpp|hs|java|kts?|mm?|pas|pl|py|rb|rs|s|scala|sh|swift|tex|tsx?|vb|zig)"?(?::\d+|\(\d+)/m,
  /\b(?:C[AS]?|E|LNK|MSB|NETSDK|NU|TS|YN)\d{4,5}(?=:|])|\berror\[E\d{4}\]/,
  /\bexpected [‘'`"]?[;:,(){}[\]]|\boptional type '/i,
  // Runtimes that end with an error
  /\bgoroutine \d+ \[|^panic: |Failed to execute '|\b(?:FileNotFound|ModuleNotFound|Permission)E\w+: |\bstd::|\bGLIBC|\.so\.\d/m,
  /^(?:Exc.*" )?java\.lang\.\w+Error\b(?!.*servlet)/s,
  // Package managers and Git
  /\bERR_PNPM_|\baudited \d+ packages\b|\.git\/|^ ?! \[rejected\]|^> Task :|^fatal: (?!\[|the remote)|^@@ -\d+,\d+ \+/m,
  // Tests, deployments, and exit statuses
  /^=+ .*\b(?:failed|passed)\b.* in [\d.]+s|^(?:---|===) (?:FAIL|PASS|RUN)\b|^(?:ERROR|FAILED) \S+::|\bTests(?: run)?: +\d+\b|^Plan: \d+ to add\b|: (?:Creation|Destruction|Modifications) complete after\b|\bexit(?:ed)?(?: with)? (?:code|status) \d/m,
  // Databases
  /^Msg \d+, Level \d+|\b(?:ORA|PLS)-\d{5}\b|\bERROR \d{4} \(|^LINE \d+:|^(?:FATAL|PANIC): |\b(?:DETAIL|ERROR|FATAL|LOG): {2}\b|^\(error\) |\bNOAUTH |\b(?:cassandra|hadoop|kafka|rabbitmq|redis|zookeeper)\.[a-z]+\.|^\d+:[CMSX] \d\d \w{3} /m,
  // Operating systems
  /^\[ *\d+\.\d{6}\]|\/dev\/(?:disk|loop|mapper|nvme|sd|tty|video)|^(?:\w{3} +\d+ [\d:]{8} \S+ )?(?:CRON|chronyd|crond?|dbus-daemon|dhclient|dovecot|kernel|named|NetworkManager|nfs|ntpd|postfix\/\w+|smartd|sshd|sudo|systemd(?:-\w+)?|udevd)(?:\[\d+\])?: |\baccept4?\(\) failed|^exec \/|\bclient @0x/im,
  // File shares, directories, game servers, and systemd
  /\bNT_STATUS_|\bldap_|\bLDAP: |^mount\.\w+: |\[\w+ thread\/|^L [\d/]{10} - |<STEAM_|^(?:Dependency failed for|Failed to start) (?:[A-Z]|\S+\.service)|^Unit \S+\.\w+ |\.(?:mount|service|timer): (?:Fail|Main|Start)/m,
  /\b0x8\d{3}[\da-f]{4}\b/i,
  // Web servers that start
  /^nginx: \[|\bAH(?:00526|00558|0190\d): /m,
  // Containers, networks, and desktop programs
  /\bfailed to solve: |^\w+\{.*\} [\d.e+-]+$|^;; |\bAMQP|\bDHCP[A-Z]|\bftp>|#(?:REF|VALUE|NAME|DIV\/0)[!?]|\bRun-time error '/im,
];
/** The same for messages that can consist of nothing but lowercase words. */
const PLAIN_MESSAGE =
  /\b(?:column|database|relation|role|table) "?\w+"? does not exist\b|\bsqlite|\bbroken pipe$/im;

/** Checks whether text contains one of the given words or phrases, which vertical bars separate. */
function containsAny(query: string, phrases: string): boolean {
  const text = spaced(query);
  return phrases.split('|').some((phrase) => text.includes(` ${phrase} `));
}

/** Checks whether a query contains a message of a program that doesn't use HTTP. */
function isOtherMessage(query: string): boolean {
  if (PLAIN_MESSAGE.test(query) || containsAny(query, wordLists().phrases)) return true;
  // All other messages contain punctuation or capital letters, and their patterns take long to compile.
  return /[^a-z ]/.test(query) && (isOfCommand(query) || MESSAGES.some((pattern) => pattern.test(query)));
}

/**
 * Matches replies in other protocols whose codes have three digits, too: FTP, SIP, and RTSP. An FTP reply is recognized
 * by its code and the start of its text.
 */
const OTHER_REPLIES =
  /^(?:SI|RTS)P\/\d\.0 \d|^l?ftp(?:>|: )|(?:^|[\s:<"])(?:2[235]\d|33\d|4(?:2[156]|5\d)|5[35]\d)[ -](?:"\S+" is |Can't open|Entering |Failed to (?:change dir|establish|open)|Goodbye|Login (?:incorrect|succ|with)|Not logged in|Opening [AB]|Please specify|Requested (?:file )?action|Service not available, |Switching to|Transfer |User )|ftpd\b/im;

const OTHER_SYSTEM = /\bc\+\+|\bwindows \d/i;

// Stryker restore Regex

/** Checks whether text is a reply in another protocol whose codes look like status codes. */
export const isOtherReply = (query: string): boolean =>
  // Most typed queries contain no digit, and the pattern takes long to compile.
  /\d|ftp/i.test(query) && OTHER_REPLIES.test(query);

/**
 * Checks whether a query is about a different subject: a message of a program that doesn't use HTTP, or a question about
 * such a program. Such texts share words with entries ("not found", "too many"), so they would find a wrong code.
 */
export const isOtherSubject = (query: string, isAboutHttp: boolean): boolean =>
  (!isAboutHttp && (OTHER_SYSTEM.test(query) || containsAny(query, wordLists().words))) ||
  (!/\b(?:HTTP|[Hh]ttp)s?(?![_a-z])/.test(query) && isOtherMessage(query));
