/** The shells that have a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const NAME = 'http-status-atlas';

/**
 * Returns the completion script for a shell. The script completes commands, options, and the operations of `recommend`.
 */
export function completionScript(
  shell: (typeof SHELLS)[number],
  commands: readonly string[],
  options: readonly string[],
  operations: readonly string[],
): string {
  const words = commands.join(' ');
  const flags = options.map((one) => `--${one}`).join(' ');
  if (shell === 'fish') {
    return [
      `complete -c ${NAME} -f`,
      `complete -c ${NAME} -n __fish_use_subcommand -a '${words}'`,
      `complete -c ${NAME} -n '__fish_seen_subcommand_from recommend' -a '${operations.join(' ')}'`,
      `complete -c ${NAME} -n '__fish_seen_subcommand_from explain check docs' -F`,
      ...options.map((one) => `complete -c ${NAME} -l ${one}`),
    ].join('\n');
  }
  const bash = [
    `_http_status_atlas() {`,
    '  local word="${COMP_WORDS[COMP_CWORD]}" words',
    '  case "${COMP_WORDS[1]}" in',
    `    recommend) words='${operations.join(' ')} ${flags}' ;;`,
    `    explain | check | docs) [[ "$word" == -* ]] || { COMPREPLY=($(compgen -f -- "$word")); return; }; words='${flags}' ;;`,
    `    *) words='${flags}' ;;`,
    '  esac',
    `  [ "$COMP_CWORD" -eq 1 ] && words='${words} ${flags}'`,
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    `complete -F _http_status_atlas ${NAME}`,
  ].join('\n');
  return shell === 'bash' ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}
