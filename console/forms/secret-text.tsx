import Button from '@cloudscape-design/components/button'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Textarea from '@cloudscape-design/components/textarea'
import { useState } from 'react'

interface SecretTextProps {
  readonly label: string
  readonly value: string
  readonly json: boolean
  readonly invalid: boolean
  onChange(value: string): void
}

/** A secret of many lines, masked until the user shows it. */
export function SecretText({ label, value, json, invalid, onChange }: SecretTextProps) {
  const [shown, setShown] = useState(false)
  return (
    <SpaceBetween size="xxs">
      <div className={shown ? undefined : 'masked'}>
        <Textarea
          value={value}
          rows={json ? 4 : 5}
          {...(json ? { placeholder: '{ … }' } : {})}
          autoComplete="off"
          spellcheck={false}
          disableBrowserAutocorrect
          invalid={invalid}
          onChange={({ detail }) => onChange(detail.value)}
        />
      </div>
      <Button
        formAction="none"
        variant="inline-link"
        ariaLabel={`${shown ? 'Hide' : 'Show'} ${label}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
      </Button>
    </SpaceBetween>
  )
}
