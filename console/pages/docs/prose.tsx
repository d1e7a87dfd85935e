import Box from '@cloudscape-design/components/box'

/** Paragraphs of the OpenAPI document: blank lines separate them, backticks mark code. */
export function Prose({ text }: { readonly text: string }) {
  return text.split('\n\n').map((paragraph) => (
    <Box key={paragraph} variant="p">
      {paragraph.split('`').map((part, index) => {
        const key = `${index} ${part}`
        return index % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>
      })}
    </Box>
  ))
}
