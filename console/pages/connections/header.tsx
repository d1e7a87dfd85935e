import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useConnections } from '../../data/connections.ts'
import { usePanel } from '../../layout/panel.tsx'
import { useProject } from '../../session/project.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** The heading of the list: how many it shows, and the buttons that refresh it and add to it. */
export function ConnectionsHeader({ shown }: { readonly shown: number }) {
  const { can } = useSignedIn()
  const { project } = useProject()
  const { open } = usePanel()
  const { data, isFetching, refetch } = useConnections()
  return (
    <Header
      variant="awsui-h1-sticky"
      counter={data ? counterOf(shown, data.length) : ''}
      description={project ? `Connections in project ${project.name}` : undefined}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button
            iconName="refresh"
            ariaLabel="Refresh"
            loading={isFetching && data !== undefined}
            onClick={() => void refetch()}
          />
          {can('connections:write') && (
            <Button variant="primary" disabled={!project} onClick={() => open('create-connection')}>
              Add new connection
            </Button>
          )}
        </SpaceBetween>
      }
    >
      Connections
    </Header>
  )
}

function counterOf(shown: number, all: number): string {
  return shown === all ? `(${all})` : `(${shown}/${all})`
}
