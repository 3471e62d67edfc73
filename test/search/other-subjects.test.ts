import { describe, expect, test } from 'vitest';
import { search } from '../../src/index.js';
import { isOtherSubject } from '../../src/search/other-subjects.js';

describe('messages of programs that do not use HTTP', () => {
  test.each([
    ['a compiler of C', "parser.c:120:9: error: too few arguments to function 'read_range'"],
    ['a compiler of TypeScript', "src/cart.ts(14,7): error TS2322: Type 'null' isn't accepted"],
    ['a compiler of C#', 'error CS1002: ; expected, content not found'],
    ['a compiler of Rust', 'error[E0499]: cannot borrow `list` as mutable more than once at a time'],
    ['a linker', 'undefined reference to `accept_payment`'],
    ['a shell', 'zsh: permission denied: ./deploy'],
    ['a command with a path', '/usr/bin/tar: archive: Cannot open: No such file or directory'],
    ['a command in a log', 'make[2]: *** No rule to make target, needed by all. Stop. Too many targets'],
    ['Go', 'panic: assignment to entry in nil map'],
    ['a stack of goroutines', 'goroutine 7 [chan receive]: too many waiting'],
    ['Ruby', "undefined method `size' for nil:NilClass"],
    ['Python', 'KeyError not found, then IndexError: list index out of range'],
    ['pnpm', 'ERR_PNPM_PEER_DEP_ISSUES Unmet peer dependencies, conflict'],
    ['Git', ' ! [rejected]        main -> main (fetch first)'],
    ['Git in a repository', "fatal: the branch 'conflict' is not found, too many exist"],
    ['a directory that Git does not create', "fatal: destination path 'web' already exists and is not empty"],
    ['Xcode', "Multiple commands produce '/Users/ann/Build/Info.plist', conflict"],
    ['Java without memory', 'java.lang.OutOfMemoryError: Java heap space, request too large'],
    ['a Java program', 'Exception in thread "main" java.lang.StackOverflowError: too many requests'],
    ['a test of pytest', "FAILED tests/test_api.py::test_guest - AssertionError: 'allowed' == 'denied'"],
    ['the start of nginx', 'nginx: [warn] conflicting server name "shop" on 0.0.0.0:80, ignored'],
    ['the start of Apache', 'AH00526: Syntax error on line 12: bad request'],
    ['a server without file descriptors', 'accept4() failed (24: Too many open files)'],
    ['a server without sockets', '[note] sockets disabled, connection limit reached'],
    ['an entrypoint', 'exec /start.sh: permission denied'],
    ['a file in use', 'The process cannot access the file because it is being used by another process.'],
    ['a file share', 'nfs: server files1 not responding, timed out'],
    ['a unit of systemd', 'Failed to start shop.service: Unit shop.service not found.'],
    ['a unit that systemd does not know', 'Unit shop.service could not be found.'],
    ['BIND', 'client @0x7f21 192.0.2.5#40112 (example.com): query denied'],
    ['a mailbox', 'the mailbox is full, insufficient storage'],
    ['Oracle', 'ORA-01403: no data found'],
    ['PostgreSQL', 'ERROR:  column "total" does not exist'],
    ['MySQL', 'ERROR 1062 (23000): Duplicate entry'],
    ['Redis', '(error) MOVED 1234 10.0.0.7:6379'],
    ['the kernel', '[   12.345678] EXT4-fs error: bad block, access not permitted'],
    ['a daemon', 'Nov  3 09:12:44 host sshd[812]: Too many authentication failures'],
    ['systemd', 'systemd[1]: Dependency failed for the network'],
    ['Windows', 'Update failed, error 0x80070422: the service is not available'],
    ['a container runtime', 'standard_init: exec format error'],
    ['a DNS tool', ';; connection timed out; no servers could be reached'],
    ['FTP', 'Entering passive mode failed, too many connections'],
    ['an FTP server', '226 Transfer complete. 502 bytes received, not modified'],
    ['an FTP client', 'ftp: connect: too many requests'],
    ['SIP', 'SIP/2.0 403 Forbidden'],
    ['RTSP', 'RTSP/1.0 404 Not Found'],
    ['a test runner', '=== 1 failed, 503 passed in 12.40s ==='],
    ['the tests of Go', '--- FAIL: TestNotFound (0.02s), timeout'],
    ['Terraform', 'Plan: 404 to add, 2 to change, gone 1'],
    ['SQL Server', 'Msg 409, Level 16, State 2: conflict'],
    ['DB2', 'SQLCODE=-404, SQLSTATE=22001'],
    ['a process', 'worker exited with code 500, too many restarts'],
    ['a server whose port is taken', 'bind() to 0.0.0.0:80 failed: Address already in use'],
    ['npm', 'added 3 packages, and audited 405 packages in 12s, payment required'],
    ['a diff', '@@ -20,7 +40,9 @@ function tooManyRequests() {'],
    ['the log of Redis', '1:M 14 Mar 2025 10:32:12.4 * no content saved, gone'],
    ['a metric', 'too_many_requests_total{path="/gone"} 4.2e+3'],
    ['AMQP', 'channel error; protocol method: channel.close, not found'],
    ['Windows programs', 'the file is not a valid Win32 application, bad request'],
    ['a question about a system', 'windows 11 forbidden folder'],
    ['a question about a language', 'c++ method not allowed'],
    ['SQL in lowercase', 'relation carts does not exist, conflict'],
    ['a broken pipe', 'the write failed: broken pipe'],
    ['SQLite', 'sqlite3 database locked'],
    ['words in another case', 'cuda out of memory, too large'],
    ['a spreadsheet', '#REF! in the sum, the range is not found'],
    ['a compiler of C without a position', "too few arguments to function 'int sum(int)', expected 2"],
    [
      'Python with a wrong call',
      'TypeError: load() takes 1 positional argument but 2 were given, bad request',
    ],
    ['Python with a missing file', "FileNotFoundError: [Errno 2] No such file or directory: 'a.csv'"],
    ['the DOM', "NotFoundError: Failed to execute 'insertBefore' on 'Node': the node is not a child"],
    [
      'PostgreSQL with a prefix',
      '2025-03-14 10:01:02 UTC [2201] LOG:  unexpected end of file on client connection',
    ],
    ['SQL Server with a login', "Login failed for user 'shop'."],
    ['Kafka', 'org.apache.kafka.common.errors.TopicAuthorizationException: not authorized to access topics'],
    ['Redis with a password', 'NOAUTH Authentication required.'],
    ['systemd with a unit', 'shop.service: Failed with result timeout.'],
    ['systemd with a dependency', 'Dependency failed for Network Manager.'],
    ['LDAP', 'ldap_search: No such object (32)'],
    ['LDAP in Java', '[LDAP: error code 49 - Invalid Credentials]'],
    ['SMB', 'session setup failed: NT_STATUS_LOGON_FAILURE'],
    ['NFS', 'mount.nfs: access denied by server'],
    ['a game server', '[10:01:02] [Server thread/WARN]: the server is overloaded'],
    [
      'a game server with a player',
      'L 03/14/2025 - 10:01:02: "Ann<7><BOT><>" disconnected (client timed out)',
    ],
    ['an FTP server in quotation marks', 'FTP response: Client "192.0.2.7", "530 Not logged in."'],
  ])('finds nothing for %s', (_, message) => {
    expect(search(message)).toEqual([]);
  });

  test.each([
    ['git: fetch over https failed, too many requests', 429],
    ['cp: upload over http, payload too large', 413],
    ['System.Web.HttpException (0x80070057): the request body is too large', 413],
    ['ERROR:    Exception in the application, internal server error', 500],
  ])('reads %s, which mentions HTTP', (message, code) => {
    expect(search(message)[0]?.code).toBe(code);
  });

  test.each([
    'regex for a moved house',
    'undo the last conflict in vim',
    'excel keep first range, remove not found',
  ])('finds nothing for the question %s', (question) => {
    expect(search(question)).toEqual([]);
  });

  test.each([
    ['json array in excel export is too large for the request', 413],
    ['kotlin client gets too many requests', 429],
  ])('answers the question %s, which contains a word about HTTP', (question, code) => {
    expect(search(question)[0]?.code).toBe(code);
  });
});

test.each([
  ['226 a response without a transfer', 226],
  ['425 Too Early', 425],
  ['HTTP/1.1 421 Service not available', 421],
  ['403 Please log in', 403],
  ['404 User not found', 404],
  ['503 Service not available, try later', 503],
])('%s is not a reply of an FTP server', (text, code) => {
  expect(search(text)[0]?.code).toBe(code);
});

test.each([
  ['a remote repository', 'fatal: the remote end hung up unexpectedly'],
  ['a playbook', 'fatal: [web1]: FAILED! => resource already exists'],
  ['a servlet', 'java.lang.OutOfMemoryError: Java heap space\n\tat javax.servlet.HttpServlet.service'],
  ['a model server', 'Request failed during generation: Server error: CUDA error: invalid argument'],
])('a message of %s is not about another subject', (_, text) => {
  expect(isOtherSubject(text, true)).toBe(false);
});

describe('isOtherSubject()', () => {
  test('is true for a word about another subject, unless the query is about HTTP', () => {
    expect(isOtherSubject('Regex for a name', false)).toBe(true);
    expect(isOtherSubject('Regex for a name', true)).toBe(false);
    expect(isOtherSubject('a moved house', false)).toBe(false);
  });

  test('is true for a message of another program, unless the message contains the name of HTTP', () => {
    for (const isAboutHttp of [true, false]) {
      expect(isOtherSubject('make: too many targets', isAboutHttp)).toBe(true);
      expect(isOtherSubject('note: in a long log\nmake: too many targets', isAboutHttp)).toBe(true);
      expect(isOtherSubject('failed to solve: too many targets', isAboutHttp)).toBe(true);
      expect(isOtherSubject('make: too many targets over HTTP', isAboutHttp)).toBe(false);
      expect(isOtherSubject('make: https://example.org', isAboutHttp)).toBe(false);
      expect(isOtherSubject('make: too many xhttp httpx', isAboutHttp)).toBe(true);
      expect(isOtherSubject('too many targets', isAboutHttp)).toBe(false);
    }
  });
});

describe('texts that share a few words with an entry', () => {
  test.each([
    'early train to the coast on sundays',
    'how far is the gateway arch from the river',
    'permanent marker on a white wooden table, what helps',
  ])('finds nothing for %s', (text) => {
    expect(search(text)).toEqual([]);
  });

  test.each([
    ['a vendor', 'store was locked by shopify staff', 420],
    ['a long name', 'bot sees toomanyrequests since monday morning', 429],
    ['a method', 'PROPFIND is not allowed there', 405],
  ])('needs less of the text if it contains %s', (_, text, code) => {
    expect(search(text)[0]?.code).toBe(code);
  });
});
