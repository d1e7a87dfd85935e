import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import ExpandableSection from '@cloudscape-design/components/expandable-section'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useMemo, useState } from 'react'
import { createExchange, type Exchange } from '../../../api/ask.ts'
import type { OpenApi, Operation } from '../../../data/openapi.ts'
import { ProblemAlert } from '../../../parts/feedback.tsx'
import { useAction } from '../../../parts/hooks.ts'
import { useSession } from '../../../session/session.tsx'
import type { LocatedOperation } from '../samples.ts'
import { type Answer, answerTo } from './answer.ts'
import { AnswerView } from './answer-view.tsx'
import { ConfirmSend } from './confirm-send.tsx'
import { canTry, draftOf, issuesOf, needsConfirmation, requestOf } from './request.ts'
import { RequestFields } from './request-fields.tsx'

interface TryItProps {
  readonly document: OpenApi
  readonly located: LocatedOperation
}

/** Sends an operation with the key of the session. What is typed and returned is gone once it is closed. */
export function TryIt({ document, located }: TryItProps) {
  const [open, setOpen] = useState(false)
  const exchange = useExchange(located.operation)
  if (!canTry(located.operation)) return null
  return (
    <ExpandableSection
      variant="footer"
      headingTagOverride="h4"
      headerText="Try it"
      expanded={open}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      {open &&
        (exchange ? (
          <RequestForm document={document} located={located} exchange={exchange} />
        ) : (
          <Box>
            It needs an access key. <Link href="/">Sign in to the console</Link> to send it.
          </Box>
        ))}
    </ExpandableSection>
  )
}

/** Requests with the key of the session, without one to a public operation; undefined where a key is missing. */
function useExchange({ security }: Operation): Exchange | undefined {
  const { state } = useSession()
  const isPublic = security?.length === 0
  const session = state.kind === 'in' ? state.session.exchange : undefined
  return useMemo(() => (isPublic ? createExchange(undefined) : session), [isPublic, session])
}

function RequestForm({
  document,
  located,
  exchange,
}: TryItProps & { readonly exchange: Exchange }) {
  const { operation } = located
  const [draft, setDraft] = useState(() => draftOf(document, operation))
  const [checked, setChecked] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const { busy, problem, run } = useAction(async () => {
    setConfirming(false)
    setAnswer(undefined)
    setAnswer(await answerTo(exchange, requestOf(located, draft), document, operation))
  })
  const issues = issuesOf(operation, draft)
  const submit = () => {
    setChecked(true)
    if (Object.keys(issues).length > 0) return
    if (needsConfirmation(located)) setConfirming(true)
    else void run()
  }
  return (
    <form
      aria-label={`Try: ${operation.summary}`}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <SpaceBetween size="m">
        <RequestFields
          document={document}
          operation={operation}
          draft={draft}
          issues={checked ? issues : {}}
          onChange={setDraft}
        />
        <Button loading={busy} loadingText="Sending">
          Send
        </Button>
        {confirming && (
          <ConfirmSend located={located} onSend={run} onCancel={() => setConfirming(false)} />
        )}
        {problem && <ProblemAlert what="No response" problem={problem} />}
        {answer && <AnswerView answer={answer} />}
      </SpaceBetween>
    </form>
  )
}
