import { useConnectionType } from '../data/connection-types.ts'
import { LetterMark } from './letter-mark.tsx'

/** A type as people know it: its mark and its name; its id where the catalogue has it no more. */
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
