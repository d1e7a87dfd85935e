import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { usePanel } from '../../layout/panel.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** What a project without connections shows: what they are for, and how to begin. */
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
          A connection keeps the credentials of one service: an API key, a database login, an OAuth
          consent. Your software asks for it by its id when it runs, so that no secret stands in
          code, and one that is replaced here is replaced everywhere at once.
        </Box>
        {can('connections:write') ? (
          <Button onClick={() => open('create-connection')}>Add the first connection</Button>
        ) : (
          <Box variant="p">
            Your key may read connections, not add them: ask for one with the role editor.
          </Box>
        )}
      </SpaceBetween>
    </Box>
  )
}

/** What a search without a match shows. */
export function NoMatch({ onClear }: { onClear(): void }) {
  return (
    <Box padding={{ vertical: 'l' }} textAlign="center" color="inherit">
      <SpaceBetween size="m">
        <Box variant="h3" tagOverride="h2" padding="n">
          Nothing matches
        </Box>
        <Button onClick={onClear}>Clear the filters</Button>
      </SpaceBetween>
    </Box>
  )
}

/** What a deployment without projects shows. */
export function NoProject() {
  const { can } = useSignedIn()
  const { open } = usePanel()
  return (
    <Container header={<Header variant="h1">Begin with a project</Header>}>
      <SpaceBetween size="m">
        <Box variant="p">
          A project owns connections, and the access keys that may use them. Most people make one
          for each environment, or one for each team.
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
