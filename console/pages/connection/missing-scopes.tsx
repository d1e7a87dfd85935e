import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { Connection } from '../../api/resources.ts'
import { usePanel } from '../../layout/panel.tsx'
import { handOverTab, openTab } from '../../panels/authorization.ts'
import { ProblemAlert } from '../../parts/feedback.tsx'
import { useAction } from '../../parts/hooks.ts'
import { useSignedIn } from '../../session/session.tsx'

/** The scopes that the MCP server asked for since the authorization, and the click that requests them. */
export function MissingScopes({ connection }: { readonly connection: Connection }) {
  const { can } = useSignedIn()
  const { open } = usePanel()
  const { problem, run } = useAction(async () => {
    handOverTab(connection.id, openTab())
    open('authorize-connection', connection.id)
  })
  const grant = (
    <Button iconName="external" iconAlign="right" onClick={() => void run()}>
      Grant these scopes
    </Button>
  )
  return (
    <SpaceBetween size="s">
      <Alert
        type="warning"
        header="The server asks for more scopes"
        {...(can('connections:write') ? { action: grant } : {})}
      >
        <div>It rejected a request, because the token lacks these scopes (insufficient_scope):</div>
        <ul className="notes">
          {connection.missing_scopes?.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
        <div>Until they are granted, the token serves what it can.</div>
      </Alert>
      {problem && <ProblemAlert what="The authorization could not start" problem={problem} />}
    </SpaceBetween>
  )
}
