import { addedMints } from '../added/mints.ts'
import { catalogueMints } from '../generated/mints.ts'
import { byTypeId } from '../lookup-facts.ts'
import type { Mint } from './mint.ts'

const byId = byTypeId<Mint>(catalogueMints)

/** How a type mints. @throws Error where it does not. */
export function mintOf(type: string): Mint {
  const mint = byId.get(type) ?? addedMints.get(type)
  if (!mint) throw new Error(`${type} mints nothing`)
  return mint
}
