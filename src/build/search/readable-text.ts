const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', shy: '', nbsp: ' ' };

/** The text of a piece of our own HTML, blocks parted by spaces. Rough, but words stay whole: enough to collect them. */
export function readableText(html: string): string {
  return html
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal?: string, hex?: string, name?: string) =>
      name ? (entities[name] ?? ' ') : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
