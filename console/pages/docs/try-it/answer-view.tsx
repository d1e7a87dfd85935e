import Box from '@cloudscape-design/components/box'
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import Toggle from '@cloudscape-design/components/toggle'
import { useState } from 'react'
import { CodeBlock } from '../../../parts/copyable.tsx'
import type { Answer } from './answer.ts'

// A longer text makes the page slow; the samples have a way to get it.
const maxShown = 100_000

/** A response: status, headers and body, whose secrets are hidden until they are asked for. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  const { status, tookMs, headers, text, masked } = answer
  const [showsSecrets, setShowsSecrets] = useState(false)
  const shown = showsSecrets ? text : (masked ?? text)
  const code =
    shown.length > maxShown
      ? `${shown.slice(0, maxShown)}\n… ${shown.length - maxShown} more characters`
      : shown
  return (
    <section aria-label="Response">
      <SpaceBetween size="s">
        <Box variant="h5">Response</Box>
        <div role="status">
          <StatusIndicator type={status < 400 ? 'success' : 'error'}>
            Status {status}, {tookMs} ms
          </StatusIndicator>
        </div>
        <KeyValuePairs columns={2} items={headers.map(([label, value]) => ({ label, value }))} />
        {masked !== undefined && (
          <Toggle checked={showsSecrets} onChange={({ detail }) => setShowsSecrets(detail.checked)}>
            Show secrets
          </Toggle>
        )}
        {text === '' ? <Box>No body</Box> : <CodeBlock code={code} what="the response" />}
      </SpaceBetween>
    </section>
  )
}
