/**
 * Words and phrases that have nothing to do with HTTP, in three lines. CommonJS loads this text from a separate file;
 * see `OWN_FILES` in `build/later-texts.ts`.
 *
 * - Unix commands, except those that use HTTP, separated by spaces.
 * - Phrases in messages of compilers, runtimes, package managers, databases, operating systems, containers, networks, and
 *   desktop programs, in the form of `spaced` and separated by vertical bars.
 * - Words in questions about programming languages, data structures, desktop programs, and version control, in the same
 *   form.
 */
export const otherWords = (): string =>
  'ash awk apt bash cabal cargo cat cc1 cd chmod chown clang cmake collect2 configure cp cpio crontab dash dd df dpkg du exec ffmpeg find fish fsck g++ gcc gdb ghc git gpg grep gunzip gzip head install java javac jq kill ksh ld ln lp lpr ls lsof make mkdir mount mv nc perl pg_dump ping psql rm rmdir rsync rustc scp sed sh sort ssh sudo svn tail tar tee telnet touch umount unzip useradd userdel usermod vi vim xargs xz zip zsh\narguments to function|argument has type|conflicting types|positional argument|operand type|syntax error near unexpected|undefined reference to|unresolved external|not assignable to|match expected type|imported and not used|cannot find symbol|borrow of moved|class file major version|module parse failed|core dumped|nilclass|cuda|stack smashing|concurrent map|indexerror|zerodivisionerror|picklingerror|list index out of range|unmet dependencies|resolve dependencies|satisfies the requirement|unable to locate package|detached head|gradle|code exited|sqlcode|login failed for user|max allowed packet|innodb|mysql server|crossslot|wrongtype|try restarting transaction|nowait|kernel panic|hresult|address already in use|not a valid win32 application|windows update|the action can t be completed|microsoft excel|microsoft outlook|microsoft word|oomkilled|crashloopbackoff|back off restarting|exec format error|nxdomain|rtnetlink|passive mode|destination host unreachable|port 22|mqtt|protocol method|vlookup|openvpn|rsync error|snmp\nawk|bash|binary search|emacs|excel|fortran|for loop|hash map|hashmap|haskell|kotlin|latex|linked list|macos|matlab|mutex|numpy|pandas|photoshop|powerpoint|pytorch|rebase|regex|semaphore|spreadsheet|swift|tensorflow|ubuntu|vba|vim';
