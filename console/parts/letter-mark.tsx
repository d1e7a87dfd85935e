const hues = 12

/** A mark for a type: its initials on a colour computed from its name. */
export function LetterMark({ name }: { readonly name: string }) {
  return (
    <span className={`letter-mark letter-mark-${hueOf(name)}`} aria-hidden="true">
      {lettersOf(name)}
    </span>
  )
}

function lettersOf(name: string): string {
  const words = name.split(/[\s_-]+/).filter(Boolean)
  const [first = '?', second] = words
  const capitals = first.match(/[A-Z]/g) ?? []
  const pair = second ? first.charAt(0) + second.charAt(0) : capitals.slice(0, 2).join('')
  return (pair.length === 2 ? pair : first.slice(0, 2)).toUpperCase()
}

function hueOf(name: string): number {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return sum % hues
}
