/** Longer choices do not fit a select beside its text, nor, on a phone, one below it. */
export const isLong = ({ text }: { readonly text: string }): boolean => text.length > 32;

/** What was chosen in a select once more, where a phone cuts it off there. A screen reader hears it from the select. */
export function Whole({ given }: { given: { readonly text: string } | undefined }) {
  return given && isLong(given) ? (
    <span className="whole" aria-hidden="true">
      {given.text}
    </span>
  ) : null;
}
