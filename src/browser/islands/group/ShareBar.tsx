/** How many of how many, as a bar, with a stroke where they began. Only for eyes: the numbers stand beside it. */
export function ShareBar({ first, latest, of }: { first: number; latest: number; of: number }) {
  const [began, is] = [first, latest].map((count) => Math.round((count / of) * 200)) as [number, number];
  return (
    <svg className="share" viewBox="0 0 204 16" aria-hidden="true">
      <rect className="share__all" x="1.5" y="2.5" width="201" height="11" />
      <rect className="share__is" x="2" y="3" width={is} height="10" />
      <path className="share__began" d={`M${Math.min(began + 2, 202)} 0V16`} />
    </svg>
  );
}
