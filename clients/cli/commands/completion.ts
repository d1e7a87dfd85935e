import type { Command } from '../command.ts'
import { Failure } from '../failure.ts'
import { summaries } from '../help.ts'
import type { CommandName } from '../help-texts.ts'

/** `mooring completion`: a script for bash, zsh or fish. */
export const completion: Command = {
  positionals: ['<bash|zsh|fish>'],
  async run(context) {
    const [shell = ''] = context.positionals
    const script = Object.hasOwn(scripts, shell)
      ? scripts[shell as keyof typeof scripts]
      : undefined
    if (script === undefined) throw new Failure('usage', 'The shell is bash, zsh or fish.')
    await context.print(script())
    return undefined
  },
}

const names = Object.keys(summaries) as CommandName[]

const scripts = {
  bash: () => `_mooring() {
  local current=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names.join(' ')} --help --version' -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -F _mooring mooring
`,
  zsh: () => `#compdef mooring
_mooring() {
  local -a commands=(${names.map((name) => `'${name}:${summaries[name]}'`).join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; else _files; fi
}
if [[ $funcstack[1] == _mooring ]]; then
  # From a file in fpath, of which zsh makes this function at its first use.
  _mooring "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _mooring mooring
fi
`,
  fish: () =>
    names
      .map(
        (name) =>
          `complete -c mooring -n __fish_use_subcommand -f -a ${name} -d '${summaries[name]}'\n`,
      )
      .join(''),
}
