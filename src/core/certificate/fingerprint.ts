const wide = 64;

/** FNV-1a with 64 bits over the text as UTF-8, by Fowler, Noll and Vo (isthe.com/chongo/tech/comp/fnv). */
export function fnv1a(text: string): bigint {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => BigInt.asUintN(wide, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
}

/** The last step of SplitMix64 (Steele, Lea and Flood 2014): every bit that differs changes about half of all bits. */
function stir(hash: bigint): bigint {
  const once = BigInt.asUintN(wide, (hash ^ (hash >> 30n)) * 0xbf58476d1ce4e5b9n);
  const twice = BigInt.asUintN(wide, (once ^ (once >> 27n)) * 0x94d049bb133111ebn);
  return twice ^ (twice >> 31n);
}

/**
 * 64 bits that change with every character of the text. Plain arithmetic, since the browser's own digests are missing where
 * a course is served without TLS. Good against slips; no secret goes in, so anybody can compute it.
 */
export function fingerprint(text: string): bigint {
  return stir(fnv1a(text));
}
