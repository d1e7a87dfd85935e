import Button from '@cloudscape-design/components/button'
import Input from '@cloudscape-design/components/input'
import { useState } from 'react'

interface SecretInputProps {
  /** The label within a sentence: "API key". */
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly invalid?: boolean
  readonly ariaLabel?: string
  onChange(value: string): void
}

/** A secret of one line, masked until the user shows it. */
export function SecretInput(props: SecretInputProps) {
  const { label, value, placeholder, autoFocus, invalid, ariaLabel, onChange } = props
  const [shown, setShown] = useState(false)
  return (
    <div className="secret-input">
      <Input
        type={shown ? 'text' : 'password'}
        value={value}
        // Keeps it from password managers and spelling services.
        autoComplete="off"
        spellcheck={false}
        disableBrowserAutocorrect
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(autoFocus === undefined ? {} : { autoFocus })}
        {...(invalid === undefined ? {} : { invalid })}
        {...(ariaLabel === undefined ? {} : { ariaLabel })}
        onChange={({ detail }) => onChange(detail.value)}
      />
      <Button
        formAction="none"
        ariaLabel={`${shown ? 'Hide' : 'Show'} ${label}`}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
      </Button>
    </div>
  )
}
