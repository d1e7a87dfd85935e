import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { Connection } from '../api/resources.ts'
import { RegisterHere } from '../forms/mcp-preview-view.tsx'
import { RegisterClient } from '../forms/no-client.tsx'
import { usePanel } from '../layout/panel.tsx'

interface MissingClientProps {
  readonly connection: Connection
  readonly details: Readonly<Record<string, unknown>>
}

/** What to do where an authorization has no OAuth client: register one, or choose another. */
export function MissingClient({ connection: { id, type }, details }: MissingClientProps) {
  const { open } = usePanel()
  const textOf = (name: string) => (typeof details[name] === 'string' ? details[name] : undefined)
  const issuer = textOf('issuer')
  if (issuer === undefined)
    return (
      <Button formAction="none" onClick={() => open('edit-connection', id)}>
        Choose an OAuth client
      </Button>
    )
  return (
    <SpaceBetween size="s">
      <RegisterHere
        issuer={issuer}
        page={textOf('registration_page')}
        redirectUri={textOf('redirect_uri')}
      />
      <RegisterClient type={type} issuer={issuer} />
    </SpaceBetween>
  )
}
