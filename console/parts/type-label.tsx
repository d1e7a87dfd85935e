import { useConnectionType } from '../data/queries.ts'
import { LetterMark } from './letter-mark.tsx'

/** A type by its mark and name; by its id where the catalogue no longer has it. */
export function TypeLabel({ id }: { readonly id: string }) {
  const type = useConnectionType(id)
  const name = type?.name ?? id.split('.').at(-1) ?? id
  return (
    <span className="type-label" title={id}>
      <LetterMark name={name} />
      <span>{name}</span>
    </span>
  )
}
