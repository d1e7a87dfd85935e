import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { usePanel } from '../../layout/panel.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** The list of a project without connections: what connections are, and how to add one. */
export function NoConnections() {
  const { can } = useSignedIn()
  const { open } = usePanel()
  return (
    <Box padding={{ vertical: 'l' }} textAlign="center" color="inherit">
      <SpaceBetween size="m">
        <Box variant="h3" tagOverride="h2" padding="n">
          No connections yet
        </Box>
        <Box variant="p" color="text-body-secondary">
          A connection stores the credentials of one service: an API key, a database login or an
          OAuth authorization. Your application looks it up by its ID at run time, so its code
          contains no secrets. A secret that you replace here takes effect everywhere immediately.
        </Box>
        {can('connections:write') ? (
          <Button onClick={() => open('create-connection')}>Add the first connection</Button>
        ) : (
          <Box variant="p">
            Your key can view connections but not add them. Ask an admin for an editor key.
          </Box>
        )}
      </SpaceBetween>
    </Box>
  )
}

/** The list where no connection matches the filters. */
export function NoMatch({ onClear }: { onClear(): void }) {
  return (
    <Box padding={{ vertical: 'l' }} textAlign="center" color="inherit">
      <SpaceBetween size="m">
        <Box variant="h3" tagOverride="h2" padding="n">
          No connections match
        </Box>
        <Button onClick={onClear}>Clear filters</Button>
      </SpaceBetween>
    </Box>
  )
}

/** The page of a deployment without projects. */
export function NoProject() {
  const { can } = useSignedIn()
  const { open } = usePanel()
  return (
    <Container header={<Header variant="h1">Create your first project</Header>}>
      <SpaceBetween size="m">
        <Box variant="p">
          A project owns connections and the access keys that can use them. Create one for each
          environment or for each team.
        </Box>
        {can('projects:write') && (
          <Button variant="primary" onClick={() => open('project')}>
            Create a project
          </Button>
        )}
      </SpaceBetween>
    </Container>
  )
}
