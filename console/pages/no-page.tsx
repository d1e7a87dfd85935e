import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useFollow, useTitle } from '../parts/hooks.ts'

/** The page of an address that does not exist. */
export default function NoPage() {
  useTitle('Page not found')
  const follow = useFollow()
  return (
    <Container header={<Header variant="h1">Page not found</Header>}>
      <SpaceBetween size="m">
        <Box variant="p">
          The address is wrong, the item was deleted, or your key has no access to it.
        </Box>
        <Button href="/connections" onFollow={follow}>
          Go to connections
        </Button>
      </SpaceBetween>
    </Container>
  )
}
