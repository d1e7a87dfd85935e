import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard'

/** A text, and a button that copies it. */
export function Copyable({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <CopyToClipboard
      variant="inline"
      textToCopy={text}
      textToDisplay={text}
      copyButtonAriaLabel={`Copy ${what}`}
      copySuccessText="Copied"
      copyErrorText="Not copied"
    />
  )
}

/** Code, and a button that copies it. */
export function CodeBlock({ code, what }: { readonly code: string; readonly what: string }) {
  return (
    <div className="code-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section tabIndex={0} aria-label={what}>
        <pre>
          <code>{code}</code>
        </pre>
      </section>
      <CopyToClipboard
        variant="icon"
        textToCopy={code}
        copyButtonAriaLabel={`Copy ${what}`}
        copySuccessText="Copied"
        copyErrorText="Not copied"
      />
    </div>
  )
}
