import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Container from '@cloudscape-design/components/container'
import Header from '@cloudscape-design/components/header'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useFollow } from '../layout/follow.ts'
import { useTitle } from '../parts/use-title.ts'

/** What an address shows that leads nowhere. */
export default function NoPage() {
  useTitle('No such page')
  const follow = useFollow()
  return (
    <Container header={<Header variant="h1">There is no such page</Header>}>
      <SpaceBetween size="m">
        <Box variant="p">
          The address is wrong, what it named is gone, or your key may not see it.
        </Box>
        <Button href="/connections" onFollow={follow}>
          To the connections
        </Button>
      </SpaceBetween>
    </Container>
  )
}
