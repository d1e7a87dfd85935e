import Box from '@cloudscape-design/components/box'
import Link from '@cloudscape-design/components/link'
import type { ConnectionType, TypeSummary } from '../api/resources.ts'
import { useConnectionTypes } from '../data/catalogue.ts'
import { toFormSpec } from './schema.ts'

interface TypeHelpProps {
  readonly type: ConnectionType
  /** Changes to a type that the description names; absent where the type is fixed. */
  onChoose?(type: TypeSummary): void
}

/** What a connection of the type can do, the provider's instructions, and the rules between the fields. */
export function TypeHelp({ type, onChoose }: TypeHelpProps) {
  const { rules } = toFormSpec(type.config_schema)
  return (
    <Box variant="small">
      {type.description && (
        <div>
          <Description text={type.description} {...(onChoose ? { onChoose } : {})} />
        </div>
      )}
      <Link href={type.docs_url} external variant="primary" fontSize="body-s">
        How to get credentials for {type.name}
      </Link>
      {rules && <div>{rules}</div>}
    </Box>
  )
}

interface DescriptionProps {
  readonly text: string
  onChoose?(type: TypeSummary): void
}

/** A description in which the id of another type is a link that chooses it. */
function Description({ text, onChoose }: DescriptionProps) {
  const { data: types } = useConnectionTypes()
  const named = types?.find(({ type }) => text.includes(type))
  if (!named) return text
  const [before = '', after = ''] = text.split(named.type)
  return (
    <>
      {before}
      {onChoose ? (
        <Link fontSize="body-s" variant="primary" onFollow={() => onChoose(named)}>
          {named.name}
        </Link>
      ) : (
        named.name
      )}
      {after}
    </>
  )
}
